import { describe, expect, it } from 'vitest';
import { historyOf, judged, MINUTE, show } from '@/test/model/pictures';
import { deriveTurns } from './derive-turns';
import type { Judgement } from './judgement';

const key = (minute: number) => `client@${minute * MINUTE}`;
const turnsOf = (picture: string, ...judgements: Judgement[]) =>
  show(historyOf([{ picture }], { judgements }));

describe('a probable closer (metrics §7)', () => {
  it.each<[string, string, string[]]>([
    ['thanks after the answer', 'c0 w1 c5t', ['0 ack 1 sub 1', '5 closer']],
    ['thanks twice', 'c0 w1 c5t c6t', ['0 ack 1 sub 1', '5 x2 closer']],
    [
      'answered, it is an acknowledged turn',
      'c0 w1 c5t w7',
      ['0 ack 1 sub 1', '5 ack 7 sub 7 closes'],
    ],
    ['thanks after two answers', 'c0 w1 w2 c5t', ['0 ack 1 sub 1', '5 closer']],
    ['a notice between', 'c0 w1 s3 a4 c5t', ['0 ack 1 sub 1', '5 closer']],
    [
      'a question after it waits from its own time',
      'c0 w1 c5t c900',
      ['0 ack 1 sub 1', '5 closes', '900 waiting'],
    ],
    [
      'the answer to that question answers both',
      'c0 w1 c5t c900 w904',
      ['0 ack 1 sub 1', '5 ack 904 sub 904 closes', '900 ack 904 sub 904'],
    ],
    [
      'an interim reply to that question, then the real one',
      'c0 w1 c5t c900 w904i w930',
      ['0 ack 1 sub 1', '5 ack 904i sub 930 closes', '900 ack 904i sub 930'],
    ],
    [
      'a gap after that question',
      'c0 w1 c5t c9 | w12',
      ['0 ack 1 sub 1', '5 sub? closes [gap]', '9 sub? [gap]'],
    ],
  ])('%s', (_, picture, turns) => expect(turnsOf(picture)).toEqual(turns));

  it.each<[string, string, string[]]>([
    ['with nothing before it', 'c5t', ['5 waiting']],
    ['after a message that the worker opened with', 'w1 c5t', ['5 waiting']],
    [
      'after an interim reply: the answer is owed',
      'c0 w1i c5t',
      ['0 ack 1i', '5 inherits waiting'],
    ],
    ['after a promise that followed the answer', 'c0 w1 w2i c5t', ['0 ack 1 sub 1', '5 waiting']],
    ['after something unseen', 'c0 w1 | c5t', ['0 ack 1 sub 1', '5 waiting [startUnseen]']],
    ['together with a question', 'c0 w1 c5 c6t', ['0 ack 1 sub 1', '5 x2 waiting']],
    ['of one printed time with a question', 'c0 w1 c5t c5', ['0 ack 1 sub 1', '5 x2 waiting']],
  ])('is none %s', (_, picture, turns) => expect(turnsOf(picture)).toEqual(turns));

  it('is none with an attachment', () => {
    const history = historyOf([{ picture: 'c0 w1 c5t' }]);
    const messages = history.messages.map((fact) => ({ ...fact, attachments: true }));
    expect(show({ ...history, messages }).at(-1)).toBe('5 waiting');
  });
  it('is confirmed by 返信不要', () => {
    const turns = turnsOf('c0 w1 c5t', judged('noReplyNeeded', key(5)));
    expect(turns).toEqual(['0 ack 1 sub 1', '5 [noReplyNeeded]']);
  });
  it('is taken back to by taking the confirmation back', () => {
    const word = judged('noReplyNeeded', key(5), false);
    expect(turnsOf('c0 w1 c5t', word).at(-1)).toBe('5 closer');
  });
  it('confirmed, leaves a further one a closer', () => {
    const word = judged('noReplyNeeded', key(5));
    expect(turnsOf('c0 w1 c5t c6t', word).at(-1)).toBe('6 closer');
  });
  it('reopened, waits like any other, and so does what joins it', () => {
    const word = judged('replyNeeded', key(5));
    expect(turnsOf('c0 w1 c5t', word).at(-1)).toBe('5 waiting');
    expect(turnsOf('c0 w1 c5t c9', word).at(-1)).toBe('5 x2 waiting');
    const undone = judged('replyNeeded', key(5), false, undefined, 2);
    expect(turnsOf('c0 w1 c5t', word, undone).at(-1)).toBe('5 closer');
  });
  it('of which the user said that they had answered elsewhere is an answered turn', () => {
    const word = judged('answeredElsewhere', key(5), true, 7 * MINUTE);
    expect(turnsOf('c0 w1 c5t', word).at(-1)).toBe('5 ack 7 sub 7 [answeredElsewhere]');
  });
  it('gives way, as a line of the queue, to a new row of the inbox', () => {
    const claim = {
      platform: 'coconala',
      conversation: 'coconala/dm/1',
      unread: 'yes',
      author: 'client',
      moment: { earliest: 2e9, latest: 2e9 + MINUTE },
      source: 'absolute',
      seenFrom: 2.1e9,
      seenTo: 2.1e9,
    } as const;
    const turns = deriveTurns(historyOf([{ picture: 'c0 w1 c5t' }], { claims: [claim] }));
    expect(turns.map(({ attention }) => attention)).toEqual([undefined, undefined, 'waiting']);
  });
});

describe('exclusion with a reason', () => {
  it('スパム leaves the figures and owes nothing, both ways (fiverr 58105)', () => {
    const spam = judged('spam', key(0));
    expect(turnsOf('c0', spam)).toEqual(['0 [spam]']);
    expect(turnsOf('c0', spam, judged('spam', key(0), false, undefined, 2))).toEqual(['0 waiting']);
    expect(turnsOf('c0 c9 w10', spam)).toEqual(['0 ack 10 [spam]', '9 ack 10 sub 10']);
  });
  it('スパム of a row that was read later', () => {
    expect(turnsOf('c0', judged('spam', undefined, true, 4 * MINUTE))).toEqual(['0 [spam]']);
  });
  it('返信不要 is reopened, and said again: the newer word counts', () => {
    const none = judged('noReplyNeeded', key(0), true, undefined, 1);
    const needed = judged('replyNeeded', key(0), true, undefined, 2);
    const again = judged('noReplyNeeded', key(0), true, undefined, 3);
    for (const words of [
      [none, needed],
      [needed, none],
    ]) {
      expect(turnsOf('c0', ...words)).toEqual(['0 waiting']);
    }
    expect(turnsOf('c0', needed, again)).toEqual(['0 [noReplyNeeded]']);
  });
  it('返信不要 on a row is reopened once its message was read', () => {
    const row = judged('noReplyNeeded', undefined, true, 4 * MINUTE);
    expect(turnsOf('c0', row)).toEqual(['0 [noReplyNeeded]']);
    expect(turnsOf('c0', row, judged('replyNeeded', key(0)))).toEqual(['0 waiting']);
  });
  it.each<[string, string, number, string[]]>([
    ['settles what is owed', 'c0 w3i', 9, ['0 ack 3i sub 9']],
    [
      'and what a later turn inherited',
      'c0 w3i c5 w6i',
      9,
      ['0 ack 3i sub 9', '5 ack 6i inherits'],
    ],
    ['before the next message', 'c0 w3i c20', 9, ['0 ack 3i sub 9', '20 waiting']],
    ['a page that shows the real answer outranks it', 'c0 w3i w30', 9, ['0 ack 3i sub 30']],
    ['said before the interim reply, it was that one', 'c0 w30i', 9, ['0 ack 30i owed']],
    ['before what was not seen', 'c0 w3i | w30', 9, ['0 ack 3i sub 9']],
    ['not what came after it', 'c0 w3i c8', 9, ['0 ack 3i', '8 inherits waiting']],
  ])('別の端末で返信済み after an interim reply: %s', (_, picture, at, turns) => {
    const word = judged('answeredElsewhere', key(0), true, at * MINUTE);
    expect(turnsOf(picture, word)).toEqual(turns);
  });
  it.each(['noReplyNeeded', 'spam', 'answeredElsewhere'] as const)(
    '%s on a row is taken back in the ledger once its message was read',
    (kind) => {
      const row = judged(kind, undefined, true, 4 * MINUTE);
      expect(turnsOf('c0', row)[0]).toContain(`[${kind}]`);
      const takenBack = judged(kind, key(0), false, 9 * MINUTE);
      expect(turnsOf('c0', row, takenBack)).toEqual(['0 waiting']);
      expect(turnsOf('c0 c10', row, takenBack)).toEqual(['0 x2 waiting']);
      const again = judged(kind, key(0), true, 9 * MINUTE, 2);
      expect(turnsOf('c0', row, again)[0]).toContain(`[${kind}]`);
    },
  );
});
