/** Written by `npm run learn` from the examples of test/situation; do not edit. `LearntDues` says what it is. */
// biome-ignore format: written by a program
export const DUES = {
  bias: -2.6,
  step: 0.25,
  none: 9,
  signs: `



away	only every	only hours
+時	clock weekday	not due	only clock
+:	+on	+two	+、	+、0	+か	+か?	+から	+した	-our	-should	-定	-日	ja null	one of many
+!	+0th	+and	+as	+so	+さ	+すの	+て	+でし	+ど	+な	+なり	+に入	+まし	+ょ	+予定	+入	+定	+新	+日	+曜	+終	-for	-my	-need	-of	-since	-we'd	-you	-か	-時	-末	<or	<since	<と	>, so	>か	>から	>です	>な	>にな	en null	meets	only days	only week	only weekday
+(	+/	+/0	+0	+0/	+0日	+0時	+or	+suit	+うか	+お	+が、	+き	+きま	+く	+し	+して	+しょ	+せ	+た	+ち	+てく	+でも	+の	+も	+ょう	+以	+休	+分	+時間	-)	-0月	-are	-from	-in	-or	-から	-す	-ち	-では	-ま	-・	-月	-開	<this	>or	>の	clock date weekday	en act

+if	+いと	+え	+け	+ご	+すか	+そ	+たい	+だく	+だけ	+てお	+でき	+と	+は	+らえ	+れ	+れば	+を	+ん	+んで	+一	+中	+出	+合	+必着	+理	+着	+見	+返	-can	-if	-is	-me	-please	-so	-the	-would	-your	-え	-ご	-し	-だ	-だけ	-で	-と	-に	-ので	-は	-を	-ト	-件	-稿	<:	<^	<before	<、	<を	>,	>で	>には	>必	>必着	clock date	clock days hours	date hours	date weekday	en answer	end	hours weekday	must	zone
+i	+i'll	+of	+week	+い	+い。	+それ	+だ	+でに	+にご	+まで	+るの	+中に	+前に	+品	+回	+書	+締	-:	-^納	-any	-be	-before	-by	-close	-could	-have	-i	-it	-new	-now	-until	-version	-we	-with	-け	-の	-め	-上	-印	-所	-書	-目	-納品	-締	<it	<until	<は	>?	>が	>ま	>まで	>を	after	clock days	days	hours	only after	soft	soon	unknown
+.	+can	+not	+ok	+realistic	+the	+すと	+で	+とな	+に	+の間	+ば	+へ	+もら	+上	+前	+必	+約	+翌	-slot	-て	-で、	-の0	-受	-品	>is	>いっ	>いっぱ	>までに	>中に	clock every weekday	date	ja answer
+be	+まる	+月の	-納	<by	>中	every	weekday
label
limit	within

by	by itself	until	wanted
`,
} as const;
