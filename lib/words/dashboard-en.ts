import type { DashboardWords } from './dashboard-ja';

const plural = (count: number, one: string, many = `${one}s`) =>
  `${count} ${count === 1 ? one : many}`;

/** The dashboard's texts in English. */
export const dashboardEn: DashboardWords = {
  title: 'Your response times',
  figuresOf: (days) => `last ${days} days`,
  windowLabel: 'Period',
  days: (days) => `${days} days`,
  withClosers: 'Count “maybe no reply needed” too',
  loading: 'Reading your record',

  countingAnew:
    'Your record is being counted anew for this version. Until that is done, some of it is as it was.',

  today: {
    title: 'Today',
    waiting: 'Waiting',
    owed: 'Full reply owed',
    promises: 'Promises and deadlines',
    within: (target) => `Within ${target}`,
    oldest: (age) => `Longest wait ${age}`,
    nobody: 'Nobody is known to be waiting',
    noneOwed: 'None is known to be owed',
    noPromises: 'No open promise or deadline is known',
    until: 'Time left',
    nextPromise: (until) => `next: ${until}`,
    overdue: (count) => `${count} past their time`,
    noneToday: 'Of what came in today, nothing can be counted yet',
    undecided: (count) => `${plural(count, 'wait')} still within your target: not counted yet`,
  },

  headline: {
    title: 'Time to reply',
    clock: { calendar: 'in clock time', working: 'in working time' },
    before: 'the period before',
    inClockTime: (median) => `In clock time: ${median}`,
    ART: 'Quick reply',
    SRT: 'Full reply',
    FCR: 'First contact',
    PKR: 'Promises kept',
    within: (target) => `Within ${target}`,
    PRE: 'Warned before',
    noneDecided: 'No promise can be counted yet',
    warned: (share) => `Warned before a delay or change: ${share}`,
  },

  change: {
    better: (before) => `Shorter than in the period before (${before})`,
    worse: (before) => `Longer than in the period before (${before})`,
    unclear: (before) => `No clear difference from the period before (${before})`,
    none: 'Cannot be compared with the period before',
  },

  figure: {
    median: 'Median',
    medianOf: (length) => `median ${length}`,
    eachOf: (lengths) => `one by one ${lengths}`,
    p90: '90 % answered within',
    interval: (from, to) => `95 % confidence: ${from} to ${to}`,
    noUpperEnd: 'no upper end',
    answered: (count) => `${count} answered`,
    waiting: (count) => `${count} waiting`,
    disappeared: (count) => `${count} disappeared`,
    coverage: (percent) => `coverage ${percent} %`,
    leastCoverage: 'coverage under 1 %',
    noCoverage: 'coverage –',
    leftOut: (count) => `${count} not counted`,
    few: 'Each by itself, not a median, until there are five replies',
    explain: (name) => `Show the records behind ${name}`,
  },

  trend: {
    label: 'Time to reply over the period',
    better: 'You are replying faster',
    worse: 'You are replying more slowly',
    unclear: 'Your speed has not clearly changed',
    none: 'Too few replies to tell a change yet',
    day: 'Day',
    week: 'Week from',
  },

  distribution: {
    label: 'How long replies took',
    finding: (share, length) => `${share} % were answered within ${length}`,
    none: 'How long replies took',
    answered: 'Answered',
    censored: 'Still waiting, or disappeared',
    length: 'Time to reply',
    from: (from) => `${from} or more`,
    between: (from, to) => `${from} to ${to}`,
    upTo: (to) => `under ${to}`,
  },

  heatmap: {
    label: 'Median quick reply by weekday and hour',
    slow: (when, median) => `Replies take longest on ${when} (median ${median})`,
    none: 'Speed by weekday and hour appears once an hour has five replies',
    cell: (weekday, hour) => `${weekday} ${hour}:00`,
    few: 'no median until there are five',
    undetermined: 'undetermined',
    empty: 'no record',
    steps: ['fast', 'rather fast', 'middling', 'rather slow', 'slow'],
    legend: 'Shades compare your own hours with each other',
    weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  },

  platforms: { title: 'By platform', platform: 'Platform' },
  phases: {
    title: 'Before, during and after the contract',
    phase: 'Phase',
    before: 'Before the contract',
    during: 'During the contract',
    after: 'After delivery',
    unknown: 'Phase not known',
  },
  clients: {
    title: 'By client',
    client: 'Client',
    nameless: 'Name not known',
    again: 'Hired again',
    markAgain: (client) => `Mark ${client} as “hired again”`,
    foundAgain: (again) => `Clients who hired again: ${again}.`,
    foundOthers: (others) => `Others: ${others}.`,
    note: 'Speed need not be the reason.',
  },

  mirrors: {
    title: 'The platforms’ own scores (estimated)',
    note: 'Estimated from this record alone, by the rules that the platforms publish. What they show may differ.',
    estimate: 'Estimate',
    names: {
      lancersRate: 'Lancers: replies within 24 hours',
      fiverrRate: 'Fiverr: response rate (first messages)',
      fiverrTimeFirst: 'Fiverr: response time (if only first replies count)',
      fiverrTimeAll: 'Fiverr: response time (if all replies count)',
      upworkResponsiveness: 'Upwork: responsiveness',
      dayRate: 'First messages answered within 24 hours (generic)',
      dayTime: 'Mean time of first replies (generic)',
    },
    definitions: {
      lancersRate:
        'Of the replies of the past year, the share sent within 24 hours of the client’s message. Later replies count too; what you have not answered does not.',
      fiverrRate:
        'Of the first messages of new clients in the last 90 days, the share answered within 24 hours. Waits younger than that do not count yet.',
      fiverrTimeFirst:
        'The mean time to answer the first messages of new clients in the last 90 days. Only replies within 24 hours count.',
      fiverrTimeAll:
        'The mean time to reply in the last 90 days. Only replies within 24 hours count.',
      upworkResponsiveness:
        'The mean time to reply in the last 90 days, as 0–4, 4–8, 8–12, 12–24 or 24+ hours. Upwork does not say over how many days it looks.',
      dayRate:
        'Of the first messages of conversations in the last 30 days (if fewer than ten, the last ten of 90 days), the share answered within 24 hours. Waits younger than that do not count yet.',
      dayTime:
        'The mean time to answer the first messages of conversations in the last 30 days (if fewer than ten, the last ten of 90 days). Later replies than 24 hours count too.',
    },
    belowMinimum: (counted, minimum) => `${counted} (shown from ${minimum})`,
    bucket: (from, to) => (to === null ? `${from}+ h` : `${from}–${to} h`),
    counted: (count) => `${count} counted`,
    hurting: {
      share: (count) => `${count} lower it`,
      ms: (count) => `${count} lengthen it`,
    },
    undecided: (count) => `${count} undecided`,
    includedDespite: (count) => `${count} counted though you left them out`,
    leftOut: (count) => `${count} not seen well enough`,
    withoutReply: (value) => `(without a reply: ${value})`,
    required: (percent) => `wanted: ${percent} %`,
    replyNow: 'If you reply now',
    replyNowLine: (waited, before, after) => `To the one waiting ${waited}: ${before} → ${after}`,
    replyNowSame: (waited, value) => `To the one waiting ${waited}: still ${value}`,
    worsenedByReply: {
      share: 'A reply lowers the score, yet we still advise to reply.',
      ms: 'A reply lengthens it, yet we still advise to reply.',
    },
    none: 'No score can be estimated yet.',
  },

  table: {
    show: 'Show as a table',
    count: 'Count',
    median: 'Median',
    within: (target) => `Within ${target}`,
    waiting: 'Waiting',
    more: (count) => `Show ${count} more`,
    items: (count) => String(count),
  },

  ledger: {
    title: 'The record',
    showAll: 'Show all',
    count: (count) => plural(count, 'record'),
    filter: { label: 'Which to show', all: 'All', counted: 'Counted', waiting: 'Waiting' },
    search: 'Filter by client or title',
    columns: {
      start: 'Received',
      client: 'Client',
      platform: 'Platform',
      acknowledgement: 'Quick reply',
      substantive: 'Full reply',
      evidence: 'Evidence',
      reason: 'Not counted because',
    },
    reasonNotes: 'What these reasons mean',
    sortBy: (column) => `Sort by ${column}`,
    waiting: 'Waiting',
    owed: 'Full reply owed',
    interim: 'quick reply',
    inherited: 'same as the one before',
    inWorkingTime: (length) => `${length} of working time`,
    markInterim: 'Mark as quick reply',
    unmarkInterim: 'Not a quick reply',
    include: 'Count again',
    replyNeeded: 'Needs a reply',
    done: 'The record is corrected',
    previous: 'Back',
    next: 'Next',
    page: (from, to, all) => `${from}–${to} of ${all}`,
    exportCsv: 'Save as CSV',
    exported: 'CSV saved',
    empty: 'Nothing on record fits this.',
    open: 'Open the conversation',
  },

  evidence: {
    absolute: 'date on the page',
    relative: '“5 minutes ago” on the page',
    observed: 'when it was first seen',
    manual: 'entered by hand',
    precision: (width) => `times known to ${width}`,
    preview: 'from the inbox list',
    automaticReply: 'automatic reply sent',
    disappeared: 'message disappeared',
    substantiveGap: 'gap before the full reply',
  },

  reasons: {
    noReplyNeeded: 'No reply needed',
    spam: 'Spam',
    buyerSide: 'You are the buyer',
    answeredElsewhere: 'Replied elsewhere',
    startUnseen: 'Beginning not seen',
    gap: 'Gap',
    contradiction: 'Times contradict',
    probableCloser: 'Maybe no reply needed',
    lowPrecision: 'Time too coarse',
    outsideHours: 'Outside working hours',
    noWorkingTimeYet: 'No working time yet',
    noSchedule: 'No working hours set',
  },
  reasonNotes: {
    noReplyNeeded: 'You said that it needs no reply.',
    spam: 'You said that it is spam.',
    buyerSide: 'You are the buyer in this conversation.',
    answeredElsewhere:
      'You said that you had replied on another device; exactly when is not known.',
    startUnseen:
      'What stood before it was not seen, so the beginning of the wait is not known. It may count once you open the conversation and scroll back.',
    gap: 'Something between the message and the reply was not seen. It may count once you open the conversation and show that part.',
    contradiction: 'Pages give the same message different times.',
    probableCloser: 'Only thanks or an acknowledgement, which probably needs no reply.',
    lowPrecision: 'The site’s times are less precise than your target is long.',
    outsideHours:
      'It came outside your working hours and was answered before they began. In clock time it counts.',
    noWorkingTimeYet: 'No working time has passed since it came. In clock time it counts.',
    noSchedule:
      'There were no working hours set for the day on which it came. In clock time it counts.',
  },

  definitions: {
    waiting:
      'Conversations in which you have not answered the client’s last message: all that are known now, whatever the period.',
    owed: 'Conversations that have had a quick reply and not yet the full one: all that are known now, whatever the period.',
    promises:
      'Promises not yet kept, deadlines under way, and clients to ask again: all that are known now, whatever the period. Dropped are those 14 days past their time, and promises that were inserted and not seen sent for a day.',
    ART: 'From the client’s first unanswered message to your next message; one row for each wait. Waits still open count as “this long so far”, and no mean is used (Kaplan–Meier).',
    SRT: 'From the client’s first unanswered message to your first reply that is more than a quick one; one row for each full reply owed.',
    FCR: 'The quick reply to a conversation’s first message, or of one after 24 hours in which nobody wrote.',
    PKR: 'Of the times promised in quick replies, those by which you had followed up; counted once the time has passed. Where nobody has looked at the conversation since, it is not counted yet.',
    PRE: 'Of the deadlines missed or moved, those for which you said so before the deadline.',
    p90: 'Nine replies in ten came within this time. Waits still open count as “this long so far”, so that it is undetermined where many wait.',
    within:
      'A wait that is open for longer than the target counts as missed. Where the printed times leave it open, it stands apart as “about”.',
    curve:
      'The share in the title is what was answered by that time. Waits count as “at least this long” in it (Kaplan–Meier), so it may differ a little from one count over another.',
    coverage:
      'The share of the period in which a page with your inbox was in view. Of the rest nothing is known.',
    leftOut: 'Kept on record, in no figure.',
  },

  card: {
    title: 'A response card for your profile',
    note: 'The picture is made on this machine. No client is named on it.',
    make: 'Save the picture',
    copy: 'Copy the picture',
    saved: 'Picture saved',
    copied: 'Picture copied',
    failed: 'The picture could not be made. Your record is as it was.',
    tooFew: 'It can be made from five replies on.',
    preview: 'What the response card looks like',
  },

  commitments: {
    title: 'Promises and deadlines on record',
    client: 'Client',
    what: 'What',
    result: 'Result',
    none: 'No promises and deadlines in this period',
    results: {
      yes: 'kept',
      no: 'after its time',
      aboutYes: 'about kept',
      aboutNo: 'about after its time',
      undecided: 'not counted yet',
      warned: 'warned before',
      notWarned: 'not warned before',
      delivered: 'delivered',
      withdrawn: 'taken back',
    },
  },

  empty: {
    title: 'Nothing on record in this period',
    text: 'Open an inbox or a conversation and answer a message, and your response times appear here: single values at first, medians from five on.',
  },
};
