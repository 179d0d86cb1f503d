import type { Cues } from './cue';

/** What the worker hands in. */
const WORK =
  '(?:work|delivery|files?|draft|design|logo|video|article|translation|version|page|site|website|illustration|mockups?|report|deliverables?|final|transcripts?|copy|result|everything)';

/** How English clients write on platforms for freelancers, by situation. Patterns read folded sentences. */
export const cuesEn: Cues = {
  materials: [
    [
      2,
      '\\b(?:files?|assets?|brief|spreadsheet|sheet|photos?|images?|footage|script|logo|style guide|guidelines|credentials|login|password|source|glossary|drive|dropbox|folder|wetransfer|link)\\b',
      'tells',
    ],
    [1.5, 'if (?:anything|something) is missing|take a look'],
  ],
  request: [
    [
      2.5,
      "\\b(?:please|pls|can you|could you|would you|kindly|i need you to|i'd like you to|we need)\\b[^.?!]{0,30}\\b(?:create|write|make|design|translate|edit|add|build|update|upload|export|send|include|use|prepare|set up|check|double check|double-check|test|record|draw|transcribe|research|find|list|put|follow|convert|resize|crop|remove|deploy|install|enter|fill|sign|review|proofread|post|publish|combine|format|label|move|rename)\\b",
      'asks',
    ],
    [
      2,
      '^(?:also,? |and |then |next,? )?(?:add|update|make|use|create|write|translate|export|upload|keep|follow|include|put|set|rename|label|format)\\b',
      'asks',
    ],
    [
      1.5,
      '\\b(?:as well|another|one more|additional|extra|next task|new task|next batch|from now on|going forward|make sure|instructions|steps?)\\b',
    ],
  ],
  question: [
    [
      3,
      "\\b(?:quick question|question|wondering|curious|could you (?:tell|explain|clarify)|can you (?:tell|explain|clarify)|do you (?:know|have|use|offer|work|think|recommend|prefer|also)|are you (?:familiar|able|comfortable|using|experienced)|have you (?:ever|worked|used|done)|which (?:one|of|do|would)|what (?:is|are|do|does|would|kind|tools?|software|format|made)|why (?:did|do|is|are|does|was)|how (?:do|does|did|would|can|should|many|often|is)|who|is it possible|is there (?:a|any)|does (?:it|this|that|the)|did you|should (?:i|we)|recommend|difference between|what's)\\b",
      'asks',
    ],
    [1.5, '\\?', 'asks'],
  ],
  progress: [
    [
      5,
      "\\b(?:progress|status|how far along|any (?:update|news|word)|(?:quick|status|an|some|your) updates?|checking in|check in on|following up|follow up|touching base|eta|how(?:'s| is| are) (?:it|the|that|things|everything|my|our)\\b[^.?!]{0,40}(?:going|coming|doing|looking)|where are we|where (?:do )?(?:we|things) stand|on track|percentage|how's it going|how is it going)\\b",
    ],
    [
      4,
      "\\b(?:when (?:will|can|do|should|might|could)\\b[^.?!]{0,50}(?:ready|done|finish|expect|see|deliver|have|complete|receive|get)|how (?:much|many|long)\\b[^.?!]{0,30}(?:left|remaining|done|finished|until|more)|is it (?:done|ready|finished)|(?:is|are) [^.?!]{0,30}(?:ready|done|finished) yet|have you (?:started|finished|begun|had a chance|made)|still (?:waiting|no)|haven't (?:heard|received|seen|got))\\b",
    ],
  ],
  revision: [
    [
      5,
      '\\b(?:revisions?|revise|rework|redo|redone|re-?do|tweaks?|small changes?|minor changes?|few (?:changes|edits|tweaks|fixes)|corrections?|not quite (?:right|what|there)|typos?)\\b',
    ],
    [
      3.5,
      '\\b(?:change|fix|adjust|modify|correct|replace|swap|shorten|lighten|darken|soften|move|reduce|increase|tone down|align|remove|resubmit)\\b',
      'asks',
    ],
    [
      3.5,
      "\\b(?:too (?:dark|bright|small|big|large|long|short|formal|casual|busy|loud|slow|fast|generic|similar|close|thin|heavy)|(?:a (?:bit|little|touch)|slightly|much) (?:bigger|smaller|larger|darker|lighter|brighter|shorter|longer|warmer|softer|bolder|cleaner|more|less|faster|slower|simpler)|instead of|should (?:be|say|read)|out of sync|misspell\\w*|doesn't match|not match|missing|wrong)\\b",
    ],
  ],
  deadline: [
    [
      4,
      '\\b(?:deadline|due date|due|extension|extend|extended|deliver (?:it |this )?(?:by|before)|sooner|earlier than|turnaround|push (?:it |the )?(?:back|out)|more time|time ?line|time ?frame|on time|in time|tight|rush(?: job| order)?|urgent(?:ly)?|asap|as soon as possible|expedite)\\b',
    ],
    [
      4,
      '\\b(?:can|could|would|will|is|possible|able|feasible)\\b[^.?!]{0,60}\\b(?:by|before|within) (?:the )?(?:mon|tue|wed|thu|fri|sat|sun|tomorrow|tonight|today|end|eod|eow|noon|midnight|next|this|\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|close|cob)',
      'asks',
    ],
    [3, '\\b(?:by|until|before) (?:the )?(?:mon|tue|wed|thu|fri|sat|sun|tomorrow|end of|eod|eow)'],
    [
      3,
      '\\b(?:take your time|no (?:rush|hurry|stress)|moved the (?:launch|date)|how (?:long|soon|quickly|fast) (?:will|would|can|could|do)|need (?:it|this|them|the [^.?!]{0,20}) (?:by|on|before)|launch(?:es|ing)?)\\b',
    ],
  ],
  schedule: [
    [
      5,
      '\\b(?:call|zoom|google meet|skype|teams|meeting|meet|interview|kick-?off|stand-?up|video chat|calendar|calendly|reschedule|time ?slots?|invite link|hop on|jump on|phone)\\b',
    ],
    [
      4,
      "\\b(?:are you (?:free|available)|your availability|what time|time ?zone|works? (?:for you|best)|let's (?:talk|chat|speak)|chat (?:about|on|tomorrow|briefly|this)|discuss (?:this|it|the)|(?:\\d+|ten|fifteen|twenty|thirty)[- ]?min(?:ute)?s?|schedule a)\\b",
    ],
  ],
  offer: [
    [
      5,
      "\\b(?:looking for (?:a|an|someone|somebody|freelancers?|help)|we're hiring|we are hiring|hiring|would you be interested|are you interested|if you(?:'re| are) interested|invit(?:e|ed|ing|ation)|job (?:post|offer|opportunity)|opportunity|your (?:profile|portfolio|reel|reviews|gig|work samples?|demo)|came across|long[- ]term|ongoing|new project|another project|next project|work (?:together|with you) (?:again|on)|hire you|open to|take (?:this|it) on|passed|congratulations|selected|shortlist\\w*|apply|audition)\\b",
    ],
    [
      3,
      '\\b(?:are you available (?:for|to)|would you like to|can you take|we need (?:a|an) [a-z ]{0,20}(?:er|or|ist)\\b|wish to proceed|proposal|position|role|team)\\b',
    ],
  ],
  payment: [
    [
      5,
      '\\b(?:payments?|paid|pay(?:ing)?|invoices?|milestones?|escrow|budget|quote|quotation|estimate|price|pricing|rates?|hourly|per (?:word|hour|page|image|minute)|cost|costs|charge|fees?|refund policy|discount|bonus|tip|deposit|funds?|funded|release[ds]? (?:the )?(?:payment|funds|milestone)|contract|nda|agreement|paypal|wire|tax|vat|how much)\\b',
    ],
    [3, '[$€£]\\s?\\d|\\b\\d+ ?(?:usd|eur|gbp|dollars|euros)\\b'],
  ],
  delivered: [
    [
      4.5,
      '\\b(?:love (?:it|this|the|them|how)|loved|looks? (?:great|amazing|fantastic|good|perfect|awesome|beautiful|excellent|wonderful)|perfect|fantastic|amazing|brilliant|exactly what (?:i|we)|approved?|approving|accepted|well done|great (?:job|work)|good (?:job|work)|excellent (?:job|work)|awesome|superb|outstanding|stunning|spot on|nailed it|very happy|so happy|really happy|thrilled|impressed|pleased with|beyond (?:my |our )?expectations|exceeded|five stars?|5 stars?|no (?:notes|changes|revisions|complaints|issues)|signed off|sign off|went live|is live|published)\\b',
    ],
    [
      3,
      `\\b(?:received|got|reviewed|checked|went through|read through|looked (?:at|over|through)|watched|listened)\\b[^.?!]{0,30}\\b${WORK}\\b|thanks? (?:you )?for (?:the |your )?(?:delivery|delivering|quick (?:delivery|turnaround)|final|great|hard|draft)`,
    ],
  ],
  trouble: [
    [
      5,
      "\\b(?:error|errors|bug|broken|corrupt(?:ed)?|crash(?:es|ed|ing)?|(?:doesn't|does not|don't|isn't|is not|not|stopped|won't) (?:work|working|open|opening|load|loading|play|render|run)|(?:can't|cannot|can not|couldn't|unable to) (?:open|access|log|see|download|play|view|load|use|find|read|install)|something's (?:off|wrong)|something is (?:off|wrong)|went down|is down|404|500|blank page|disappointed|disappointing|unacceptable|frustrat\\w*|complain\\w*|refund|dispute|plagiari\\w*|copied|cancel(?:led|ing)? the (?:contract|order)|not happy|unhappy|upset|terrible|awful|poor quality|ai[- ]generated|chargeback|no (?:response|reply)|haven't (?:replied|responded)|ghosted|ignored|unprofessional)\\b",
    ],
    [
      3,
      '\\b(?:issue|problem|wrong|weird|strange|fails?|failed|failing|urgent|missing|stuck|hacked|leaked|lost)\\b',
    ],
  ],
  closing: [],
};
