const material =
  '(?:brief|spec(?:ification)?s?|documents?|docs?|manual|guide(?:line)?s?|instructions?|requirements?|job (?:post(?:ing)?|description)|description|project (?:page|description)|attachments?|pdf|readme|style guide|contract|faq|sheet|spreadsheet|glossary|template|thread|pinned \\w+|chat|call|meeting|listing|notes?|handbook|wiki|notion|portal|onboarding \\w+|checklist|page \\d+|section \\d+|(?:previous|earlier|last|first|my) (?:message|e-?mail|note)s?)';

const said =
  '(?:mentioned|stated|written|wrote|noted|explained|described|outlined|specified|said|told you|covered|answered|indicated|detailed|listed|spelled (?:this |it |that )?out|laid (?:this |it |that )?out|set (?:this |it |that )?out|pointed (?:this |it |that )?out|flagged|highlighted)';

/** At most two words before it: "Hi, as …", "But as …". */
const start = "^(?:[\\w']+,? ){0,2}";

/** How a client opens who has to say that the answer stood in the material; one sentence each. */
export const reproachesEn: readonly RegExp[] = [
  new RegExp(
    `${start}as (?:is |was |it's |(?:i|we) (?:have |had )?)?(?:already |clearly |previously )?${said}\\b[^.?!]{0,30}\\b(?:in|on|at)\\b[^.?!]{0,20}\\b${material}`,
    'i',
  ),
  new RegExp(`${start}(?:as )?per (?:the|our|my) ${material}`, 'i'),
  new RegExp(
    `${start}(?:as|like) (?:i|we)(?:'ve| have| had)? (?:already |previously )?${said}\\b[^.?!]{0,12}\\b(?:before|earlier|already|in my|in the)|${start}as (?:already|previously|clearly) ${said}|\\bas (?:i|we)(?:'ve| have| had)? (?:already|previously) ${said}|\\bas (?:i|we) (?:said|mentioned|explained) (?:before|earlier|already)`,
    'i',
  ),
  new RegExp(
    `${start}(?:(?:this|that|your|the) (?:question|point|part)|this|that|it|the answer|everything(?: you \\w+)?|all of (?:this|that))(?:'s| is| was| are| has been| were) (?:all |already |clearly |actually )*(?:${said}|in|on)\\b(?! line| the way)[^.?!]{0,24}\\b${material}|\\bit says so\\b`,
    'i',
  ),
  /\b(?:did you (?:even |actually |really )?read|(?:haven't|didn't) you (?:even )?(?:read|look at|looked at|see|seen|check|checked)|have you (?:even|actually|really) (?:read|looked at|opened))\b[^.?!]{0,20}\b(?:brief|spec\w*|manual|guide\w*|instructions?|requirements?|description|documents?|posting|post|faq|contract|message)\b[^.?!]{0,20}\?/i,
  new RegExp(`\\b(?:i|we)(?:'ve| have)? (?:already|previously) ${said}\\b(?! to)`, 'i'),
  new RegExp(
    `\\b(?:i|we)(?:'ve| have)? (?:${said}|did (?:mention|say|write|explain|cover|state)) (?:this|that|it)\\b[^.?!]{0,24}\\b(?:${material}|already|before)`,
    'i',
  ),
  new RegExp(
    `\\bplease (?:re-?read|read|see|check|refer to)\\b[^.?!]{0,24}\\b${material}\\b[^.?!]{0,24}(?:\\bagain, |before asking|properly|it's (?:all )?(?:there|in there)|where (?:this|that|it)|for the answer|the answer)`,
    'i',
  ),
  new RegExp(
    `\\b${material} (?:already |clearly )?(?:covers?|explains?|says?|answers?|states?|describes?) (?:this|that|it|so)\\b|\\bfind (?:the answer|this|that) (?:on|in)\\b[^.?!]{0,20}\\b${material}`,
    'i',
  ),
  // "We went over this on the call", "you may have missed it", "surprised by the question"
  /\b(?:we|i)(?:'ve| have| had)? (?:already |literally |just )?(?:went|been|gone|talked|discussed|covered|agreed|addressed) (?:over |through |about |on )?(?:this|that|it|all (?:this|of this))\b|\b(?:already|twice|several times|more than once|many times) (?:been )?(?:discussed|covered|answered|explained|addressed|over this)\b/i,
  /\b(?:surprised|confused|puzzled|disappointed|frustrated)\b[^.?!]{0,24}\b(?:question|you(?:'re| are) asking|ask(?:ed|ing)?|to (?:hear|see|get) this)\b|\bwhy (?:are )?(?:you|do you) (?:asking|ask|keep)\b|\b(?:keep|kept) (?:asking|having to)\b/i,
  /\b(?:you|it) (?:may|might|must|seem to|seems? you|appears? you)[^.?!]{0,12}\b(?:missed|overlooked|skipped|not (?:have )?(?:read|seen))\b|\byou (?:seem to have |clearly |obviously )?(?:missed|overlooked|skipped|didn't read|haven't read)\b[^.?!]{0,20}\b(?:it|that|(?:this|the) (?:part|section|line|note|bit))\b|\b(?:seems?|looks|appears) (?:like )?(?:that )?you (?:may |might )?(?:have |haven't |didn't )?(?:missed|read|overlooked|skipped)\b/i,
  // "Isn't that covered in the spec?", "I've said this three times", "before you ask"
  /\b(?:isn't|wasn't|weren't|aren't) (?:that|this|it|these|those|we|you) (?:\w+ )?(?:covered|explained|mentioned|listed|answered|already|in the|on the|clear)\b|\b(?:said|told|asked|answered|explained|written|sent)\b[^.?!]{0,16}\b(?:twice|(?:two|three|four|several|many|\d+) times|again and again|over and over)\b/i,
  /\bbefore (?:you (?:ask|message|write|start asking)|asking|messaging)\b|\b(?:don't|do not|stop|rather than|instead of) ask(?:ing)?\b|\bhow (?:did |could )?you (?:could have |managed to )?miss(?:ed)? (?:it|that|this)\b|\byou(?:'ve| have)? (?:already )?asked (?:me |us )?(?:this|that|the same|about this|about that)\b/i,
  /\balready (?:sent|shared|gave|given|provided|uploaded|included|attached|agreed) (?:you )?(?:this|that|all)\b|\balready (?:listed|answered|explained|covered)\b|\b(?:we|you) (?:had )?already agreed (?:on|to|that)\b|\bread (?:it|this|that|them|(?:the|my|our) [\w ]{1,16}) (?:again|carefully|properly|fully|first|in full)\b/i,
  new RegExp(
    `\\b${material}\\b[^.?!]{0,14}\\b(?:clearly|already|specifically|explicitly|does|literally)\\b|\\b(?:clearly|already|specifically|explicitly|literally)\\b[^.?!]{0,20}\\b(?:in|on) (?:the|our|my) ${material}|\\b(?:there(?:'s| is)|we have) (?:a|an|even a|a whole) (?:\\w+ )?(?:page|section|line|note|tab|paragraph|chapter|sheet)\\b[^.?!]{0,20}\\b(?:this|that|exactly)\\b`,
    'i',
  ),
  /\bquestions? (?:is|are|was|were) (?:all |both |already )?answered\b|\b(?:is|was|were|are) (?:all |right )?(?:there )?in the (?:very )?(?:first|original|last|initial) (?:attachment|message|e-?mail|brief|doc\w*|file)\b|\brepeat(?:ing)? myself\b/i,
  /\b(?:have|take) (?:another|a second|a closer|a proper) look (?:at|through)\b|\b(?:scroll|read) (?:back )?up\b|\bscroll back\b|\b(?:made|make) (?:it|this|that) (?:quite |very |perfectly |pretty )?clear\b|\bit's (?:all |right |literally |already )+(?:in|on|there|at)\b|\b(?:same|exact) (?:question|thing) (?:again|last|as last|twice|before)\b|\b(?:asked|answered|explained) (?:this|that|it)[^.?!]{0,16}\b(?:last|yesterday|before|already|twice|earlier|on (?:mon|tues|wednes|thurs|fri))/i,
  new RegExp(`\\bif you(?:'d| had)? (?:actually |only )?read\\b[^.?!]{0,16}\\b${material}`, 'i'),
];

/** The client mends their own material, praises, hands something over, or speaks of the worker's: no reproach. */
export const innocentEn =
  /\b(?:sorry|you were right|it was me|(?:i|we) (?:hadn't|didn't|haven't) (?:read|see|look)|my mistake|my bad|our mistake|wrong|typo|outdated|correct(?:ion|ed)|changed|updated?|instead|attached (?:is|are|you|please)|please find|attaching|i'm sending|here (?:is|are)|thank(?:s| you) for (?:reading|pointing)|great (?:job|work)|well done|nice work|perfect|love(?:d|ly)?|excellent|happy with|i(?:'ll| will)|we(?:'ll| will)|good (?:catch|point|question)|if (?:anything|you have)|feel free|you (?:wrote|made|sent|proposed)|your (?:proposal|offer|draft|quote)|left comments|can't find)\b/i;
