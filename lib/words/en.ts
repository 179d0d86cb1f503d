import type { Words } from './ja';

const messages = (count: number) => (count === 1 ? '1 template' : `${count} templates`);

/** Every text of the pages in English. */
export const en: Words = {
  product: 'Sokuresu',
  tagline: 'Quick, careful replies to your clients',

  language: { label: 'Language', ja: '日本語', en: 'English' },
  theme: { label: 'Appearance', system: 'Same as the browser', light: 'Light', dark: 'Dark' },

  queue: {
    waiting: 'Waiting for you',
    noneKnown: 'Nobody is known to be waiting',
    notLooked: 'Your inbox has not been seen yet',
    owed: 'Full reply owed',
    owedNote: 'You have sent a quick reply',
    owedSince: 'since reply',
    closers: 'Maybe no reply needed',
    closersNote: 'Just thanks, it seems',
    perhaps: 'May be new',
    perhapsNote: 'Open the conversation to make sure',
    unconfirmed: 'Unconfirmed',
    unconfirmedNote: 'No page has shown these for three days. Check whether you have replied.',
    lastAnswers: 'Latest replies',
    answeredIn: (duration) => `answered in ${duration}`,
    clock: 'Waiting time',
    about: '~',
    left: (minutes) => `${minutes} min left`,
    soon: 'Nearly due',
    over: 'Over',
    nameless: 'Unnamed client',
    courtesy: '',
    actions: (client) => `Actions for ${client}`,
  },

  judgement: {
    noReplyNeeded: 'No reply needed',
    replyNeeded: 'Needs a reply',
    answeredElsewhere: 'Replied elsewhere',
    buyerSide: 'I’m the buyer',
    done: {
      noReplyNeeded: (client) => `${client}: no reply needed`,
      replyNeeded: (client) => `${client}: waiting for your reply`,
      answeredElsewhere: (client) => `${client}: replied on another device`,
      buyerSide: (client) => `${client}: you are the buyer`,
    },
    undone: 'Undone',
    failed: 'This could not be saved. Your records are unchanged. Please try again.',
  },

  replies: {
    title: 'Reply here',
    search: 'Search templates',
    list: 'Templates',
    results: messages,
    noneFound: 'Nothing found. Try a shorter word.',
    noTemplates: 'You have no templates.',
    writeTemplates: 'Write one',
    draftInBox: (characters) =>
      `The message box already holds a draft (${characters} characters). Your text goes in at the cursor.`,
    blanks: 'Fill in the blanks',
    emptyBlank: 'A blank is still empty. Fill it in to insert the text.',
    preview: 'Your message',
    insert: 'Put in the box',
    back: 'Back',
    newline: 'new line',
    timeMoved: 'A time that had passed was moved to the next one.',
    waiting: 'Waiting to insert. If you are composing text, finish it and the reply goes in.',
    inserted: 'Inserted. Check it, then send it yourself',
    takenBack: 'Taken back',
    notTakenBack:
      'This could not be taken back: the box has changed since. Your text is still there.',
    copy: 'Copy the text',
    copied: 'Copied. Paste it into the message box.',
    copiedElsewhere: 'Copied.',
    notCopied: 'This could not be copied. Select the text above and copy it.',
    openConversation: 'Open a conversation to insert a template from here.',
  },

  question: {
    open: 'Ask a question',
    note: 'Only what you fill in goes into the message.',
    fields: {
      material: { label: 'Material', example: 'e.g. the product manual' },
      places: { label: 'Places', example: 'e.g. page 3, page 7' },
      seen: {
        label: 'I noticed',
        example: 'e.g. only page 3 includes tax',
      },
      understood: { label: 'I understood', example: 'e.g. page 3 is right' },
      options: { label: 'My options', example: 'e.g. with tax (one per line)' },
      byWhen: { label: 'Needed by', example: 'e.g. tomorrow 18:00' },
    },
    writeIn: { ja: 'Write in Japanese', en: 'Write in English' },
    hints: (count) => `${count} to look at`,
    nothing: 'Fill in one field to insert the text.',
    next: 'next field',
  },

  findings: {
    title: 'Before you send it',
    free: 'You can insert it as it is.',
    placeholder: {
      reason: (text) => `“${text}” looks like a placeholder that was left in.`,
      better: 'Put the real name, date or number there.',
    },
    otherClient: {
      reason: (text) => `“${text}” is the client or title of another conversation.`,
      better: 'Check whom this goes to, and take it out if it is about somebody else.',
    },
    contact: {
      reason: (text) => `“${text}” looks like contact details or an outside link.`,
      better: 'The site’s terms may forbid it. Staying in this conversation is safe.',
    },
    casualAssent: {
      reason: (text) => `“${text}” can sound casual to a client.`,
      better:
        '“Understood, thank you.” is safe. In Japanese, so are the politer forms in the built-in templates.',
    },
    bareConfusion: {
      reason: () => '“I don’t understand” alone does not show how far you have read.',
      better: 'Add how you read it: “I took page 3 to include tax. Is that right?”',
    },
    noPlace: {
      reason: () => 'It does not say where in the material.',
      better:
        'Name the place, like “the table on page 3” or “row 12”. It shows that you have read it.',
    },
    crowded: {
      reason: () => 'Several questions stand in one paragraph.',
      better: 'Number them, one per line, and none goes unanswered.',
    },
    noDate: {
      reason: () => 'It does not say by when you need the answer.',
      better:
        'Add it, as in “an answer by tomorrow 18:00 keeps me on schedule”, or say that there is no rush.',
    },
    longOpening: {
      reason: () => 'The first sentence is rather long.',
      better: 'A short one is easier to read: “I have one question.”',
    },
  },

  reproach: {
    title: 'They seem to feel that they had told you already',
    meaning:
      'It may have looked as if the material or an earlier message had not been read. Telling them that you have gone back to it puts them at ease.',
    use: 'Use the reply that puts it right',
  },

  suggestions: {
    asked: 'Read as',
    unclear: 'Choose',
    because: {
      materials: 'the client sent files',
      request: 'work is asked for',
      question: 'a question is asked',
      progress: 'progress is asked about',
      revision: 'changes are asked for',
      deadline: 'about the deadline',
      schedule: 'about a date or call',
      offer: 'a job is offered',
      payment: 'about quote or terms',
      delivered: 'about your delivery',
      trouble: 'something went wrong',
      closing: 'thanks or goodbye',
    },
    reproach: 'they had told you',
    oftenHere: 'often used for this',
    oftenWithClient: 'often with this client',
    oftenAtHour: 'often at this hour',
    often: 'often used',
    atOnce: 'puts the first reply in without opening this',
  },

  learning: {
    title: 'Suggestions and keys',
    note: 'Templates are ordered by the client’s message and by what you have picked so far.',
    learned:
      'Each time you insert a reply, only this is kept, in this browser: which template, when, in which conversation, and for what kind of message. The text of messages is never kept. After 180 days it is gone.',
    count: (count: number) =>
      count === 0
        ? 'Nothing has been learned yet.'
        : `${count} ${count === 1 ? 'pick is' : 'picks are'} remembered.`,
    forget: 'Forget what was learned',
    forgotten: 'Forgotten. The order is the first one again.',
    restored: 'Restored',
    notDone: 'That could not be changed. Everything is as before; please try again.',
    keys: 'Keys',
    insertNote:
      'Only a reply without blanks and without a promised time goes in directly; for others Sokuresu opens.',
    noKey: 'none',
    changeKeys: 'Change the keys',
    changeByHand: (address: string) => `They can be changed at ${address}.`,
  },

  standing: {
    noComposer: 'No message box was found. You can copy the text that you choose and paste it in.',
    severalComposers:
      'There are several message boxes and no way to tell which is meant. You can copy the text that you choose and paste it in.',
    disabled: 'The message box is disabled. See what the site says.',
    formalDelivery:
      'The formal-delivery box is ticked, so sending would deliver the work. Nothing will be inserted.',
    completionForm:
      'This page reports the work as finished; it is not a reply. Nothing will be inserted.',
  },

  refusal: {
    noComposer: 'No message box was found. Your text is safe here. Copy it and paste it in.',
    severalComposers:
      'There are several message boxes and no way to tell which is meant. Nothing was inserted. Copy the text and paste it in.',
    disabled: 'The message box is disabled. Nothing was inserted. See what the site says.',
    formalDelivery:
      'The formal-delivery box is ticked, so sending would deliver the work. Nothing was inserted. Untick it, then choose again.',
    completionForm:
      'This page reports the work as finished; it is not a reply. Nothing was inserted. Open the conversation instead.',
    otherConversation:
      'The page shows another conversation now. Nothing was inserted, so nobody gets the wrong message. Check the client, then choose again.',
    composing:
      'You are still composing text in the message box. Nothing was inserted. Finish it, then choose again.',
    tooLong:
      'The text is longer than the message box allows. Nothing was inserted. Shorten it or send it in parts.',
    notAccepted:
      'The site did not take the text. The box is as it was. Copy the text and paste it in.',
    noPage:
      'The page does not answer. Keep a copy of any draft you have in it, then reload the page.',
  },

  strip: {
    title: 'Your replies',
    open: 'Open your response times',
    today: 'Today',
    week: '7 days',
    within: (minutes) => `in ${minutes} min`,
    median: 'Median',
    answered: 'Replied',
    waiting: 'Waiting',
    items: (count) => String(count),
    beside: (substantive, promises, coverage) =>
      `7 days: full reply ${substantive} · promises kept ${promises} · ${coverage} (clock time)`,
    coverage: (percent) => `coverage ${percent} %`,
    leastCoverage: 'coverage under 1 %',
    noCoverage: 'coverage –',
    undetermined: (duration) => `open (over ${duration})`,
    fewAnswers: 'Shown one by one until there are five replies',
    tooCoarse: (count) => `${count} left out: their times are less precise than the target is long`,
    none: '–',
  },

  looks: {
    title: 'Inboxes',
    seen: (age) => `seen ${age} ago`,
    justNow: 'seen just now',
    never: 'inbox not seen yet',
    unreadable: (since) => (since === undefined ? 'can’t tell' : `can’t tell since ${since}`),
    siteUnread: (count) => (count === undefined ? 'something unread' : `${count} unread`),
    unreadableNote:
      'The site has changed, or is still loading. What was waiting before is still listed.',
    openInbox: (platform) => `Open the ${platform} inbox`,
  },

  store: {
    unavailable: 'Firefox cannot keep records with this setting. Templates still work.',
    blocked:
      'Another page still has an older version open. Close all Sokuresu pages and open this one again. Your records are safe.',
    newer:
      'Your records belong to a newer version of Sokuresu. Update the extension. Your records are safe.',
    full: 'There is no room left to record anything new. Once there is, recording goes on with what your open pages show. Your records so far are safe.',
    failed: 'Your records could not be opened. Restart the browser. Nothing has been deleted.',
  },

  start: {
    none: 'No site is being watched yet. Choose yours, and clients who wait will be listed here.',
    choose: 'Choose sites',
  },

  newSite: {
    notRead: (site) => `${site} is not being read yet.`,
    add: 'Use it on this site',
    choose: 'Read about it and choose',
    address: 'Address of the site where you exchange messages',
    addThis: 'Add',
    notASite: 'Please enter the site’s address, beginning with “https://”.',
    known: 'That site is on the list already.',
    declined: 'Permission was not given, so nothing has changed.',
    failed: 'It could not be added. Please try again.',
  },

  reading: {
    seen: (platform, what) => `${platform}, this page: ${what}. Is that right?`,
    unseen: (platform) => `${platform}: Sokuresu can’t see any messages on this page.`,
    conversations: (count) => `${count} ${count === 1 ? 'conversation' : 'conversations'}`,
    unread: (count) => (count === undefined ? 'something unread' : `${count} unread`),
    noneUnread: 'nothing unread',
    unreadUnknown: 'can’t tell what is unread',
    messages: (count) => `${count} ${count === 1 ? 'message' : 'messages'} shown`,
    last: (mine, age) =>
      `the last one ${mine ? 'yours' : 'the client’s'}${age === undefined ? '' : `, ${age} ago`}`,
    right: 'That is right',
    wrong: 'No, let me show you',
    teach: 'Show Sokuresu how to read this page',
    skeleton: 'See the page’s skeleton for a report',
    confirmed: 'Thank you. Noted as confirmed.',
    notNoted: 'It could not be noted. Please try again.',
    notTeachable: 'It cannot begin on this page. Reload the page, then try again.',
  },

  platform: {
    on: 'In use',
    off: 'Not in use',
    switchOn: (platform) => `Use ${platform}`,
    switchOff: (platform) => `Stop using ${platform}`,
    declined: 'Permission was not given, so nothing has changed.',
    terms: 'About its terms',
    failed: 'This could not be switched. Nothing has changed. Please try again.',
    inboxes: 'Open your inbox',
    noRecords: 'Nothing can be recorded, but you can put templates into the message box.',
    evidence: {
      documented: 'Documented (not yet confirmed on the real pages)',
      taught: 'Read as you have taught it',
      unverified: 'Unverified (nobody has documented its pages)',
    },
    confirmed: 'You have confirmed the reading',
    others: 'Use another site',
  },

  skeleton: {
    title: 'Page skeleton',
    purpose:
      'A copy of the page’s shape only, to go with a report when a page can’t be read. It goes nowhere until you have looked at it here and copied or saved it yourself.',
    replaced: 'What was replaced',
    replacedItems: [
      'Texts, names, titles and hidden values: only the shape of their letters is left (“hello” becomes “aaaa”)',
      'Numbers: every digit is 0',
      'Addresses: only words that name a part of a page are left; those of other sites are gone',
      'Unknown words in class names: one letter each, such as α',
      'What scripts, pictures and comments hold: gone',
    ],
    kept: 'What was kept',
    keptItems: [
      'How the page is built, and the role of each part',
      'Class names and test ids that name a part (message, unread and so on)',
      'How times are written (“5 minutes ago” becomes “0 minutes ago”)',
    ],
    look: 'Before you copy or save it, look whether a word is left that nobody should see.',
    label: 'Page skeleton (read only)',
    copy: 'Copy',
    save: 'Save as a file',
    copied: 'Copied. Paste it into your report.',
    notCopied:
      'It could not be copied. Select what is in the box and copy it, or save it as a file.',
    saved: (file: string) => `${file} was handed to your downloads`,
    gone: 'That page is no longer open. Open it again and start over from the Sokuresu icon.',
    notPermitted:
      'Your browser does not let Sokuresu read this page. Try again on a page of a site that you have switched on.',
  },

  options: {
    title: 'Sokuresu settings',
    open: 'Settings',
    templates: 'Templates',
    templatesNote: 'What you reply with. Change any of them as you like.',
    platforms: 'Platforms',
    platformsNote: 'It reads the sites you choose, and of them only the pages you have open.',
    goals: 'Time and target',
    display: 'Display',
    target: 'Target for a quick reply',
    minutes: 'minutes',
    targetNote: '1 to 1440 minutes. It changes the clocks and what counts as within target.',
    targetWrong: (minutes) =>
      `Enter a whole number from 1 to 1440. Your target is still ${minutes} min.`,
    targetSaved: (minutes) => `Target set to ${minutes} min`,
    displaySaved: 'Display changed',
    notSaved: 'This could not be saved. Your settings are unchanged. Please try again.',
    notRead: 'This could not be loaded. Nothing has been deleted. Please load it again.',
    again: 'Load again',
  },

  hours: {
    title: 'Working hours',
    note: 'Statistics can count your working hours alone. The clocks of waiting clients never stop.',
    none: 'Not set: everything is counted by the clock',
    begin: 'Set working hours',
    begun: 'Working hours set: weekdays, 9:00–18:00. You can change them below',
    from: 'From when a change counts',
    fromToday: 'From today',
    fromAlways: 'All history',
    fromTodayNote: 'What you change next counts from today. Earlier days keep the hours they had.',
    fromAlwaysNote:
      'What you change next counts for everything recorded. Hours you set earlier are not kept.',
    since: (date) => `These hours hold since ${date}.`,
    zone: 'Time zone',
    week: 'Hours by weekday',
    weekNote:
      'Past midnight, write 20:00–26:00 (26:00 is 2:00 on the next day). It belongs to the day on which it starts.',
    weekdays: {
      mon: 'Monday',
      tue: 'Tuesday',
      wed: 'Wednesday',
      thu: 'Thursday',
      fri: 'Friday',
      sat: 'Saturday',
      sun: 'Sunday',
    },
    dayOff: 'Off',
    start: (day) => `${day}: start`,
    end: (day) => `${day}: end`,
    addTo: (day) => `Add hours on ${day}`,
    remove: (day, span) => `${day}: remove ${span}`,
    copy: (day) => `Use the hours of ${day} on other days`,
    copyTo: (day) => `Same hours as ${day} on`,
    copyNow: 'Use the same hours',
    cancel: 'Cancel',
    trouble: {
      notATime: (kept) => `Enter times like 9:00 or 26:00. It is still ${kept}.`,
      startsLate: (kept) => `The start must be before 24:00. It is still ${kept}.`,
      endsFirst: (kept) =>
        `The end must be after the start (2:00 on the next day is 26:00). It is still ${kept}.`,
      tooLong: (kept) => `At most 24 hours are possible. It is still ${kept}.`,
    },
    holidays: 'Japan’s public holidays are days off',
    daysOff: 'Days off by date',
    addDayOff: 'Add day off',
    removeDayOff: (date) => `Remove day off: ${date}`,
    dayOffSet: (date) => `${date} is a day off`,
    dayOffGone: (date) => `${date} is no day off any more`,
    changed: 'Working hours changed',
    stop: 'Use no working hours',
    stopped: 'Working hours removed. Everything is counted by the clock',
  },

  sites: {
    title: 'Sites you have taught',
    note: 'Sites whose pages you have shown how to read. How they are read can be edited, exported and imported.',
    none: 'You have not taught any site yet. Open one and teach it from the icon of Sokuresu.',
    parts: {
      badge: 'sign of new messages',
      inbox: 'list of conversations',
      conversation: 'conversation',
      composer: 'message box',
    },
    partsTaught: (parts) => `Taught: ${parts}`,
    untaught: 'Nothing taught (read by signs that most sites share)',
    edit: 'Edit how it is read',
    export: 'Export to a file',
    remove: 'Delete',
    setBack: 'Back to the built-in reading',
    hasSetBack: (name) => `${name} is read as built in again`,
    named: (action, name) => `${action}: ${name}`,
    removed: (name) => `Deleted how ${name} is read`,
    restored: 'Restored',
    exported: (name) => `Exported how ${name} is read`,
    saved: (name) => `Saved how ${name} is read`,
    notDone: 'This could not be done. Nothing has changed. Please try again.',
    definition: 'How it is read (JSON)',
    save: 'Save',
    cancel: 'Cancel',
    import: 'Import from a file',
    importNote: 'You see where and what it reads before anything is added.',
    preview: 'What this file reads',
    previewHosts: 'Site',
    previewInbox: 'Inbox',
    previewReplaces: (name) => `It replaces how “${name}” is read now.`,
    previewLeftOut: (hosts) =>
      `The file also names addresses of other sites. They are not added: ${hosts}`,
    previewAsk:
      'When you add it, the browser asks whether this site may be read. Add only files from people you know.',
    accept: 'Add',
    added: (name) => `Added how ${name} is read`,
    declined: 'Permission was not given, so nothing was added.',
    trouble: {
      notJson: 'This cannot be read as JSON. Check brackets and quotes. Nothing has changed.',
      notASite: 'This does not have the form of a site’s reading. Nothing has changed.',
      newerVersion:
        'This file comes from a newer version of Sokuresu. Update the extension and try again.',
      missingPart: 'A part that reading needs is missing. Nothing has changed.',
      unsoundSelector: 'There is a selector that cannot be used. Nothing has changed.',
      badHost: 'This is not the address of a site that may be read. Nothing was added.',
    },
    where: (detail) => `Where: ${detail}`,
    needed: {
      'badge.anchor': 'what holds the unread mark',
      'badge.badge': 'the unread mark',
      'inbox.list': 'the list of conversations',
      'inbox.row': 'one line of the list',
      'inbox.unread': 'the mark that only unread lines have',
      'conversation.list': 'what holds the messages',
      'conversation.message': 'one message',
      'conversation.mine': 'the mark that only your own messages have',
    },
  },

  templates: {
    add: 'New template',
    search: 'Search templates',
    language: 'Language',
    all: 'All',
    count: messages,
    none: 'You have no templates.',
    noneFound: 'Nothing found. Try a shorter word or another language.',
    unreadable: (count) =>
      `${messages(count)} could not be read. Nothing has been deleted. Updating the extension may help.`,
    searching: 'The order cannot be changed while you search',
    begun: 'Unsaved',
    interim: 'Quick reply',
    edit: 'Edit',
    duplicate: 'Duplicate',
    remove: 'Delete',
    up: 'Move up',
    down: 'Move down',
    drag: 'Drag to reorder',
    named: (action, name) => `${action}: “${name}”`,
    removed: (name) => `“${name}” deleted`,
    restored: 'Restored',
    duplicated: (name) => `“${name}” duplicated`,
    moved: (name, position) => `“${name}” moved to position ${position}`,
    name: 'Name',
    text: 'Text',
    isInterim: 'Counts as a quick reply (the full reply follows later)',
    situations: 'Which messages does it answer? Choose any',
    palette: 'Click to insert at the cursor',
    variables: {
      client: 'Client’s name',
      tonight: 'Tonight',
      tomorrow: 'Tomorrow 10:00',
      hours: 'In 2 hours',
      blank: 'Blank',
      address: 'Form of address',
      signature: 'Signature',
      cursor: 'Cursor position',
    },
    paletteNote: (example) =>
      `A time becomes a date when the text goes into the message box. You can also write ${example}.`,
    issue: {
      unknownVariable: (text) => `${text} is not a known word. It counts as a blank.`,
      impossibleTime: (text) => `${text} is not a time that exists. It counts as a blank.`,
      unclosed: (text) => `${text} has no closing brace. It counts as a blank.`,
      unopened: (text) => `${text} has no opening brace. It counts as a blank.`,
      emptyLabel: (text) => `${text} does not say what to write. Add it after “blank:”.`,
      secondCursor: () => 'There are two cursor positions. Only the first one counts.',
      doubledVariable: (text) =>
        `Your client would read ${text} as it stands. Use single braces to have it filled in.`,
      emptyBody: () => 'There is no text yet.',
    },
    contact: {
      url: (text) => `“${text}” looks like a web address.`,
      email: (text) => `“${text}” looks like an email address.`,
      phone: (text) => `“${text}” seems to be about a phone number.`,
      messenger: (text) => `“${text}” seems to be about another messenger.`,
      direct: (text) => `“${text}” seems to be about dealing directly.`,
    },
    contactNote:
      'Some sites forbid contact details and dealing elsewhere. Check the site’s terms before you send this.',
    line: (number) => `Line ${number}`,
    show: 'Select the place',
    preview: 'Result (made-up client)',
    previewNote: 'Blanks are filled in before the text goes into the message box.',
    example: { client: 'Kestrel Ltd.', blank: '〈blank〉' },
    save: 'Save',
    cancel: 'Close',
    nameMissing: 'Give it a name.',
    textMissing: 'Write a text.',
    notSaved: 'This could not be saved. Your text is still on this page. Please try again.',
    notDone: 'This could not be done. Your templates are unchanged. Please try again.',
    gone: 'This template no longer exists.',
    created: 'New template',
    editing: 'Edit template',
    back: 'Back to the templates',
    saved: (name) => `“${name}” saved`,
    unsaved: 'You have unsaved changes. They will be here when you come back.',
    resumed: 'Continuing from where you left off.',
    discard: 'Discard changes',
  },

  situations: {
    materials: 'Files or data arrived',
    request: 'Work requested',
    question: 'Question',
    progress: 'Progress check',
    revision: 'Revision requested',
    deadline: 'Deadline',
    schedule: 'Dates and meetings',
    offer: 'Job offer',
    payment: 'Quote, contract, payment',
    delivered: 'After delivery',
    trouble: 'Problem or complaint',
    closing: 'Greetings and closing',
  },

  undo: 'Undo',
};
