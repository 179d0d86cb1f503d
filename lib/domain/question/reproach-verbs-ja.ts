/** Telling and writing: the client does it, whatever it is that holds the words. */
export const tell =
  '(?:(?<![上下手肩横縦])書(?:[いかき]|き添え|き込ん)|記[しさ]|記載|明[記示]|掲載|載[せっ]|触れ|注記|答え|伝え|お話し|言[っいう]|言うて|指定|指示|申し上げ|申し添え|説明|案内|回答|返答|返事|通知|お知らせ|定め|挙げ|盛り込|断っ|念を押|強調|注意し|確認し(?=合|ましたよね|たはず|たと思|ておりま))';

/** Wishing and agreeing, giving: less surely told, since others are asked and given to as well. */
export const wish = '(?:お願い|求め|決め|決まっ|合意)';
export const give = '(?:お?渡し|お送り|送っ|送付|添付|共有|お配り|お見せ)';

/** Putting somewhere, where it stays: 「貼ってあります」. */
export const put =
  '(?:貼[っりら]|まとめ|入れ|付け|印刷し|示し|残し|マークし)て(?:あり|ござい|あっ?|おり|おい|い)(?:ま(?:す|した)|る|た(?!だ))';

/** After these words a verb has ended a statement; before a noun it has not (「書いた件」). */
const ended =
  '(?=よ(?!う)|[がけねしん、。!?… ]|か(?:と|[。?]|$)|や(?!つ)|の(?!は)|じゃ|はず|つもり(?!が)|と(?:思|存|いう)|話|わけ|(?:とおり|通り)(?:です[がけよ]|だ|なの)|$)';

/** The end of such a verb, of what is done: 「書いてある」「お伝えしました」, not 「書いてください」「伝えます」. */
export const isDone = `(?:し|され|れ|られ|いたし|致し|さ?せて(?:いただ|頂)[いき])?(?:(?:て[はも]?(?:あり|ござい|おり|い|お)?ま(?:す|した|して)|ました|て(?:ある|おる|いる|る|た|いた|おいた|あった|ない)|とい?た|ときました|た)${ended}|て?(?:い|あ)?[るた](?:内容|もの|やつ|こと)(?:です(?!ね)|なの|なん|だ|かと|と重な)|済(?!みの|の))`;

/** Reading, looking at and opening. */
export const read =
  '(?:ご覧|お?読[みまん]|目を通|お?目通し|ご一読|ご?確認(?!でき)|ご?参照|見て|見直|開い|開か)';
