import { describe, expect, it } from 'vitest';
import { deriveTurns, type History } from './derive-turns';
import { type MessageFact, mergeMessage } from './fact';
import type { Judgement } from './judgement';
import type { MessageReading } from './reading';
import { conversationId, factsOf } from './snapshot';

const MINUTE = 60_000;

/** `c0 w3i c5`: client at minute 0, worker's interim reply at 3, client at 5; `|` is a gap. */
function runsOf(picture: string): MessageReading[][] {
  return picture.split('|').map((part) => part.trim().split(/\s+/).filter(Boolean).map(messageOf));
}

function messageOf(token: string): MessageReading {
  const [, who, minute, mark] = /^([cwas])(\d+)(i?)$/.exec(token) as RegExpExecArray;
  const earliest = Number(minute) * MINUTE;
  const author = ({ c: 'client', w: 'worker', a: 'automatic', s: 'system' } as const)[
    who as 'c' | 'w' | 'a' | 's'
  ];
  return {
    author,
    moment: { earliest, latest: earliest + MINUTE - 1, source: 'absolute' },
    text: mark === 'i' ? 'interim' : 'text',
    attachments: false,
  };
}

interface Look {
  picture: string;
  since?: number;
  visible?: boolean;
  start?: boolean;
  end?: boolean;
}

function historyOf(looks: Look[], more: Partial<History> = {}): History {
  const messages = new Map<string, MessageFact>();
  let conversation: History['conversation'];
  for (const { picture, since = 1e9, visible = true, start = true, end = true } of looks) {
    const facts = factsOf({
      platform: 'coconala',
      since,
      visible,
      reading: {
        page: 'conversation',
        unread: { state: 'unknown', why: 'notAList' },
        previews: [],
        conversation: {
          conversation: { id: 'dm/1', aliases: [], url: 'https://coconala.com/' },
          side: 'unknown',
          runs: runsOf(picture),
          reachesStart: start,
          reachesEnd: end,
        },
      },
      interimOf: (text) => ({ version: 1, by: 'rule', interim: text === 'interim' }),
    });
    for (const fact of facts.messages) {
      const known = messages.get(fact.key);
      messages.set(fact.key, known ? mergeMessage(known, fact) : fact);
    }
    const next = facts.conversations[0];
    if (!conversation || (next?.end?.at ?? 0) >= (conversation.end?.at ?? 0)) conversation = next;
  }
  return {
    id: conversationId('coconala', 'dm/1'),
    platform: 'coconala',
    messages: [...messages.values()],
    claims: [],
    conversation,
    judgements: [],
    switchedOnAt: 0,
    lookedUntil: 0,
    ...more,
  };
}

/** Start, answer, real answer and state of each turn, in minutes: `0 ack 3i sub 9 owed [gap]`. */
function show(history: History): string[] {
  return deriveTurns(history).map((turn) => {
    const at = (moment: { earliest: number }) => moment.earliest / MINUTE;
    const { acknowledgement: ack, obligation } = turn;
    return [
      String(at(turn.waitingSince)),
      turn.clientMessages > 1 && `x${turn.clientMessages}`,
      ack && `ack ${at(ack.at)}${ack.interim ? 'i' : ''}`,
      obligation.own ? obligation.settled && `sub ${at(obligation.settled.at)}` : 'inherits',
      obligation.gap && 'sub?',
      turn.automaticReply && 'auto',
      turn.attention,
      turn.exclusions.length > 0 && `[${turn.exclusions.join(' ')}]`,
    ]
      .filter(Boolean)
      .join(' ');
  });
}

function judged(
  kind: Judgement['kind'],
  message: string | undefined,
  value = true,
  upTo?: number,
  wall = 1,
): Judgement {
  return {
    conversation: 'coconala/dm/1',
    ...(message !== undefined && { message }),
    kind,
    value,
    ...(upTo !== undefined && { upTo }),
    stamp: { wall, counter: 0, device: 'a' },
  };
}

describe('turns of one reading (metrics §1, §2)', () => {
  it.each<[string, string, string[]]>([
    ['nothing was written', '', []],
    ['the worker opened and nobody answered', 'w0', []],
    ['a client waits', 'c0', ['0 waiting']],
    ['the first unanswered message starts the wait (freescout #5225)', 'c0 c10', ['0 x2 waiting']],
    [
      'the first worker message is the answer; a second changes nothing',
      'c0 w4 w9',
      ['0 ack 4 sub 4'],
    ],
    [
      'SendSquared’s vector',
      'c60 c70 c75 w80 c81 w82 w85',
      ['60 x3 ack 80 sub 80', '81 ack 82 sub 82'],
    ],
    ['an interim reply leaves the real answer owed', 'c0 w3i', ['0 ack 3i owed']],
    ['the real answer settles it', 'c0 w3i w30', ['0 ack 3i sub 30']],
    [
      'a new message after an interim reply inherits the obligation',
      'c0 w3i c5 w6i w9',
      ['0 ack 3i sub 9', '5 ack 6i inherits'],
    ],
    ['waiting and owed: listed once, as waiting', 'c0 w3i c5', ['0 ack 3i', '5 inherits waiting']],
    ['a system notice neither starts nor stops a clock', 's0 c1 s2 w3', ['1 ack 3 sub 3']],
    ['an automatic message is no answer', 'c0 a1 w5', ['0 ack 5 sub 5 auto']],
    ['an automatic message alone keeps waiting', 'c0 a1', ['0 auto waiting']],
    ['same minute, both authors in turn', 'c0 w0 c0', ['0 ack 0 sub 0', '0 waiting']],
    ['equal ones in a row are counted', 'c0 c0 c0', ['0 x3 waiting']],
  ])('%s', (_, picture, turns) => {
    expect(show(historyOf([{ picture }]))).toEqual(turns);
  });
});

describe('gaps', () => {
  it.each<[string, Look, string[]]>([
    ['no beginning in sight', { picture: 'c5 w6', start: false }, ['5 ack 6 sub 6 [startUnseen]']],
    [
      'a worker message makes the start known',
      { picture: 'w1 c5 w6', start: false },
      ['5 ack 6 sub 6'],
    ],
    ['a fold hides the answer', { picture: 'c0 | w9' }, ['0 sub? [gap]']],
    [
      'a fold between client messages',
      { picture: 'c0 | c9' },
      ['0 sub? [gap]', '9 waiting [startUnseen]'],
    ],
    [
      'a fold before the real answer spoils that row only',
      { picture: 'c0 w3i | w9' },
      ['0 ack 3i sub?'],
    ],
    [
      'a minute cut by a gap, both authors in it: those messages prove nothing',
      { picture: 'c0 w0 c0 w5', start: false },
      [],
    ],
  ])('%s', (_, look, turns) => {
    expect(show(historyOf([look]))).toEqual(turns);
  });

  it('are closed by a look that saw more', () => {
    const looks = [{ picture: 'c0 | w9' }, { picture: 'c0 w4 w9', since: 2e9 }];
    expect(show(historyOf(looks))).toEqual(['0 ack 4 sub 4']);
  });
});

describe('disappearance', () => {
  const before = { picture: 'w0 c1 w5', since: 1e9 };
  it('censors a wait whose messages are all gone', () => {
    const looks = [
      { picture: 'w0 c1', since: 1e9 },
      { picture: 'w0', since: 2e9 },
    ];
    expect(show(historyOf(looks))).toEqual(['1 [disappeared]']);
  });
  it('changes nothing while one message stays', () => {
    const looks = [
      { picture: 'w0 c1 c2', since: 1e9 },
      { picture: 'w0 c2', since: 2e9 },
    ];
    expect(show(historyOf(looks))).toEqual(['1 x2 waiting']);
  });
  it('is not proved by a stale look', () => {
    const looks = [
      { picture: 'w0 c1', since: 1e9 },
      { picture: 'w0', since: 0.5e9 },
    ];
    expect(show(historyOf(looks))).toEqual(['1 waiting']);
  });
  it('is not proved by a hidden tab', () => {
    const looks = [
      { picture: 'w0 c1', since: 1e9 },
      { picture: 'w0', since: 2e9, visible: false },
    ];
    expect(show(historyOf(looks))).toEqual(['1 waiting']);
  });
  it('after the answer leaves the answer', () => {
    expect(show(historyOf([before, { picture: 'w0 w5', since: 2e9 }]))).toEqual(['1 ack 5 sub 5']);
  });
  it('is taken back when the message is seen again', () => {
    const there = { picture: 'w0 c1', since: 1e9 };
    const looks = [there, { picture: 'w0', since: 2e9 }, { ...there, since: 3e9 }];
    expect(show(historyOf(looks))).toEqual(['1 waiting']);
    expect(show(historyOf(looks.reverse()))).toEqual(['1 waiting']);
  });
  it('is not assumed of a message that an unproven neighbourhood leaves out', () => {
    const looks = [
      { picture: 'c1', start: false, end: false },
      { picture: 'w0 w5', since: 2e9, visible: false },
    ];
    expect(show(historyOf(looks))).toEqual(['1 sub? [startUnseen gap]']);
  });
});

describe('judgements', () => {
  const key = (minute: number) => `client@${minute * MINUTE}`;
  const withWords = (picture: string, ...judgements: Judgement[]) =>
    show(historyOf([{ picture }], { judgements }));

  it('返信不要 removes the turn and the obligation it opened', () => {
    expect(withWords('c0', judged('noReplyNeeded', key(0)))).toEqual(['0 [noReplyNeeded]']);
  });
  it('返信不要 covers the run up to the marked message; a later one waits', () => {
    const turns = withWords('c0 c3 c9', judged('noReplyNeeded', key(3)));
    expect(turns).toEqual(['0 x2 [noReplyNeeded]', '9 waiting']);
  });
  it('a turn that had inherited a removed obligation opens its own', () => {
    const turns = withWords('c0 c1 c5 w6i', judged('noReplyNeeded', key(1)));
    expect(turns).toEqual(['0 x2 [noReplyNeeded]', '5 ack 6i owed']);
  });
  it('the newest word counts', () => {
    const words = [
      judged('noReplyNeeded', key(0), true, undefined, 1),
      judged('noReplyNeeded', key(0), false, undefined, 2),
    ];
    expect(withWords('c0', ...words)).toEqual(['0 waiting']);
    expect(withWords('c0', ...words.reverse())).toEqual(['0 waiting']);
  });
  it('別の端末で返信済み ends the wait at the word, in no figure', () => {
    const word = judged('answeredElsewhere', key(0), true, 4 * MINUTE);
    expect(withWords('c0', word)).toEqual(['0 ack 4 sub 4 [answeredElsewhere]']);
  });
  it('別の端末で返信済み gives way to the answer that a page shows', () => {
    const word = judged('answeredElsewhere', key(0), true, 4 * MINUTE);
    expect(withWords('c0 w2', word)).toEqual(['0 ack 2 sub 2']);
  });
  it('a message after 別の端末で返信済み waits anew', () => {
    const word = judged('answeredElsewhere', key(0), true, 4 * MINUTE);
    expect(withWords('c0 c9', word)).toEqual(['0 ack 4 sub 4 [answeredElsewhere]', '9 waiting']);
  });
  it('the user’s word on interim outranks the reader’s, both ways', () => {
    const worker = `worker@${3 * MINUTE}`;
    expect(withWords('c0 w3', judged('interim', worker))).toEqual(['0 ack 3i owed']);
    expect(withWords('c0 w3i', judged('interim', worker, false))).toEqual(['0 ack 3 sub 3']);
  });
  it('発注側 leaves nothing to do', () => {
    expect(withWords('c0 w3i c4', judged('buyerSide', undefined))).toEqual([
      '0 ack 3i [buyerSide]',
      '4 inherits [buyerSide]',
    ]);
  });
});

describe('previews', () => {
  const claim = {
    platform: 'coconala',
    conversation: 'coconala/dm/1',
    unread: 'yes',
    author: 'unknown',
    moment: { earliest: 10 * MINUTE, latest: 11 * MINUTE - 1 },
    source: 'relative',
    seenFrom: 12 * MINUTE,
    seenTo: 12 * MINUTE,
  } as const;
  const waits = ['10 waiting [startUnseen]'];

  it('an unread mark opens a provisional turn', () => {
    expect(show(historyOf([], { claims: [claim] }))).toEqual(waits);
  });
  it('a row without any sign opens none', () => {
    expect(show(historyOf([], { claims: [{ ...claim, unread: 'unknown' }] }))).toEqual([]);
    expect(show(historyOf([], { claims: [{ ...claim, unread: 'no' }] }))).toEqual([]);
  });
  it('gives way to a later look at the conversation', () => {
    const looks = [{ picture: 'c10 w11', since: 13 * MINUTE }];
    expect(show(historyOf(looks, { claims: [claim] }))).toEqual(['10 ack 11 sub 11']);
  });
  it('stands against an older look at the conversation', () => {
    const looks = [{ picture: 'c1 w2', since: 5 * MINUTE }];
    expect(show(historyOf(looks, { claims: [claim] }))).toEqual(['1 ack 2 sub 2', ...waits]);
  });
  it('read is not answered: the mark gone, it waits on', () => {
    const read = { ...claim, unread: 'no' as const, seenFrom: 20 * MINUTE, seenTo: 20 * MINUTE };
    expect(show(historyOf([], { claims: [claim, read] }))).toEqual(waits);
  });
  it('a client’s row is new when later than the switching-on', () => {
    const row = { ...claim, unread: 'unknown', author: 'client', source: 'absolute' } as const;
    const since = (switchedOnAt: number) => show(historyOf([], { claims: [row], switchedOnAt }));
    expect(since(9 * MINUTE)).toEqual(waits);
    expect(since(30 * MINUTE)).toEqual([]);
  });
  it('a client’s row that is not later than what is known says nothing', () => {
    const row = { ...claim, unread: 'unknown', author: 'client', source: 'absolute' } as const;
    const looks = [{ picture: 'c10 w15', since: 11 * MINUTE }];
    expect(show(historyOf(looks, { claims: [row] }))).toEqual(['10 ack 15 sub 15']);
  });
  it('返信不要 and 別の端末で返信済み settle it; a later row waits again', () => {
    for (const kind of ['noReplyNeeded', 'answeredElsewhere'] as const) {
      const judgements = [judged(kind, undefined, true, 12 * MINUTE)];
      expect(show(historyOf([], { claims: [claim], judgements }))).toEqual([]);
      const later = {
        ...claim,
        moment: { earliest: 30 * MINUTE, latest: 31 * MINUTE },
        seenFrom: 32 * MINUTE,
        seenTo: 32 * MINUTE,
      };
      const turns = show(historyOf([], { claims: [claim, later], judgements }));
      expect(turns).toEqual(['30 waiting [startUnseen]']);
    }
  });
});
