/** 「分かりません」 in its many forms, not 「分からない点があれば」, which offers help. */
const confused: readonly RegExp[] = [
  /(?:分か|わか|解)(?:り(?:ません|かね|づら|にく|ずら)|ら(?:ない|なかった|なくて|なくな|なく、|ず|ん(?:の|です|ので|かった))|んな(?:い|かった|くて))(?!(?:点|こと|ところ|箇所|場合|とき|時)?(?:が|は|も)?、?(?:あれば|ありましたら|ございましたら|でしたら|なら|出て|出た|あった|あり次第))(?!場合|とき|時(?:は|に)|でしたら|(?:点|ところ|箇所|部分|もの)(?:は|に|も)[^。?]{0,24}(?:ます|ました)(?:[。、!]|$))/,
  /理解(?:でき(?:ません|ない|なかった|ず|ませんでした|て(?:い|お)(?:り)?(?:ま|ら|な))|不能|に苦し|が(?:追いつ|及ば))|意味不明|ちんぷんかんぷん|見当(?:が|も)(?:まったく|全く)?(?:つ[かき]|付[かき])(?:ま?せん|ない|ず)|こんがらが|頭が(?:混乱|真っ白)|さっぱり(?:です|で|分|わ)|(?:ぴん|ピン)と(?:来|き(?:ま|て))/,
  /(?:どう(?:すれば|したら|やったら|やれば)|何を(?:すれば|したら)|どのように(?:すれば|したら))(?:いい|よい|良い|よろしい)|どう(?:いう意味|いうこと)(?:です|でしょう)|どうしましょう/,
  /\b(?:(?:(?:do|did|could|ca)(?: not|n'?t)|cannot|can not) (?:really |quite |fully |even )?(?:understand|get (?:it|this|that|what|the|your|page|section|point|any)|follow|make sense of|see what|figure)|(?:i'm|i am|im|got|am|a bit|bit|little|so|totally|really) (?:a (?:bit|little) )?(?:confused|lost)|no idea|no clue|wrap my head around|(?:way |right )?over my head|not sure (?:what|how) (?:to do|you (?:mean|want)|this means|that means|i should)|(?:does(?:n'?t| not)|makes?) (?:make )?(?:any |no )?sense|(?:it's|it is|is|are|was|very|rather|too) (?:very |really |quite |a bit )?(?:unclear|confusing)|what (?:do|did) you mean|what does (?:it|this|that) mean|what (?:should|am) i (?:do|supposed to do)|how should i do)\b/i,
];

/** Help that is offered: "if anything is unclear, just tell me". */
const offered = /\bif (?:anything|something|any|there|it|you|this)\b[^.?]*/gi;

/** Whether a sentence says that its writer does not understand. */
export function isConfused(text: string): boolean {
  const rest = text.replace(offered, '');
  return confused.some((sign) => sign.test(rest));
}

/** A text without those words: what it says besides. */
export function withoutConfusion(text: string): string {
  return confused.reduce((left, sign) => left.replace(sign, ' '), text);
}
