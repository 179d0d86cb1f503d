/** Written by `npm run learn` from the examples of test/situation; do not edit. `LearntDues` says what it is. */
// biome-ignore format: written by a program
export const DUES = {
  bias: -1.35,
  step: 0.25,
  none: 9,
  signs: `

only hours

one of many	only every
+:	+on	+した	+曜	-for	-our	away	ja null	not due	only week
+and	+our	+so	+、0	+か?	+った	+との	+に入	+定	+時	+配	-anything	-i'll	-rather	-should	-will	-「	-ま	-サ	<of	<on	<rather than	>, so	>な	only clock
+!	+"	+0	+?	+a	+at	+or	+two	+with	+、	+」	+うか	+か	+から	+さ	+その	+た	+たが	+て	+でも	+ど	+ので	+ほ	+まし	+めて	+れま	+わせ	+オ	+以	+合わ	+新	+日	+正	+行	+送	-,	-/	-0th	-are	-from	-i	-instead	-it's	-out	-since	-い	-いた	-す	-たい	-の日	-へ	-まで	-イ	-収	-定	-平	-日	-開	<or	<since	<to	<ら	>!	>.	>or	>です	>なの	>なので	>にな	clock date weekday	clock weekday	en null	meets	only days	only month	only weekday
+'s	+(	+)	+0th	+0日	+0時	+to	+うで	+お	+が、	+して	+しま	+しょ	+す。	+すの	+せ	+ち	+てく	+でし	+な	+なの	+なり	+にな	+の	+は	+ょ	+る	+わ	+ン	+予定	+件	+休	+入	+分	+午	+同	+払	+払い	+方	+日の	+時間	+木	+通	+金	+開	-(	-)	-0/	-0月	-my	-of	-or	-over	-quick	-tue	-up	-was	-you	-、	-が	-すが	-ち	-も	-ら	-る	-ン	-・	-当	-日は	-昨	-月	-月0	-来	<^	<^・	<good	<is	<this	<が	<が、	<の	<・	>'s	>and	>~	>か	>から	>の	en act

+,	+.	+be	+fine	+for	+i	+would	+、そ	+いう	+いで	+う	+け	+こ	+こち	+それ	+たい	+たら	+だく	+と	+なっ	+まで	+もら	+ら	+らえ	+るの	+れ	+デ	+上	+中	+回	+届	+必着	+着	+着で	+知	-:	-a	-any	-be	-me	-now	-please	-the	-う	-え	-が0	-た	-だけ	-っ	-と	-なの	-の	-の0	-り	-わ	-ー	-入	-合	-品は	-方	-稿	<,	<ので、	>で	>です。	>ま	>まで	>必	>必着	clock	clock days hours	every	ja answer	month	zone
+after	+can	+i'll	+of	+week	+which	+、こ	+い	+か。	+けま	+けれ	+し替	+そ	+って	+で	+でに	+とな	+どう	+にご	+ば	+へ	+ド	+中に	+全	+前	+前に	+差	+差し	+必	+締	+翌	+聞	- 	-0時	-^納	-^締	-back	-before	-chance	-close	-could	-final	-first	-later	-print	-slot	-until	-version	-we	-with	-would	-→	-いて	-し	-で	-で、	-ので	-め	-ム	-リ	-事	-今	-切	-初	-日の	-納品	-終	-締	-請	-都	-都合	<-	<later than	<until	<、	<て	<は	>?	>is	>would	>would be	>が	>には	>を	>日	after	clock every weekday	date	date hours	days	hours	hours weekday	only after	soon	unknown
+ok	+than	+that	+だ	+てお	+に	+にし	+には	+れば	-between	-correct	-if	-it	-needs	-new	-け	-ご	-した	-て	-には	-上	-受	-品	-所	-納	<it	<で、	>までに	>中	>中に	clock days	end	must	soft	weekday
+the	+の間	+約	-have	-so	label
limit	within
<by
by itself	until	wanted

by`,
} as const;
