/** What, standing right after a cue, takes it back: 「修正は不要です」「納期は気にしないで」. A question does not. */
const AFTER_JA =
  /^(?:等|など|とか|点|箇所|作業|のご?(?:必要|対応|連絡|心配|こと|方|ほう)|について|に関して|自体|する(?:必要|こと))*(?:に|で|と)?(?:は|も|が|を|なんか|って)?(?:特に|とくに|全く|まったく|一切|今のところ|何も|もう|ひとつも|一つも|全然|あまり|そんなに)?(?:不要|無用|なし|ゼロ|ありません|ございません|ない(?:です|ので|と|よ|けど|し|です|。|!|$)|要りません|いりません|いらな|結構です|気にし(?:ない|なく)|気になさら|気にせず|ご?心配(?:なく|いりません|には)|しなくて|(?:して)?いただかなくて|直さなくて|及びません|及ばず|せずに?|しないで|見当たりません|大丈夫(?:です|。|!|$)|出て(?:い)?ません|問題(?:あり|ござい)ません|必要(?:は)?(?:ない|なし|ありません|ございません)|急ぎません|急いで(?:い|お)?(?:な|りま)|(?:し|いた)?(?:て|おり)?(?:い)?ませんので)(?!でしょう?か|か|\?|んか)/;
const BEFORE_EN =
  /\b(?:no|not|never|without|don't|doesn't|didn't|isn't|aren't|wasn't|nothing|none|zero|no need (?:for|to)|forget(?: about)?)(?: (?:any|a|the|more|further|to|need|needed|worry|about|be|have|other|single|your|this|that|as|so|is|are|for))* ?$/;

/** Whether the words around a cue, in the same sentence, take it back. */
export function isNegated(before: string, after: string, language: 'ja' | 'en'): boolean {
  return language === 'ja'
    ? AFTER_JA.test(after)
    : BEFORE_EN.test(before.slice(-40)) ||
        /^(?:s|es)? (?:is |are )?(?:not needed|unnecessary|not required)/.test(after);
}
