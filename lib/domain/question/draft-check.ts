import type { ContactDetail } from '../contact-details';
import type { Platform } from '../platform';
import { findCasualAssent } from './casual-assent';
import { findBareConfusion } from './confusion';
import { findForbiddenContacts } from './contact-rules';
import { type DraftSentence, draftSentences, LONGEST_DRAFT } from './draft-sentences';
import { findLongOpening } from './opening';
import { findOtherClients, type NamesAround } from './other-clients';
import { findPlaceholders, type Passage } from './placeholders';
import { asksSomething, isOwnQuestion, lacksDate, lacksPlace } from './question-signs';
import { questionsWithin } from './questions-within';

/** What reads badly in a draft; reason and better form of each stand in lib/words. */
export const draftFindingKinds = [
  'placeholder', // nobody filled it in
  'otherClient', // a name or title of another conversation
  'contact', // contact details or a link that the platform forbids
  'casualAssent', // 了解 or "yep" to a client
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

/** Paragraphs that hold more than one question, from the first to the last of them. */
function crowdedParagraphs(sentences: readonly DraftSentence[]): Passage[] {
  const byLine = new Map<number, Passage[]>();
  for (const sentence of sentences) {
    // More than one within: a plea at the end takes none of them back.
    const within = questionsWithin(sentence.text);
    const count = within > 1 ? within : isOwnQuestion(sentence) ? 1 : 0;
    const questions = new Array<Passage>(count).fill(sentence);
    byLine.set(sentence.line, [...(byLine.get(sentence.line) ?? []), ...questions]);
  }
  return [...byLine.values()].flatMap((questions) => {
    const [first, second] = questions;
    const last = questions.at(-1);
    return first && second && last ? [{ start: first.start, end: last.end }] : [];
  });
}
