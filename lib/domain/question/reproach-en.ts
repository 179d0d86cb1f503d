import { innocentEn } from './innocence';
import type { ReproachSigns } from './reproach-signs';

const material =
  '(?:brief|specs?|specifications?|documents?|docs?|manual|guide(?:line)?s?|instructions?|requirements?|post(?:ing)?|(?:job |project )?description|attachments?|pdf|readme|contract|faq|(?:spread)?sheet|glossary|template|thread|listing|notes?|handbook|wiki|portal|checklist|slide|page|section|column|row|tab|chart|table|list|storyboard|message|(?:e-?)?mail|pack|terms|agreement)';
const adverbs =
  '(?:(?:all|already|clearly|actually|literally|just|also|both|even|explicitly|specifically|previously|right|quite|very|do|does|did) ){0,2}';
const told =
  '(?:mentioned|stated|written|wrote|noted|explained|described|outlined|specified|said|told you|covered|answered|indicated|detailed|listed|discussed|addressed|settled|printed|insisted|emphasi[sz]ed|stressed|warned|agreed|requested|included|spelled|laid|set out|pointed|flagged|marked|highlighted|shown|given)';
/** What a telling is about, if it is about what the worker asks; "I wrote longer notes" is none. */
const object =
  '(?= (?:this|that|these|those|it|them|all|everything|exactly|so|in|on|at|about|to you|out|before|earlier|already|with|of|clear)\\b|[:,.!?]|$)';

/** The signs in English. */
export const signsEn: ReproachSigns = {
  told: [
    [
      2,
      new RegExp(
        `^(?:[\\w']+,? ){0,2}(?:as|like) (?:is |was |it's )?(?:(?:i|we)(?:'ve| have| had)? )?${adverbs}${told}`,
        'i',
      ),
    ],
    [
      3,
      new RegExp(
        `\\bas (?:is |was |it's )?(?:(?:i|we)(?:'ve| have| had)? )?${adverbs}${told}[^.?!]{0,30}\\b(?:in|on|at)\\b[^.?!]{0,20}\\b${material}|\\bper (?:the|our|my) (?:\\w+ )?${material}`,
        'i',
      ),
    ],
    [
      2,
      new RegExp(
        `(?<!what |(?:once|when|until|after|before|if) [\\w']{1,12}(?: \\w{1,12})? ?)(?:\\b(?:is|are|was|were|been|be)|'s) ${adverbs}${told}\\b`,
        'i',
      ),
    ],
    [
      3,
      new RegExp(
        `(?<!\\b(?:once|when|until|after|before|if) )\\b(?:it|that|this|they|those|everything|questions?|answers?)(?: to [^.?!]{1,20})?(?:'s|'re| is| are| was| were) ${adverbs}(?:there|(?:in|on|at)\\b(?! line)[^.?!]{0,24}\\b${material}\\b(?! is))`,
        'i',
      ),
    ],
    [
      2,
      new RegExp(
        `\\b(?:i|we)(?:'ve| have| had)? ${adverbs}(?:${told}|mention|say|write|mark|explain|cover|state|went over|been (?:over|through|clear)|gone (?:over|through)|talked about)\\b${object}|\\b(?:i|we)(?:'ve| have| had)? ${adverbs}told you\\b`,
        'i',
      ),
    ],
    [1.5, /\b(?:i|we)(?:'ve| have|'d| had)? (?:\w+ )?(?:asked (?:for|you|that|was|not)|agreed)\b/i],
    [
      2,
      /\b(?:the|my|our|it|they)(?: (?!you\b)[\w"]+){0,3}? (?:clearly |already |does |did |do |specifically )?(?:says?(?! your)|said|states?|stated|covers? (?:this|that|it|all|every)|answers|explains?|lists|listed|showed|has the answer|asks for|asked for|mentions?|spells?|spelled|rules? out|called for|specif(?:y|ies|ied)|made it)\b/i,
    ],
    [
      2,
      /\b(?:the|my|our) answers? (?:to|is|was|hasn't|are|in|on)\b|\b(?:has|had|have|holds) (?:the|all) answers?\b/i,
    ],
    [
      2,
      /\b(?:item|rule|point|step|clause|section|page|paragraph|line|slide) \d+ (?:says?|states?|covers?|explains?)\b|\bas (?:the|my|our) [\w ]{1,24} (?:shows?|says?|states?|explains?)\b/i,
    ],
    [
      2,
      /\bwould have (?:given|told|shown|answered|explained)\b|\b(?:the|my|our) (?:\w+ ){1,3}already (?:has|have|shows?|includes?|contains?)\b/i,
    ],
    [2, /\b(?:i|we)(?:'ve| have|'d| had)? (?:\w+ )?made (?:it|this|that) (?:\w+ )?clear\b/i],
    [
      2,
      /\bnot (?:at all |quite |really )?(?:what|how|as) (?:the|my|our|i|we)\b[^.?!]{0,20}\b(?:shows?|says?|said|asked|described|requested|wrote|agreed|sent)\b/i,
    ],
    [
      2,
      new RegExp(
        `\\b(?:the|my|our|${material}(?: \\d+)?) (?:\\w+ )?has [^.?!]{0,24}\\b(?:about|on|for) (?:this|that|it|exactly)\\b`,
        'i',
      ),
    ],
    [3, /\b(?:says so|spells (?:it|this|that) out)\b/i],
    [2, /\bmy (?:request|instructions?|order) (?:was|were|is)\b/i],
    [3, /\b(?:is|are|was|were|'s|'re) (?:all there|right (?:there|in|on|under))\b/i],
    [0.5, /\bi (?:already )?(?:uploaded|sent|shared|provided|handed|gave)\b/i],
    [0.5, /\b(?:has|have|was|were|is|are|'s)\b[^.?!]{0,30}\b(?:in|on|at) (?:the|my) /i],
  ],
  before: [
    [
      2,
      /\balready\b|\b(?:very |right at the )(?:first|top|beginning)\b|\bprevious(?:ly)?\b|\b(?:two|three|four|several|many|\d+) times\b/i,
    ],
    [
      1,
      /\b(?:before|earlier(?! today)|last (?:week|time|month|message|year|\w+day)|since|yesterday|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|kick-?off|on (?:the|our) call|interview|meeting|first|day one|in my|i (?:sent|gave|attached|shared)|at the (?:top|bottom)|in (?:red|bold|capitals)|rule number|page \d|section \d|all (?:there|(?:of )?(?:this|that|these|it)))\b/i,
    ],
  ],
  answers: [
    [
      2,
      /\byou(?:'re| are| were|'ve| have)? ask(?:ing|ed)(?! for)\b|\b(?:your|both of your|that|these|this) questions?\b|\ball (?:\w+ )?of (?:this|these|that|your)\b|\b(?:exactly|just|precisely) (?:this|that)\b/i,
    ],
    [
      1,
      /\b(?:this|it|that)(?:'s|(?=[.,:;!?]|$| (?:is|was|has|in|on|at|before|already|earlier|last|once|twice|when|as)\b))/i,
    ],
  ],
  insists: [
    [
      2,
      /\b(?:clearly|literally|explicitly|does say|did (?:mention|say|write|explain|state)|quite clear|made (?:it|this) clear|been clear|with (?:all )?(?:due )?respect|no offen[cs]e|under the impression|have to point out|not to be|isn't what (?:i|we)|supposed to|the (?:one|only) thing|you (?:signed|accepted|agreed to)|not what we)\b/i,
    ],
    [
      1,
      /\b(?:i believe|(?:pretty|quite|fairly) sure|i thought|honestly|just to remind|although|i'd have|so please|would have thought|i do)\b|^(?:u|h)m+\b|[.]{3}|…/i,
    ],
  ],
  deviates: [
    [
      1.5,
      /\b(?:but|although|yet|and)\b[^.?!]{0,40}\b(?:uses?|used|isn't|aren't|came|got|received|still|shot|changed)\b|^th(?:is|ese) (?:is|are)\b|\byours\b|\bwhat i (?:got|received)\b|\b(?:instead|unfortunately|still)\b|\byou(?:'ve| have)? (?:used|shot|sent|delivered|changed|ignored)\b/i,
    ],
  ],
  unread: [
    [
      3,
      /\b(?:haven't|didn't) (?:you|i|we)\b|\bhave you tried\b|\breason (?:why )?(?:you|it|this|these|they)\b[^.?!]{0,10}(?:n't|not)\b|\bdid you (?:skip|miss|overlook)\b|\b(?:did|have) you (?:even|actually|really) (?:read|look|see|open)\w*|\b(?:(?:you|it) (?:may|might|must|seem)|seems (?:that|like) you|(?:perhaps|maybe|looks like) (?:you|it))\b[^.?!]{0,16}\b(?:missed|overlooked|skipped|not (?:read|seen)|haven't (?:read|seen))\b|\bnot sure (?:if |whether )?you(?:'ve| have)? (?:seen|read|saw)\b|(?:^|[:;,] )(?:weren't|wasn't|isn't|aren't|didn't) (?:the|my|that|they|these|those|we)\b|\bif you(?:'d| had)? (?:actually |only )?read\b|\bhow (?:did|could) you\b[^.?!]{0,16}\bmiss/i,
    ],
    [
      2,
      /\b(?:were|was|did|is|are)\b[^.?!]{1,24}\bnot (?:come through|clear|enough|arrive|visible|reach)\b/i,
    ],
    [
      2,
      /\bre-?read\b|\bread\b[^.?!]{0,24}\b(?:again|carefully|properly)\b|\banother look\b|\b(?:scroll|read) (?:back )?up\b|\bit (?:seems )?you (?:may |might )?(?:have )?missed\b|\bdid you read\b/i,
    ],
    [
      1,
      /\bhave you (?:read|looked|seen)\b(?! any)|\b(?:please|pls) (?:\w+ )?(?:read|see|check|refer|(?:have|take) a look|go)\b|\blook (?:there|again|at it)\b/i,
    ],
  ],
  repeated: [
    [
      2,
      /\b(?:twice|third time|(?:two|three|four|several|many|\d+) times|same question|came up|hasn't changed|repeat(?:ing)? myself|over and over|already asked)\b/i,
    ],
    [
      3,
      /\byou(?:'ve| have)? (?:already )?asked (?:me |us )?(?:this|that|it|the same)\b|\bnot the first time\b|\b(?:you|i|we)(?:'ve| have)?(?: \w+)? keep (?:on )?(?:asking|having to|saying|telling|repeating|explaining)\b|\bhave to keep (?:saying|telling|repeating|explaining)\b/i,
    ],
    [3, /^again, (?:please|do|don't|no)\b/i],
  ],
  annoyed: [
    [
      3,
      /\bbefore (?:asking|you ask|messaging|you message)\b|\b(?:surprised|puzzled|disappointed|frustrated|confused)\b[^.?!]{0,24}\b(?:question|asking|ask|hear|see|that you)|\b(?:would|'d) have expected\b|\bso that i (?:wouldn't|don't|didn't)\b|\brather not (?:have to|repeat|explain|say|go (?:over|through)|answer)\b|\bwhy you(?:'re| are| would)? ask|\bstop (?:asking|sending (?:me |us )?(?:questions|messages))\b|\byou (?:do )?(?:realise|realize) (?:that )?(?:the|my|it|i)\b|\bwhy (?:(?:are|did|do|would) you (?:ask|still|keep|not|need)|(?:didn't|haven't|isn't|aren't|weren't))/i,
    ],
    [
      2,
      /\b(?:why|how come)\b[^.?!]{0,30}\?|\b(?:surprised|disappointed|puzzled|baffled|let down|frustrat\w+|(?:this|it|i) sounds? |not to be that)\b/i,
    ],
  ],
  innocent: innocentEn,
};
