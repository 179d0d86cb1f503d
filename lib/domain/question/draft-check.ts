import type { ContactDetail } from '../contact-details';
import type { Platform } from '../platform';
import { findBareConfusion } from './confusion';
import { findForbiddenContacts } from './contact-rules';
import { type DraftSentence, draftSentences, LONGEST_DRAFT } from './draft-sentences';
import { findLongOpening } from './opening';
import { findOtherClients, type NamesAround } from './other-clients';
import { findPlaceholders, type Passage } from './placeholders';
import { asksSomething, isOwnQuestion, lacksDate, lacksPlace } from './question-signs';

/** What reads badly in a draft; reason and better form of each stand in lib/words. */
export const draftFindingKinds = [
  'placeholder', // nobody filled it in
  'otherClient', // a name or title of another conversation
  'contact', // contact details or a link that the platform forbids
  'casualAssent', // 了解 to a client
  'bareConfusion', // 「分かりません」 and nothing else
  'noPlace', // asks about a material without a page, row, file …
  'crowded', // several questions in one paragraph
  'noDate', // asks, and does not say by when
  'longOpening', // the first sentence is too long
] as const;

export type DraftFindingKind = (typeof draftFindingKinds)[number];

/** One thing to look at again, and where. It points, and never forbids. */
export interface DraftFinding extends Passage {
  readonly kind: DraftFindingKind;
  /** What sort of contact detail it is. */
  readonly contact?: ContactDetail['kind'];
}

/** For whom and where a draft is written. */
export interface DraftContext extends NamesAround {
  readonly platform?: Platform | undefined;
}

/**
 * What reads badly in a draft, the gravest first. `start` and `end` lie in the draft, in UTF-16 units;
 * of a very long one only the beginning is read. Never throws. Empty: all is well.
 */
export function checkDraft(draft: string, context: DraftContext): DraftFinding[] {
  const read = draft.slice(0, LONGEST_DRAFT);
  const sentences = draftSentences(read);
  const mark = (kind: DraftFindingKind, passages: readonly Passage[]): DraftFinding[] =>
    passages.map(({ start, end }) => ({ kind, start, end }));
  const contacts = findForbiddenContacts(read, context.platform);
  return [
    ...mark('placeholder', findPlaceholders(read)),
    ...mark('otherClient', findOtherClients(read, context)),
    ...contacts.map(({ kind: contact, start, end }): DraftFinding => {
      return { kind: 'contact', contact, start, end };
    }),
    ...mark('casualAssent', findCasualAssent(sentences)),
    ...mark('bareConfusion', one(findBareConfusion(sentences))),
    ...mark(
      'noPlace',
      one(lacksPlace(sentences) ? (sentences.find(asksSomething) ?? sentences[0]) : undefined),
    ),
    ...mark('crowded', crowdedParagraphs(sentences)),
    ...mark('noDate', one(lacksDate(sentences) ? sentences.findLast(asksSomething) : undefined)),
    ...mark('longOpening', one(findLongOpening(sentences))),
  ];
}

function one<T>(found: T | undefined): readonly T[] {
  return found === undefined ? [] : [found];
}

/** 「了解です」「了解しました」; not 「ご了解」「了解を得る」, where it means consent. */
const casualAssent =
  /(?<![ごお相互未])(?:了解|りょうかい)(?:です|でーす|しま|いた|致|っす|しており|して(?:い|お)り|でござい|ね|[!。、\s]|$)|^(?:りょ|ラジャー?)[!。、\s]/;

function findCasualAssent(sentences: readonly DraftSentence[]): Passage[] {
  return sentences.flatMap(({ text, start }) => {
    const match = casualAssent.exec(text);
    if (!match) return [];
    const from = start + match.index;
    return [{ start: from, end: from + match[0].trimEnd().length }];
  });
}

/** Paragraphs that hold more than one question, from the first to the last of them. */
function crowdedParagraphs(sentences: readonly DraftSentence[]): Passage[] {
  const byLine = new Map<number, DraftSentence[]>();
  for (const sentence of sentences.filter(isOwnQuestion)) {
    byLine.set(sentence.line, [...(byLine.get(sentence.line) ?? []), sentence]);
  }
  return [...byLine.values()].flatMap((questions) => {
    const [first] = questions;
    const last = questions.at(-1);
    return first && last && first !== last ? [{ start: first.start, end: last.end }] : [];
  });
}
