/** Written by `npm run learn` from the examples of test/situation; do not edit. `LearntDues` says what it is. */
// biome-ignore format: written by a program
export const DUES = {
  bias: -2.72,
  step: 0.25,
  none: 9,
  signs: `


only hours
away	one of many
+、	+、0	+か?	+した	+時	-定	-日	clock weekday	not due	only clock	only every
+:	+as	+on	+two	+か	+から	+すの	+まし	+予定	+曜	-0th	-for	-need	-our	-should	-we'd	-you	-末	<or	>, so	>な	>にな	ja null	meets	only week
+!	+0th	+0日	+and	+うか	+さ	+しょ	+て	+てく	+でし	+でも	+ど	+な	+なの	+なり	+に入	+も	+ょ	+休	+入	+定	+新	+終	-my	-since	-か	-時	-開	<since	<と	>か	>から	>です	en act	en null	only days	only weekday
+/	+/0	+0/	+0時	+or	+so	+suit	+time	+うで	+お	+きま	+く	+し	+して	+せ	+た	+ち	+ので	+ょう	+分	+日	+時間	-0月	-^・	-are	-at	-from	-in	-of	-から	-が	-ち	-では	-ま	-・	-月	<this	<が	>or	>の	alone	clock date weekday

+い	+いま	+え	+け	+けま	+ご	+すか	+そ	+だけ	+っ	+でき	+には	+らえ	+れ	+れば	+を	+ん	+んで	+一	+出	+合	+必着	+理	+着	+見	+返	-0	-:	-a	-can	-is	-me	-so	-this	-would	-え	-ご	-し	-だ	-だけ	-で	-と	-ので	-は	-を	-件	<:	<^	<、	>,	>ま	>まで	>必	>必着	clock date	clock days hours	date hours	en answer	end	hours weekday	must
+can	+i	+if	+week	+い。	+いと	+う	+それ	+たい	+だく	+でに	+にご	+まで	+品	+回	+締	-any	-be	-by	-chance	-close	-could	-have	-i	-it	-until	-version	-we	-with	-け	-の	-ト	-上	-今	-書	-目	-稿	-納品	-締	<until	<は	>?	>で	>には	after	clock every weekday	date weekday	hours	only after	soon	unknown
+be	+i'll	+of	+ok	+realistic	+すと	+だ	+とな	+に	+ば	+もら	+るの	+上	+中に	+前	+前に	+場合	+必	+約	+翌	-^納	-before	-て	-で、	-の0	-め	-品	-所	<it	>be	>is	>を	>中	>中に	clock days	date	days	every	ja answer
+.	+not	+than	+the	+で	+の間	+へ	-slot	-納	<by	>までに	label	soft	weekday
+まる	+月の

limit	within
wanted
by	by itself	until`,
} as const;
