import type { Cues } from './cue';
import { r } from './pattern';

/** What the worker hands in. */
const WORK =
  '(?:work|delivery|deliverables?|files?|drafts?|designs?|logos?|videos?|articles?|posts?|translations?|versions?|pages?|site|website|illustrations?|mock-?ups?|reports?|final|transcripts?|copy|results?|everything|it all|sheet|recordings?|edits?|batch|chapters?|slides?|deck)';
/** A day, an hour or a date, right after "by" or "before". */
const DAY =
  '(?:the )?(?:mon|tue|wed|thu|fri|sat|sun|tomorrow|tonight|today|end|eod|eow|cob|noon|midnight|next|this|\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|close|christmas|lunch|week)';

/**
 * How English-speaking clients write on platforms for freelancers, by situation. Patterns read sentences folded
 * by `fold.ts`. The words of `asking.ts` and `attachments.ts` count as well.
 */
// biome-ignore format: a cue a line
export const cuesEn: Cues = {
  materials: [
    [2, r`\b(?:files?|brief|photos?|footage|raw|logos?|guidelines|login|password|glossary|drive|folder|fonts?|zip|references?|docs?)\b`, 'tells'],
  ],
  request: [
    [3, r`\b(?:these|done)\b`],
    [2.5, r`\b(?:please|could you|i'd like you to|write|translate|add|export|list|crop|post|message|post|start|keep|mark)\b`, 'asks'],
    [3, r`\b(?:please|could you|i'd like you to|write|translate|export)\b`, 'asks'],
    [1.5, r`\b(?:as well|same (?:tone|style|format|way) as)\b`],
  ],
  question: [
    [3, r`\b(?:could you (?:tell|explain|clarify)|do you (?:know|offer|recommend|prefer|happen)|are you (?:familiar|comfortable|experienced)|reasoning)\b`, 'asks'],
    [2, r`\b(?:do you|are you|which|what|why|how (?:do|does|did|would|can|should|many|often|is|are)|who|is there|does (?:it|this|that|the)|did you|is (?:it|that|this))\b`, 'asks'],
    [3, r`\b(?:do|does|is|are|cover(?:s|ed)?)\b`, 'asks'],
  ],
  progress: [
    [5, r`\b(?:status|how far along|any (?:update|news|word|luck)|(?:quick|status|an|some|your|for) updates?|checking in|(?:one[- ]line|short|brief|quick) (?:status|summary of where)|how(?:'s| is| are| did) (?:it|the|that|things|everything|my|our|this)\b[^.?!]{0,40}(?:going|coming|doing|looking|getting)|percentage|is everything (?:alright|ok|okay|all right))\b`],
    [4, r`\b(?:when (?:will|can|do|should|might|could|would)\b[^.?!]{0,50}(?:ready|done|finish|expect|see|deliver|have|complete|receive|get)|have you (?:started|finished|begun|had a chance|made|managed|gotten)|haven't (?:heard|received|seen|got)|is [^.?!]{0,30}(?:coming|on (?:its|the) way))\b`],
  ],
  revision: [
    [5, r`resubmit|\b(?:(?<!how many |number of |unlimited |free |your |\d |any |of |included |extra )revisions?|revise|rewrite|reword|rephrase|(?:doesn't|don't|does not) (?:sound|look|feel|read|fit|match)|rework|redo|redone|re-?do|re-?record|tweaks?|small changes?|minor changes?|(?:few|couple of|some) (?:changes|edits|tweaks|fixes|corrections|adjustments)|corrections?|not quite (?:right|what|there)|almost there|isn't what i|not what (?:i|we)|typos?)\b`],
    [3.5, r`\b(?:change|fix|resubmit|try (?:something|a))\b`, 'asks'],
    [3.5, r`\b(?:too (?:\w+)(?:,| for| and|\.|!|$)|(?:feels|looks|seems|reads|sounds) (?:a (?:bit|little) )?(?:too|off|flat|stiff|dark|heavy|generic)|(?:a (?:bit|little|touch)|slightly|much|way) (?:bigger|smaller|larger|darker|lighter|brighter|shorter|longer|warmer|softer|bolder|cleaner|more|less|faster|slower|simpler|louder|quieter)|make (?:the|it|this|them) [^.?!]{0,24}(?:er|more|less)\b|should (?:be|say|read|have)|needs? (?:a bit|some|more)|(?:warmer|cooler|bolder|softer|cleaner|darker|lighter|brighter|simpler|bigger|smaller|shorter|tighter) (?:\w+))\b`],
    [5, r`\b(?:marked[- ]?up|mark-?ups?|annotat\w*|redlin\w*|track(?:ed)? changes|red pen)\b`],
    [3.5, r`\b(?:is (?:a (?:bit|little) )?too \w+|needs? (?:sources|work|more|to be (?:fixed|changed|corrected)))\b`],
    [4, r`\b(?:i'd|i would|we'd|would) prefer|something (?:more|less|a bit)`],
    [2, r`\b(?:wrong|though)\b`],
  ],
  deadline: [
    [4, r`\b(?:deadline|(?:is|are) due|earlier than|turn(?:ed)? (?:this |it )?around|rush (?:job|order|fee))\b`],
    [4, r`\b(?:can|could|would|will|is|are|possible|able|feasible|any (?:way|chance)|realistic|doable)\b[^.?!]{0,60}\b(?:by|before|within|until) ${DAY}`, 'asks'],
    [1.5, r`\b(?:by|until|before) (?:the )?(?:mon|tue|wed|thu|fri|sat|sun|tomorrow|end of|eod|eow|\d)`],
    [3, r`\b(?:take (?:your time|until)|no (?:rush|hurry|stress)|(?:moved|pulled|pushed) (?:the |our )?\w+ ?(?:\w+ )?(?:forward|up|back)?|how (?:long|soon|quickly|fast) (?:will|would|can|could|do|to|is)|need (?:it|this|them|the [^.?!]{0,20}) (?:by|on|before)|launch(?:es|ing)?)\b`],
  ],
  schedule: [
    [5, r`\b(?:(?:a|our|the|quick|video|phone|short|intro|min(?:ute)?) calls?|meetings?|(?:an?|the|your|our|for) (?:\w+ ){0,2}interview(?! audio| recording| transcript)|kick-?off|calendar|(?:pick|choose|grab|select|book) (?:a|an|one|your|any|another) (?:\w+ )?(?:slot|time|date|day)|(?:hop|jump|get) on (?:a|the))\b`],
    [4.5, r`\b(?:(?:your|what) (?:time|availability|times)|works? (?:for you|best)|for (?:\d+|ten|fifteen|twenty|thirty) min(?:ute)?s|(?:london|new york|paris|tokyo|eastern|pacific) time|walk you through|(?:i'm|we're) free)\b`],
    [3, r`\b(?:does|would|\d:\d\d|tomorrow|suit)\b`, 'asks'],
  ],
  offer: [
    [5, r`\b(?:looking for (?:a|an|someone|somebody|freelancers?|help)|invit(?:e|ed|ing|ation) (?:you(?! to (?:a|an|our) (?:\w+ ){0,2}(?:interview|call|meeting))|to (?:apply|submit|my|our))|your (?:profile|portfolio|reel|reviews|gig|work samples?|demo|bid)|long[- ]term|work(?:ed|ing)? (?:together|with you)|open to|i run (?:a|an)|saw your|invitation to (?:interview|bid|tender|quote)|(?:accept|decline) (?:or|the) (?:accept|decline|invit\w*|offer)|invitation to quote|(?:got|have) (?:a|an|another|some|more) (?:\w+ ){0,3}(?:jobs?|projects?|gigs?|orders?|batch(?:es)?|series|videos?|articles?|sites?) (?:for you|coming|in mind|that|i'd))\b`],
    [3, r`\b(?:coming up)\b`],
  ],
  payment: [
    [5, r`\b(?:payments?|milestones?|budget|(?:your|hourly|the|a) rates?|charge|tip|deposit|funded|release[ds]? (?:the )?(?:payment|funds|milestone)|vat)\b`],
    [4, r`\b(?:invoices?|price|costs?)\b`],
    [2, r`negotiable`],
    [3, r`[$€£]\s?\d`],
  ],
  delivered: [
    [4.5, r`\b(?:love (?:it|this|the|them|how)|looks? (?:great|amazing|fantastic|good|perfect|awesome|beautiful|excellent|wonderful|incredible)|(?:it's|this is|they're|that's) (?:perfect|great|amazing|brilliant|fantastic|gorgeous)|brilliant|exactly what (?:i|we)|approved?|approving|accepted|(?:great|good|excellent|amazing|nice|fantastic) (?:job|work)|spot on|no (?:notes|changes|revisions|complaints|issues|edits)|signed off|went live|happy with)\b`],
    [3, r`(?:^|\b(?:i|we|i've|we've|finally)\b[^.?!]{0,14})(?:received|got|reviewed|checked|went through|gone through|read through|looked (?:at|over|through)|watched|listened)\b[^.?!]{0,30}\b${WORK}\b`],
    [2, r`\bperfect|awesome`, 'tells'],
  ],
  trouble: [
    [5, r`\b(?:errors?|corrupt(?:ed)?|(?:doesn't|does not|don't|isn't|is not|not|stopped|won't|aren't|no longer) (?:work|works|working|open|opening|load|loading|play|playing|render|run|running|sending|showing|responding)|(?:can't|cannot|can not|couldn't|unable to|not able to) (?:open|access|log|see|download|play|view|load|use|find|read|install|reach)|(?:went|is|been|are) down|disappoint(?:ed|ing)|refund|dispute|(?:nobody|no one|none of us|(?:users|customers|people|they) (?:can't|cannot)) (?:can )?|word for word|look into (?:it|this)|(?:you|you've) (?:missed|ignored|broke|lost|never|promised)|what happened)\b`],
    [3, r`\b(?:since your|wrong)\b`],
  ],
  closing: [],
};
