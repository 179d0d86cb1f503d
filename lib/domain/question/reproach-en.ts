const material =
  '(?:brief|spec(?:ification)?s?|documents?|docs?|manual|guide(?:line)?s?|instructions?|requirements?|job (?:post(?:ing)?|description)|description|project (?:page|description)|attachments?|pdf|readme|style guide|contract|faq|sheet|page \\d+|section \\d+|(?:previous|earlier|last|first|my) (?:message|e-?mail|note)s?)';

const said =
  '(?:mentioned|stated|written|wrote|noted|explained|described|outlined|specified|said|told you|covered|answered|indicated|detailed|listed)';

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
  new RegExp(`\\bif you(?:'d| had)? (?:actually |only )?read\\b[^.?!]{0,16}\\b${material}`, 'i'),
];

/** The client mends their own material, praises, hands something over, or speaks of the worker's: no reproach. */
export const innocentEn =
  /\b(?:sorry|my mistake|my bad|our mistake|wrong|typo|outdated|correct(?:ion|ed)|changed|updated?|instead|attached (?:is|are|you|please)|please find|attaching|i'm sending|here (?:is|are)|thank(?:s| you) for (?:reading|pointing)|great (?:job|work)|well done|nice work|perfect|love(?:d|ly)?|excellent|happy with|i(?:'ll| will)|we(?:'ll| will)|good (?:catch|point|question)|if (?:anything|you have)|feel free|you (?:wrote|made|sent|proposed)|your (?:proposal|offer|draft|quote)|left comments|can't find)\b/i;
