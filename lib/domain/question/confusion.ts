import { isConfused, withoutConfusion } from './confused';
import type { DraftSentence } from './draft-sentences';
import { namesPlace } from './question-signs';

/** What makes it more than bare: an own reading, alternatives, or what exactly is not clear. */
const understood: readonly RegExp[] = [
  /と(?:理解|認識|受け取|受け止|解釈|判断|考え|思い|思って|想定|捉え|読み|推測|見て)|認識で|理解(?:で|して|しました|しています)|解釈で|つもりで|想定(?:です|で|して)|で進め|[A-Z]案|案\d|[①②]|どちら|いずれ|それとも|または|もしくは|あるいは|か、?[^。、]{1,20}か(?:が|で|は|を|、|判|分|わ|迷)/,
  /\b(?:i (?:understand|understood|assumed?|assume|took|take|believe|think|guess|read it|plan|would|suggest|went with|used)|my (?:understanding|reading|guess)|as i (?:understand|see|read)|option [ab1-9]|either|whether|which|a or b)\b/i,
];

/** With a place, this says what about it is unclear: its difference, its words, a yes or no. */
const pointed =
  /違い|差|使い分け|関係|区別|「[^」]+」|か(?:どうか)?(?:が|は|も|、)?(?:よく|まだ)?、?(?:分か|わか|解)|聞き取れ|読み取れ|単位|\b(?:difference|between|what "|meaning of|whether|if)\b|"[^"]+"/i;

/** The next step, said in a draft that asks nothing: 「まだ分かりません。調べて明日お知らせします」. */
const goesOn =
  /(?:確認|調べ|お調べ|問い合わせ|検討|確かめ)[^。]{0,30}(?:ます|て)|(?:分か|わか)り次第|改めて|\b(?:i'll|i will|will) (?:check|find out|look|get back|ask|let you know)\b/i;

/** The first bare 「分かりません」 of a draft: nothing in the draft says what was understood or what the choice is. */
export function findBareConfusion(sentences: readonly DraftSentence[]): DraftSentence | undefined {
  const whole = sentences.map(({ text }) => text).join('\n');
  const hasPlace = namesPlace(whole);
  if (goesOn.test(whole) && !/[?か][。\s]*$/m.test(whole)) return undefined;
  return sentences.find(({ text }) => {
    if (!isConfused(text)) return false;
    // The confusion itself says nothing of what was understood ("I don't understand").
    const rest = withoutConfusion(whole);
    if (understood.some((sign) => sign.test(rest))) return false;
    return !(hasPlace && pointed.test(text));
  });
}
