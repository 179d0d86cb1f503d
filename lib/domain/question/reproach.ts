import { isJapanese } from '../message-language';
import { foldInPlace } from './draft-sentences';
import { signsEn } from './reproach-en';
import { signsJa } from './reproach-ja';
import type { ReproachSigns, Sign } from './reproach-signs';

const greeting =
  /^(?:お世話|いつも|お疲れ|平素|こんに|こんば|おはよう|はじめまして|(?:ご?(?:連絡|返信|返事|質問|確認|メッセージ|お問い合わせ|納品))[^。]{0,16}(?:ありがとう|どうも|いただき(?!た)|拝見)|[^。]{1,30}と申します。?$|[^。、にをがはで]{1,20}でございます。?$|[^。、にをがはで]{1,8}です。?$|(?:hi|hello|dear|good (?:morning|afternoon|evening)|thanks|thank you)\b[^.?!]{0,50}[,.!]?$)|(?:様|さま|さん|へ)[、,]?$/i;

/** How much of a message's beginning is looked at. */
const OPENING_LENGTH = 600;
const OPENING_SENTENCES = 3;

/** What makes a reproach, in the strengths of the signs. */
const ENOUGH = 3;

/** The words that say it, as they stand in the client's message, in UTF-16 units. */
export interface Reproach {
  readonly start: number;
  readonly end: number;
}

/**
 * Whether a client's message opens by saying that the answer stood in the material (「資料の○ページに記載
 * されているのですが」), or that the work is not as it was told: a sign that trust has gone. Undefined, rather
 * than a false alarm, where it may mean something else. Never throws.
 */
export function readReproach(message: string): Reproach | undefined {
  const text = foldInPlace(message).slice(0, OPENING_LENGTH);
  const signs = isJapanese(text) ? signsJa : signsEn;
  const sentences = openingOf(text);
  const opening = sentences.map((one) => one.text);
  const told = sentences.map((one) => toldIn(one.text, signs));
  const isTold = told.some((strength) => strength > 0);
  const score =
    Math.max(0, ...told) +
    strengthAround(opening, signs) +
    (isTold ? strengthOf(signs.deviates, opening) : 0);
  if (score - strengthOf(signs.innocent, opening) < ENOUGH) return undefined;
  const weights = sentences.map(
    (one, index) => (told[index] ?? 0) + strengthAround([one.text], signs),
  );
  const heaviest = sentences[weights.indexOf(Math.max(...weights))];
  return heaviest && { start: heaviest.start, end: heaviest.end };
}

/** The first sentences that say something; quotes and greetings are none. */
function openingOf(text: string) {
  return [...text.matchAll(/(?:[^。.!?\n]|[.](?=\S))+[。.!?]*/g)]
    .map(({ 0: said, index }) => ({ text: said.trim(), start: index, end: index + said.length }))
    .filter((one) => one.text !== '' && !/^[>|]/.test(one.text) && !greeting.test(one.text))
    .slice(0, OPENING_SENTENCES);
}

/** How strongly a sentence says that it was told. */
function toldIn(sentence: string, signs: ReproachSigns): number {
  const told = strengthOf(signs.told, [sentence]);
  if (told === 0) return 0;
  const more = [signs.before, signs.answers, signs.insists];
  return more.reduce((sum, list) => sum + strengthOf(list, [sentence]), told);
}

function strengthAround(sentences: readonly string[], signs: ReproachSigns): number {
  const lists = [signs.unread, signs.repeated, signs.annoyed];
  return lists.reduce((sum, list) => sum + strengthOf(list, sentences), 0);
}

/** The strongest of the signs that stand in any of the sentences; 0: none does. */
function strengthOf(signs: readonly Sign[], sentences: readonly string[]): number {
  const found = signs.filter(([, sign]) => sentences.some((sentence) => sign.test(sentence)));
  return Math.max(0, ...found.map(([strength]) => strength));
}
