import { foldInPlace } from './draft-sentences';
import { innocentEn, reproachesEn } from './reproach-en';
import { innocentJa, pointsJa, recallsJa, reproachesJa, unreadJa } from './reproach-ja';

const greeting =
  /^(?:お世話|いつも|お疲れ|平素|こんに|こんば|おはよう|はじめまして|ご?(?:連絡|返信|返事|質問|確認|メッセージ|お問い合わせ)[^。]{0,16}(?:ありがとう|どうも|いただき|拝見)|[^。]{1,30}(?:と申します|でございます)。?$|[^。、にをがは]{1,20}です。?$|(?:hi|hello|dear|good (?:morning|afternoon|evening)|thanks|thank you)\b[^.?!]{0,50}[,.!]?$)|(?:様|さま|さん|へ)[、,]?$/i;

/** How much of a message's beginning is looked at. */
const OPENING_LENGTH = 600;
const OPENING_SENTENCES = 2;

/** The words that say it, as they stand in the client's message, in UTF-16 units. */
export interface Reproach {
  readonly start: number;
  readonly end: number;
}

/**
 * Whether a client's message opens by saying that the answer stood in the material (「資料の○ページに記載
 * されているのですが」): a sign that trust has gone. Undefined, rather than a false alarm, where it may mean
 * something else. Never throws.
 */
export function readReproach(message: string): Reproach | undefined {
  const text = foldInPlace(message).slice(0, OPENING_LENGTH);
  const sentences = [...text.matchAll(/[^。!?\n]+[。!?]*/g)]
    .map(({ 0: said, index }) => ({ text: said.trim(), start: index, end: index + said.length }))
    .filter((one) => one.text !== '' && !/^[>|]/.test(one.text) && !greeting.test(one.text))
    .slice(0, OPENING_SENTENCES);
  const opening = sentences.map((one) => one.text).join(' ');
  if (innocentJa.test(opening) || innocentEn.test(opening)) return undefined;
  const signs = [...reproachesJa, ...recallsJa, ...reproachesEn];
  const found = sentences.find((one, index) => {
    const next = sentences[index + 1];
    if (next && unreadJa.test(one.text) && pointsJa.test(next.text)) return true;
    return signs.some((sign) => sign.test(one.text));
  });
  return found && { start: found.start, end: found.end };
}
