/** Written by `npm run learn` from the examples of test/situation; do not edit. `LearntDues` says what it is. */
// biome-ignore format: written by a program
export const DUES = {
  bias: -3.35,
  step: 0.25,
  none: 9,
  signs: `


away	not due

+時	-日	>
+:	+and	+as	+on	+、0	+か	+か?	+から	+さ	+した	+な	-should	-定	-末	ja null	one of many
+!	+/	+、	+たが	+った	+てく	+にし	+まし	+よう	+件	+入	+定	+払	+払い	+日	+曜	+稿	+終	+言	-0th	-for	-from	-my	-need	-our	-quick	-you	-か	<of	<this	<と	>, so	>か	>から	>です	>にな	meets
+0	+0th	+0日	+0時	+?	+so	+you	+あ	+うか	+お	+が、	+く	+し	+して	+しょ	+せ	+た	+ち	+て	+でい	+でし	+でも	+ど	+ない	+なり	+ます	+み	+も	+ょ	+ょう	+よ	+ー	+休	+分	+待	+方	+時間	-)	-0月	-are	-in	-of	-since	-い	-から	-ち	-ま	-まで	-ら	-・	-昨	<good	<since	<you	<で	>!	>な	>の	en null

+)	+い	+い。	+いで	+え	+か。	+け	+ご	+すか	+そ	+たい	+だけ	+って	+てお	+でき	+なっ	+には	+は	+まで	+り	+ると	+れば	+ん	+んで	+中	+合	+品	+必着	+理	+着	+返事	-answer	-be	-can	-so	-your	-え	-け	-し	-して	-だけ	-で	-に	-ので	-は	-る	-書	-期	-稿	<	<:	<to	<、	<すが、	>,	>で	>と	>に	>必	>必着
+,	+before	+can	+i	+if	+week	+いま	+だく	+にご	+に間	+ば	+ら	+らえ	+るの	+れ	+一	+前	+回	+締	+翌	+聞	+返	-close	-could	-i	-me	-new	-now	-one	-until	-with	-would	-こ	-ご	-て	-の	-ト	-了	-件	-切	-刷	-印	-印刷	-目	-納品	-終	<before	<until	<would	<は	>before	>には	>ま	>まで	end	every	hours	month	soon	zone
+.	+of	+than	+the	+いう	+それ	+だ	+で	+に	+の間	+へ	+もら	+中に	+当	+必	+書	+約	- 	-:	-any	-by	-have	-it	-slot	-we	-で、	-の0	-め	-受	-締	<by	<it	>?	>be	>までに	>中	>中に	ja answer	soft	unknown
+not	+ok	+でに	+まる	-before	-品	-納	after	date	days	weekday
+be	label
within
limit	wanted
by
by itself	until`,
} as const;
