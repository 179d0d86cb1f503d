import type { Cues } from './cue';

const r = String.raw;

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
    [2, r`\b(?:files?|assets?|brief|spreadsheet|photos?|images?|footage|raw|logos?|style guide|guidelines|credentials|login|password|source|glossary|drive|dropbox|folder|wetransfer|fonts?|zip|references?|docs?)\b`, 'tells'],
    [1.5, r`\bif (?:anything|something) is missing|take a look|supersedes|takes precedence|for (?:your )?reference\b`],
    [1, r`\b(?:send|sent|sending|share|shared|upload\w*|link|here|find|below|samples?|copy)\b`, 'tells'],
  ],
  request: [
    [3, r`\b(?:i|we) need (?:the|this|these|all|a|an|some)\b[^.?!]{0,40}\b(?:cleaned|translated|edited|formatted|written|converted|designed|resized|removed|done|made|set up)\b`],
    [2.5, r`\b(?:please|pls|plz|can you|could you|would you(?: mind)?|kindly|i need you to|i'd like you to|i want you to|we need|let's|go ahead and)\b[^.?!]{0,30}\b(?:create|write|make|design|translate|edit|add|build|upload|export|send|include|use|prepare|set up|check|double check|double-check|test|record|draw|transcribe|research|find|list|put|follow|convert|resize|crop|complete|read|paste|post|message|hide|insert|deploy|install|enter|fill|sign|review|proofread|post|publish|combine|format|label|rename|start|continue|keep|generate|collect|extract|update|provide|do|run|move on|mark|adding|look into)\b`, 'asks'],
    [3, r`\b(?:please|can you|could you|would you|i need you to|i'd like you to|we need)\b[^.?!]{0,20}\b(?:create|write|design|translate|build|draw|transcribe|record|export|summari[sz]e|compile|convert)\b`, 'asks'],
    [2, r`^(?:also,? |and |then |next,? |- ?)?(?:add|update|make|use|create|write|translate|export|upload|keep|follow|include|put|set|rename|label|format|start)\b`, 'asks'],
    [1.5, r`\b(?:as well|another|one more|additional|extra|next (?:one|task|batch|up|episode|chapter)|new task|from now on|going forward|make sure|instructions|steps?|same (?:tone|style|format|way) as|rest of)\b`],
    [1, r`\b(?:need|want|please|add|make|create|version|format|list|each|all)\b`, 'asks'],
  ],
  question: [
    [3, r`\b(?:quick question|(?:a|one|another|few) questions?|wondering|curious|could you (?:tell|explain|clarify)|can you (?:tell|explain|clarify)|do you (?:know|offer|recommend|prefer|happen)|are you (?:familiar|comfortable|experienced)|have you (?:ever|worked|used)|difference between|what(?:'s| is) the (?:reason|difference|best)|is it possible|reasoning|rationale)\b`, 'asks'],
    [2, r`\b(?:do you|are you|have you|which|what|why|how (?:do|does|did|would|can|should|many|often|is|are)|who|is there|does (?:it|this|that|the)|did you|should (?:i|we)|recommend|is (?:it|that|this)|would it|can (?:i|we)|where)\b`, 'asks'],
    [1, r`\?`, 'asks'],
  ],
  progress: [
    [5, r`\b(?:progress|status|how far along|any (?:update|news|word|luck)|(?:quick|status|an|some|your|for) updates?|checking in|check in on|following up|follow up|touching base|circling back|eta|how (?:it's|things are|everything is|it is|everything's|you're) (?:going|coming|getting|doing|looking)|how(?:'s| is| are| did) (?:it|the|that|things|everything|my|our|this)\b[^.?!]{0,40}(?:going|coming|doing|looking|getting)|where (?:are|do) (?:we|things|you) (?:stand|at|on|with)|where are we|on track|percentage|what percent|keep me posted|gotten through|(?:was|been) expecting|is everything (?:alright|ok|okay|all right)|everything (?:alright|ok|okay)\?|last update|as planned|was expected|don't see (?:anything|it|them)|things stand|since the last)\b`],
    [4, r`\b(?:when (?:will|can|do|should|might|could|would)\b[^.?!]{0,50}(?:ready|done|finish|expect|see|deliver|have|complete|receive|get)|how (?:much|many|long)\b[^.?!]{0,30}(?:left|remaining|done|finished|until|more to go)|(?:is|are) [^.?!]{0,40}(?:ready|done|finished|complete)(?: yet)?\?|have you (?:started|finished|begun|had a chance|made|managed|gotten)|still (?:waiting|no)|haven't (?:heard|received|seen|got)|is [^.?!]{0,30}(?:coming|on (?:its|the) way)|draft yet)\b`],
    [1, r`\b(?:yet|when|ready|done|finish\w*|draft|far|soon|started)\b`, 'asks'],
  ],
  revision: [
    [5, r`\bhad in mind|isn't quite|aren't quite|resubmit|rejected|\b(?:(?<!how many |number of |unlimited |free )revisions?|revise|rewrite|reword|rephrase|(?:doesn't|don't|does not) (?:sound|look|feel|read|fit|match)|rework|redo|redone|re-?do|re-?record|tweaks?|small changes?|minor changes?|(?:few|couple of|some) (?:changes|edits|tweaks|fixes|corrections|adjustments)|corrections?|not quite (?:right|what|there)|almost there|isn't what i|not what (?:i|we)|typos?)\b`],
    [3.5, r`\b(?:change|fix|adjust|modify|correct|replace|swap|shorten|lighten|darken|soften|move (?:the|it|this|that|them)|reduce|increase|tone (?:it )?down|align|remove|resubmit|crop|bump|try (?:something|a)|revert)\b`, 'asks'],
    [3.5, r`\b(?:too (?:\w+)(?:,| for| and|\.|!|$)|(?:feels|looks|seems|reads|sounds) (?:a (?:bit|little) )?(?:too|off|flat|stiff|dark|heavy|generic)|(?:a (?:bit|little|touch)|slightly|much|way) (?:bigger|smaller|larger|darker|lighter|brighter|shorter|longer|warmer|softer|bolder|cleaner|more|less|faster|slower|simpler|louder|quieter)|make (?:the|it|this|them) [^.?!]{0,24}(?:er|more|less)\b|instead of|should (?:be|say|read|have)|still the old|out of sync|misspell\w*|doesn't match|not match|needs? (?:a bit|some|more)|breathing room|(?:should|needs to) (?:sit|go|be (?:at|on|in))|lose the|(?:warmer|cooler|bolder|softer|cleaner|darker|lighter|brighter|simpler|bigger|smaller|shorter|tighter) (?:\w+)|drags?|version that|wrong (?:chart|image|date|name|file|link|page|spelling|logo|color|colour)|page \d+:|stretched|cut off|blurry|pixelated|off-cent(?:er|re)|misaligned|cropped|overlap\w*|(?:two|three|one|couple of|few) (?:small |quick |little |minor )?(?:things|notes|comments|points))\b`],
    [4, r`"[^"]+" (?:should|needs to|must) be|「」 should be|should be 「」`],
    [3.5, r`\b(?:(?:some|our|my|the following|a few|have) (?:feedback|comments|notes)|is (?:a (?:bit|little) )?too \w+|needs? (?:sources|work|more|to be (?:fixed|changed|corrected)))\b`],
    [4, r`\b(?:i'd|i would|we'd|would) prefer|something (?:more|less|a bit)|a different (?:font|color|colour|style|photo|image|version|angle|tone|direction)\b`],
    [2, r`\b(?:missing|wrong|incorrect|though|one thing|except|only (?:thing|issue|note))\b`],
    [1, r`\b(?:more|less|instead|change|different|bigger|smaller|color|colour|font|text|background|word)\b`, 'asks'],
  ],
  deadline: [
    [4, r`\b(?:deadline|due date|due (?:on|by|in)|(?:is|are) due|extension|extend(?:ed)?|deliver (?:it |this )?(?:by|before)|sooner|earlier than|turn(?:ed)? (?:this |it )?around|turnaround|push (?:it |the (?:date|deadline|delivery|launch) )?(?:back|out)|more time|extra (?:day|time|week)s?|time ?line|time ?frame|on time|in time|tight|rush (?:job|order|fee)|urgent(?:ly)?|asap|as soon as possible|expedite|short notice)\b`],
    [4, r`\b(?:can|could|would|will|is|are|possible|able|feasible|any (?:way|chance)|realistic|doable)\b[^.?!]{0,60}\b(?:by|before|within|until) ${DAY}`, 'asks'],
    [1.5, r`\b(?:by|until|before) (?:the )?(?:mon|tue|wed|thu|fri|sat|sun|tomorrow|end of|eod|eow|\d)`],
    [3, r`\b(?:take (?:your time|until)|no (?:rush|hurry|stress)|(?:moved|pulled|pushed) (?:the |our )?\w+ ?(?:\w+ )?(?:forward|up|back)?|how (?:long|soon|quickly|fast) (?:will|would|can|could|do|to|is)|need (?:it|this|them|the [^.?!]{0,20}) (?:by|on|before)|launch(?:es|ing)?|worry about the delay|flexible on|as long as it's done|wrap (?:this|it|things) up|at the latest)\b`],
    [1, r`\b(?:by|before|until|days?|weeks?|soon|date|hours)\b`, 'asks'],
  ],
  schedule: [
    [5, r`\b(?:(?:a|our|the|quick|video|phone|short|intro|min(?:ute)?) calls?|zoom|google meet|skype|teams (?:call|meeting)|meetings?|meet (?:up|on|at|with)|(?:an?|the|your|our|for) (?:\w+ ){0,2}interview(?! audio| recording| transcript)|interview (?:you|with you|slot)|kick-?off|stand-?up|video chat|calendar|calendly|reschedule|time ?slots?|invite link|(?:hop|jump|get) on (?:a|the)|on the phone|by phone|demo call|catch up on)\b`],
    [4.5, r`\b(?:are you (?:free|around)|(?:your|what) (?:time|availability|times)|availability|time ?zone|works? (?:for you|best)|let's (?:talk|chat|speak|meet)|chat (?:about|on|tomorrow|briefly|this)|(?:\d+|ten|fifteen|twenty|thirty)[- ]?min(?:ute)?s? (?:call|chat|meeting|zoom|video call|slot|talk|conversation|of your time)|for (?:\d+|ten|fifteen|twenty|thirty) min(?:ute)?s|check-ins?\b|(?:would|will) suit|(?:london|new york|paris|tokyo|eastern|pacific) time|weekly sync|schedule a|walk you through|(?:i'm|we're) free|push (?:our|the) (?:call|meeting|chat)|(?:intro|quick|short) chat|(?:can't|won't be able to) make (?:it|the))\b`],
    [3, r`\b(?:does|would|will|how about|is)\b[^.?!]{0,40}(?:\d ?(?:am|pm)|\d:\d\d|mon|tue|wed|thu|fri|sat|sun|tomorrow|morning|afternoon)[^.?!]{0,40}\b(?:work|ok|okay|good|suit|possible)\b`, 'asks'],
    [1, r`\b(?:time|am|pm|talk|chat|tomorrow|monday|tuesday|wednesday|thursday|friday|free|available)\b`, 'asks'],
  ],
  offer: [
    [5, r`\b(?:looking for (?:a|an|someone|somebody|freelancers?|help)|we're hiring|we are hiring|hiring|would you be interested|are you interested|interested\?|if you(?:'re| are) interested|invit(?:e|ed|ing|ation) (?:you(?! to (?:a|an|our) (?:\w+ ){0,2}(?:interview|call|meeting))|to (?:apply|submit|my|our))|job (?:post|offer|opportunity)|opportunity|your (?:profile|portfolio|reel|reviews|gig|work samples?|demo|bid)|came across|found your|long[- ]term|ongoing|new project|another project|next project|similar (?:project|build|job)|work(?:ed|ing)? (?:together|with you)|(?:like|love|want|looking) to hire|hire you (?:for|to)|open to|take (?:this|it|on) |passed|congratulations|selected|shortlist\w*|apply|audition|capacity|bandwidth|available for (?:a|an|new|more|some)|custom offer|in need of|i run (?:a|an)|(?:up|game) for (?:it|this)|saw your|love to have you|putting together a team|applications?|be a (?:great|good|perfect) fit|recommended you|referred|(?:taking|accepting|open for) (?:commissions|orders|new|clients|projects|on)|commissions?|stood out|move forward with you|(?:can|could) you start\b|able to start\b|(?:got|have) (?:a|an|another|some|more) (?:\w+ ){0,3}(?:jobs?|projects?|gigs?|orders?|batch(?:es)?|series|videos?|articles?|sites?) (?:for you|coming|in mind|that|i'd)|want it\?|paid test|test (?:task|project|piece)|trial (?:task|project)|first (?:order|time (?:working|using)))\b`],
    [3, r`\b(?:are you available (?:for|to)|thanks for applying|thank you for applying|would you like to|can you take|we need (?:a|an) [a-z ]{0,20}(?:er|or|ist)\b|wish to proceed|your proposal|position|role|send you (?:a|the) contract|coming up)\b`],
    [1, r`\b(?:work|project|job|hire|help|experience|interested|start|available)\b`],
  ],
  payment: [
    [5, r`\b(?:payments?|paid|pay(?:ing)?|milestones?|escrow|budget|quote|quotation|estimate|pricing|(?:your|hourly|the|a) rates?|charge|refund policy|discount|bonus|tip|deposit|funded|fund|release[ds]? (?:the )?(?:payment|funds|milestone)|paypal|wire|vat|how much|upfront|custom offer|rush fee)\b`],
    [4, r`\b(?:invoices?|price|costs?|fees?|contract|nda|agreement|tax|po number|purchase order|billing|billed|log your hours|hours logged)\b`],
    [2, r`\bper (?:word|hour|page|image|minute|article)|negotiable|afford\b`],
    [3, r`[$€£]\s?\d|\b\d+ ?(?:usd|eur|gbp|dollars|euros|k)\b`],
    [1, r`\b(?:pay|price|cost|money|offer|order|terms|hours?)\b`],
  ],
  delivered: [
    [4.5, r`\b(?:love (?:it|this|the|them|how)|loved (?:it|the|how)|looks? (?:great|amazing|fantastic|good|perfect|awesome|beautiful|excellent|wonderful|incredible)|(?:it's|this is|they're|that's) (?:perfect|great|amazing|brilliant|fantastic|gorgeous)|fantastic|amazing|brilliant|exactly what (?:i|we)|approved?|approving|accepted|well done|(?:great|good|excellent|amazing|nice|fantastic) (?:job|work)|superb|outstanding|stunning|spot on|nailed it|(?:very|so|really|super|extremely) (?:happy|pleased)|thrilled|impressed|delighted|beyond (?:my |our )?expectations|exceeded|five[- ]stars?|5[- ]stars?|no (?:notes|changes|revisions|complaints|issues|edits)|signed off|sign off|went live|is live|published|worth the money|gorgeous|lovely work|loves (?:it|them|the)|happy with|(?:fast|quick|speedy) delivery|reads beautifully|no corrections|shipped|zero bugs|good to go|wow|marked (?:it )?(?:as )?complete)\b`],
    [3, r`(?:^|\b(?:i|we|i've|we've|finally)\b[^.?!]{0,14})(?:received|got|reviewed|checked|went through|gone through|read through|looked (?:at|over|through)|watched|listened)\b[^.?!]{0,30}\b${WORK}\b|thanks? (?:you )?for (?:the |your )?(?:delivery|delivering|quick (?:delivery|turnaround)|final|great|hard|draft)`],
    [2, r`\bperfect|awesome|excellent|beautiful|great|nice\b`, 'tells'],
    [1, r`\b(?:thanks?|great|good|nice|happy|like|love|well|excellent|received)\b`, 'tells'],
  ],
  trouble: [
    [5, r`\b(?:errors?|bugs?|broken|broke|corrupt(?:ed)?|crash(?:es|ed|ing)?|(?:doesn't|does not|don't|isn't|is not|not|stopped|won't|aren't|no longer) (?:work|works|working|open|opening|load|loading|play|playing|render|run|running|sending|showing|responding)|(?:can't|cannot|can not|couldn't|unable to|not able to) (?:open|access|log|see|download|play|view|load|use|find|read|install|reach)|(?:none|nothing|neither)\b[^.?!]{0,30}\bworks?|something(?:'s| is| went) (?:off|wrong|broken)|(?:went|is|been|are) down|losing (?:orders|customers|sales)|404|500|access denied|permission denied|blank page|disappoint(?:ed|ing)|unacceptable|frustrat\w*|complain\w*|refund|dispute|plagiari\w*|copied|cancel(?:led|ing)? the (?:contract|order)|not happy|unhappy|upset|terrible|awful|poor quality|ai[- ]generated|chatgpt|chargeback|no (?:response|reply)|(?:haven't|have not|hasn't) (?:replied|responded|answered)|ghosted|charged twice|double[- ]charged|look into (?:it|this)|ignor(?:ed|ing)|unprofessional|copyright (?:strike|claim)|(?:you|you've) (?:missed|ignored|broke|lost|never|promised)|didn't (?:answer|show|reply|respond|turn up)|what happened|what's going on|explain (?:yourself|please|this|why)|watermarks?|but i ordered|instead of the \d+|staging server|already gone out|not what (?:i|we) (?:ordered|agreed|paid))\b`],
    [3, r`\b(?:issue|problem|weird|strange|fails?|failed|failing|urgent|stuck|hacked|leaked|lost|since your|wrong)\b`],
    [1, r`\b(?:not|no|can't|won't|never|still|wrong|bad|help|why)\b`, 'tells'],
  ],
  closing: [],
};
