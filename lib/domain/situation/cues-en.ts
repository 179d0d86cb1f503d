import type { Cues } from './cue';
import { r } from './pattern';

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
    [2, r`\b(?:files?|photos?|footage|raw|logos?|guidelines|login|password|glossary|drive|folder|fonts?|references?|docs?)\b`, 'tells'],
  ],
  request: [
    [2.5, r`\b(?:please|could you|i'd like you to|write|translate|add|export|list|crop|post|message|post|keep|mark)\b`, 'asks'],
    [3, r`\b(?:please|could you|i'd like you to|write|translate|export)\b`, 'asks'],
    [1.5, r`\b(?:as well|same (?:tone|style|format|way) as)\b`],
  ],
  question: [
    [3, r`\b(?:reasoning)\b`, 'asks'],
    [2, r`\b(?:do you|are you|which|what|why|how (?:do|does|did|would|can|should|many|often|is|are)|who|did you|is (?:it|that|this))\b`, 'asks'],
    [3, r`\b(?:do|does|is|are|cover(?:s|ed)?)\b`, 'asks'],
  ],
  progress: [
    [5, r`\b(?:status|how far along|any (?:update|news|word|luck)|(?:quick|status|an|some|your|for) updates?|checking in|how(?:'s| is| are| did) (?:it|the|that|things|everything|my|our|this)\b[^.?!]{0,40}(?:going|coming|doing|looking|getting)|percentage|is everything (?:alright|ok|okay|all right))\b`],
    [4, r`\b(?:haven't (?:heard|received|seen|got))\b`],
  ],
  revision: [
    [5, r`resubmit|\b(?:(?<!how many |number of |unlimited |free |your |\d |any |of |included |extra )revisions?|revise|rewrite|reword|rephrase|(?:doesn't|don't|does not) (?:sound|look|feel|read|fit|match)|rework|redo|redone|re-?do|re-?record|tweaks?|small changes?|minor changes?|(?:few|couple of|some) (?:changes|edits|tweaks|fixes|corrections|adjustments)|corrections?|not quite (?:right|what|there)|almost there|isn't what i|not what (?:i|we)|typos?)\b`],
    [3.5, r`\b(?:fix|resubmit|try (?:something|a))\b`, 'asks'],
    [3.5, r`\b(?:too (?:\w+)(?:,| for| and|\.|!|$)|make (?:the|it|this|them) [^.?!]{0,24}(?:er|more|less)\b|should (?:be|say|read|have)|needs? (?:a bit|some|more)|(?:warmer|cooler|bolder|softer|cleaner|darker|lighter|brighter|simpler|bigger|smaller|shorter|tighter) (?:\w+))\b`],
    [5, r`\b(?:marked[- ]?up)\b`],
    [3.5, r`\b(?:is (?:a (?:bit|little) )?too \w+|needs? (?:sources|work|more|to be (?:fixed|changed|corrected)))\b`],
    [4, r`\b(?:i'd|i would|we'd|would) prefer|something (?:more|less|a bit)`],
    [2, r`\b(?:though)\b`],
  ],
  deadline: [
    [4, r`\b(?:(?:is|are) due|earlier than|rush (?:job|order|fee))\b`],
    [4, r`\b(?:can|could|would|will|is|are|possible|able|feasible|any (?:way|chance)|realistic|doable)\b[^.?!]{0,60}\b(?:by|before|within|until) ${DAY}`, 'asks'],
    [1.5, r`\b(?:by|until|before) (?:the )?(?:mon|tue|wed|thu|fri|sat|sun|tomorrow|end of|eod|eow|\d)`],
    [3, r`\b(?:take (?:your time|until)|no (?:rush|hurry|stress)|(?:moved|pulled|pushed) (?:the |our )?\w+ ?(?:\w+ )?(?:forward|up|back)?|how (?:long|soon|quickly|fast) (?:will|would|can|could|do|to|is)|need (?:it|this|them|the [^.?!]{0,20}) (?:by|on|before)|launch(?:es|ing)?)\b`],
  ],
  schedule: [
    [5, r`\b(?:(?:a|our|the|quick|video|phone|short|intro|min(?:ute)?) calls?|meetings?|(?:an?|the|your|our|for) (?:\w+ ){0,2}interview(?! audio| recording| transcript)|kick-?off|calendar|(?:hop|jump|get) on (?:a|the))\b`],
    [4.5, r`\b(?:(?:your|what) (?:time|availability|times)|works? (?:for you|best)|for (?:\d+|ten|fifteen|twenty|thirty) min(?:ute)?s|(?:london|new york|paris|tokyo|eastern|pacific) time|walk you through|(?:i'm|we're) free)\b`],
    [3, r`\b(?:would|\d:\d\d|tomorrow|suit)\b`, 'asks'],
  ],
  offer: [
    [5, r`\b(?:looking for (?:a|an|someone|somebody|freelancers?|help)|invit(?:e|ed|ing|ation) (?:you(?! to (?:a|an|our) (?:\w+ ){0,2}(?:interview|call|meeting))|to (?:apply|submit|my|our))|your (?:profile|portfolio|reel|reviews|gig|work samples?|demo|bid)|long[- ]term|open to|i run (?:a|an)|saw your|invitation to (?:interview|bid|tender|quote)|(?:accept|decline) (?:or|the) (?:accept|decline|invit\w*|offer)|invitation to quote)\b`],
    [3, r`\b(?:coming up)\b`],
  ],
  payment: [
    [5, r`\b(?:payments?|milestones?|(?:your|hourly|the|a) rates?|charge|tip|deposit|funded|vat)\b`],
    [4, r`\b(?:invoices?|price|costs?)\b`],
    [2, r`negotiable`],
    [3, r`[$€£]\s?\d`],
  ],
  delivered: [
    [4.5, r`\b(?:looks? (?:great|amazing|fantastic|good|perfect|awesome|beautiful|excellent|wonderful|incredible)|brilliant|exactly what (?:i|we)|approved?|approving|accepted|(?:great|good|excellent|amazing|nice|fantastic) (?:job|work)|spot on|no (?:notes|changes|revisions|complaints|issues|edits)|signed off|went live|happy with)\b`],
    [2, r`awesome`, 'tells'],
  ],
  trouble: [
    [5, r`\b(?:errors?|corrupt(?:ed)?|(?:went|is|been|are) down|disappoint(?:ed|ing)|refund|dispute|word for word|look into (?:it|this)|(?:you|you've) (?:missed|ignored|broke|lost|never|promised)|what happened)\b`],
    [3, r`\b(?:since your|wrong)\b`],
  ],
  closing: [],
};
