import type { Moment } from '../interval';
import { AFTER, BY, isOthers, MEETS, MUST, type Place, signsOf } from './deadline-signs';
import { deadlineAt } from './deadline-time';
import { type Dues, oddsOf, shippedDues } from './dues';
import { anyOf, r } from './pattern';
import type { Sentence } from './sentence';
import { statedTimes } from './stated-times';

/** By when the client wants something. */
export interface Deadline {
  /** The words that state it, as the client wrote them. */
  readonly text: string;
  /** What is due then: the work, an answer, or the same again and again (毎週月曜). */
  readonly kind: 'deliver' | 'reply' | 'recurring';
  /** The instants (epoch ms, inclusive) at which it may lie; null where none can be told. */
  readonly at: Moment | null;
}

/** So probable it must be, as logarithmic odds, that a time is a deadline. */
const LEAST = 0.7;

/** "by Friday", but not "due Friday": what belongs to the words of the time. */
const LEADS_IN = /\b(?:by|before|until|till|no(?:t)? later than)\b[^,.]{0,12}$/;

/** 「25日の15時なのでそれより前に」, "so it has to be in before then": the time was said before. */
const BEFORE_THEN =
  /(?:それ|そこ)(?:より|まで|前)(?:も|に|は)?(?:前)?(?:に|には)?(?!い?ただ|頂)|その(?:日|時間?|前日?)?まで(?:に|には)|その前(?:日)?(?:まで)?に|\b(?:before|by|ahead of|prior to) (?:then|that)\b/;
/** Further off, in characters, a time is not what "then" means. */
const FAR = 60;
const REPLY = anyOf([
  r`返信|返事|ご?連絡|回答|お知らせ|知らせ|教えて|応募|返答|「希望」|お聞かせ`,
  r`エントリー|意思表示|ご検討`,
  r`\b(?:reply|respond|response|answer|let (?:me|us) know|confirm|apply|get back|hear (?:back )?from you|decide|accept)\b`,
]);

/** A time that may be a deadline, with the words that state it, by their positions in the message. */
interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly ends: boolean;
  readonly place: Pick<Place, 'sentence' | 'time'>;
}

/** The deadline that a message states most plainly, the first of equals; null where it states none. */
export function findDeadline(
  message: string,
  original: (start: number, end: number) => string,
  sentences: readonly Sentence[],
  reference: { readonly now: number; readonly timeZone: string },
  dues: Dues = shippedDues(),
): Deadline | null {
  let best: Candidate | null = null;
  let most = LEAST;
  for (const place of placesIn(message, sentences)) {
    const odds = oddsOf(signsOf(place), dues);
    if (odds > most) {
      most = odds;
      best = statedAt(place);
    }
  }
  best = referredTo(sentences) ?? best;
  if (!best) return null;
  const recurs = best.place.time.parts.some(({ kind }) => kind === 'every');
  return {
    text: original(best.start, best.end).trim(),
    kind: recurs ? 'recurring' : REPLY.test(clauseBeside(best)) ? 'reply' : 'deliver',
    at: deadlineAt(best.place.time.parts, best.ends, reference),
  };
}

/** All times of a message that may be a deadline, with what stands around them. */
export function placesIn(message: string, sentences: readonly Sentence[]): Place[] {
  const stated = sentences
    .filter(({ role }) => role !== 'quote' && role !== 'signature' && role !== 'cited')
    .flatMap((sentence) => statedTimes(sentence.raw).map((time) => ({ sentence, time })));
  const places = stated.map(({ sentence, time }): Place => {
    const { raw, start } = sentence;
    const words = raw.slice(time.start, time.end);
    return {
      sentence,
      time,
      words,
      ahead: message.slice(Math.max(0, start + time.start - FAR), start + time.start),
      before: raw.slice(0, time.start),
      // 「来週の社内デモに」: the time belongs to what follows.
      after: `${words.endsWith('の') ? 'の' : ''}${raw.slice(time.end)}`,
      alone: stated.length === 1,
    };
  });
  return places.filter((place) => !isOthers(place));
}

function statedAt(place: Place): Candidate {
  const { sentence, time, before, after, words } = place;
  const leadIn = BY.test(before) ? (LEADS_IN.exec(before)?.[0] ?? '') : '';
  const marker = AFTER.exec(after)?.[0];
  // 「…がデッドライン」 says that it is one, and not when.
  const told = marker !== undefined && !/が|を|は|is|as/.test(marker);
  const marked = told ? marker.length - (words.endsWith('の') ? 1 : 0) : 0;
  return {
    start: sentence.start + time.start - leadIn.length,
    end: sentence.start + time.end + marked,
    ends: AFTER.exec(after)?.groups?.within !== undefined,
    place,
  };
}

/** What is said with the deadline; in English mostly before it. */
function clauseBeside({ place, end, start }: Candidate): string {
  const { raw, start: from, language } = place.sentence;
  return language === 'ja'
    ? raw.slice(end - from, end - from + 30)
    : raw.slice(Math.max(0, start - from - FAR));
}

/** A time that was said before what refers to it, with all words from the one to the other. */
function referredTo(sentences: readonly Sentence[]): Candidate | null {
  let last: { start: number; time: Place['time'] } | undefined;
  for (const sentence of sentences) {
    if (sentence.role !== 'body') continue;
    const then = BEFORE_THEN.exec(sentence.raw);
    const times = statedTimes(sentence.raw);
    const time = times.findLast(({ end }) => !then || end <= then.index);
    const said = time ? { start: sentence.start + time.start, time } : last;
    last = time ? said : undefined;
    const end = sentence.start + (then ? then.index + then[0].length : 0);
    if (!then || !said || end - said.start > FAR) continue;
    if (MEETS.test(sentence.raw.slice(then.index)) || !(sentence.asks || MUST.test(sentence.raw)))
      continue;
    return { start: said.start, end, ends: false, place: { sentence, time: said.time } };
  }
  return null;
}
