import { defaultOwnWords, type OwnWords } from './own-words';
import { writeEnglishQuestion } from './question/question-en';
import { writeJapaneseQuestion } from './question/question-ja';
import type { Language } from './template';
import { resolveTime } from './template-time';
import { readTimeExpression } from './template-time-words';

/** What makes a question worth asking; whatever is left empty is left out of the message. */
export interface QuestionForm {
  /** Which material: 「仕様書」, "the brief". */
  readonly material: string;
  /** Which places in it: 「3ページ」「7ページ」, "page 3". */
  readonly places: readonly string[];
  /** What stands there, as the worker has seen it. */
  readonly seen: string;
  /** How the worker understands it. */
  readonly understood: string;
  /** The choices that the worker sees. */
  readonly options: readonly string[];
  /** By when the answer is needed: a time as in templates (「明日18時」), or any words. */
  readonly byWhen: string;
}

/** What a question is written against. */
export interface QuestionReference {
  readonly language: Language;
  /** The client's name as the platform shows it; absent where it is unknown. */
  readonly client?: string | undefined;
  /** Epoch ms. */
  readonly now: number;
  /** An IANA name: the zone in which the worker speaks of times. */
  readonly timeZone: string;
  /** Absent: the defaults. */
  readonly own?: OwnWords;
}

/** A form's fields, trimmed and rid of what is empty; `byWhen` an absolute time where it names one. */
export interface QuestionParts extends QuestionForm {
  readonly client: string;
  readonly own: OwnWords;
}

/** A form that nobody has filled. */
export const emptyQuestion: QuestionForm = {
  material: '',
  places: [],
  seen: '',
  understood: '',
  options: [],
  byWhen: '',
};

/**
 * The message that asks this question, in the worker's own words. Any part of the form may be missing; what
 * is left still is a whole and polite message. Never throws but for a time zone that does not exist.
 */
export function writeQuestion(form: QuestionForm, reference: QuestionReference): string {
  const { language, client = '', now, timeZone, own = defaultOwnWords } = reference;
  const byWhen = form.byWhen.trim();
  const words = byWhen.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
  const time = readTimeExpression(words.replace(/(?:までに?|まで)$/, '').replace(/^by /, ''));
  const parts: QuestionParts = {
    own,
    client: client.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim(),
    material: asNoun(form.material),
    places: filled(form.places.map(asNoun)).map((place) => placeOf(place, language)),
    seen: form.seen.trim(),
    understood: form.understood.trim(),
    options: filled(form.options),
    byWhen:
      time && time !== 'impossible' ? resolveTime(time, now, timeZone, language).text : byWhen,
  };
  const text = language === 'ja' ? writeJapaneseQuestion(parts) : writeEnglishQuestion(parts);
  return [text, own.signature.trim()].filter(Boolean).join('\n\n');
}

/** A noun goes on in the middle of a sentence: the point behind it goes. */
function asNoun(words: string): string {
  return words
    .trim()
    .replace(/[。．、，.,]+$/, '')
    .trimEnd();
}

/** A number alone is a page's; 「5〜7」 are several. */
function placeOf(place: string, language: Language): string {
  const pages = /^[\d０-９]+(\s?[-–〜～~]\s?[\d０-９]+)?$/.exec(place);
  if (!pages) return place;
  if (language === 'ja') return `${place}ページ`;
  return pages[1] === undefined ? `page ${place}` : `pages ${place}`;
}

/** Whether anything of the form is filled. */
export function isQuestionBegun(form: QuestionForm): boolean {
  const { material, places, seen, understood, options, byWhen } = form;
  return filled([material, ...places, seen, understood, ...options, byWhen]).length > 0;
}

function filled(values: readonly string[]): string[] {
  return values.map((value) => value.trim()).filter((value) => value !== '');
}

/** The entries of a field that holds several: one a line, or apart by commas outside of brackets. */
export function entriesOf(field: string): string[] {
  const entries: string[] = [];
  let depth = 0;
  let entry = '';
  for (const sign of field) {
    if ('「『（(［['.includes(sign)) depth++;
    if ('」』）)］]'.includes(sign)) depth = Math.max(0, depth - 1);
    if (sign === '\n' || (depth === 0 && '、,，;；'.includes(sign))) {
      entries.push(entry);
      entry = '';
    } else entry += sign;
  }
  return filled([...entries, entry]);
}
