import type { DraftSentence } from './draft-sentences';
import type { Passage } from './placeholders';

/** What may follow such a word for it to stand by itself. */
const after = '(?=[!?。、,.~〜ーっ… ]|$)';

/** Words of assent for friends, in the place of 「承知いたしました」 and "Understood". */
const casual: readonly RegExp[] = [
  // 「了解です」「了解しました」; not 「ご了解」「了解を得る」, where it means consent
  /(?<![ごお相互未])(?:了解|りょ[うー]かー?い)(?=です|でーす|しま|いた(?!だ)|致|っす|しており|して(?:い|お)り|でござい|ね|[ー!。、\s]|$)/,
  new RegExp(
    `^(?:りょす?|り|ラジャー?|うい|うっ?す|おす|ほーい|はーい|かしこま(?:り(?![まで]))?|承知(?:っす)?)${after}`,
  ),
  /^あ(?:ざ|りがと)(?:ー)?(?:っ?す|まーす)/,
  new RegExp(
    `^(?:OK|オーケー|オッケー|おっけー?|おけ|お[kK])(?:です|で[ーす]す?|っす|まる|丸)${after}`,
    'i',
  ),
  new RegExp(`^(?:オーケー|オッケー|おっけー?|おけ)${after}`),
  /^(?:(?:sure(?: thing)?|great|ok(?:ay)?),? )?(?:k+|yep|yup|yeah?|ya|np|no prob(?:s|lem)?|okie(?: dokie)?|okey[ -]?dokey|alrighty|gotcha|roger(?: that)?|aight|10-4|cool|ok(?:ay)? cool|bet|righto|yessir|kewl)(?=[!?,.~…]|$| (?:cool|np|will|thx|thanks|got)\b)/i,
];

/** Where a draft assents as one does among friends. */
export function findCasualAssent(sentences: readonly DraftSentence[]): Passage[] {
  return sentences.flatMap(({ text, start }) => {
    const match = casual.map((word) => word.exec(text)).find((found) => found !== null);
    if (!match) return [];
    const from = start + match.index;
    return [{ start: from, end: from + match[0].length }];
  });
}
