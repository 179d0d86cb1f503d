import { describe, expect, it } from 'vitest';
import { historyOf, judged, show } from '@/test/model/pictures';
import { deriveTurns } from './derive-turns';

describe('disappearance', () => {
  const before = { picture: 'w0 c1 w5', since: 1e9 };
  it('censors a wait whose messages are all gone', () => {
    const looks = [
      { picture: 'w0 c1', since: 1e9 },
      { picture: 'w0', since: 2e9 },
    ];
    expect(show(historyOf(looks))).toEqual(['1 gone [disappeared]']);
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
  it('is dated by the first look that showed it, however often one looks again', () => {
    const gone = (since: number) => ({ picture: 'w0', since });
    const there = { picture: 'w0 c1', since: 1e9 };
    for (const looks of [
      [there, gone(2e9)],
      [gone(3e9), there, gone(2e9), gone(4e9)],
    ]) {
      expect(deriveTurns(historyOf(looks)).map(({ disappearedAt }) => disappearedAt)).toEqual([
        2e9,
      ]);
    }
  });
  describe('after an interim reply', () => {
    const look = (picture: string, since: number) => ({ picture, since });
    it.each<[string, string[], string[]]>([
      ['cuts off what was owed', ['c0 w3i', 'w3i'], ['0 ack 3i gone']],
      ['of the whole conversation, too', ['c0 w3i', ''], ['0 ack 3i gone']],
      [
        'is not undone by an answer that is seen later',
        ['c0 w3i', 'w3i', 'w3i w90000'],
        ['0 ack 3i gone'],
      ],
      [
        'a later message opens a debt of its own',
        ['c0 w3i', 'w3i', 'w3i c90000 w90001'],
        ['0 ack 3i gone', '90000 ack 90001 sub 90001'],
      ],
      [
        'changes nothing while a message stands that inherited it',
        ['c0 w3i c5', 'w3i c5'],
        ['0 ack 3i', '5 inherits waiting'],
      ],
      [
        'cuts it off where those are gone as well',
        ['c0 w3i c5', 'w3i'],
        ['0 ack 3i gone', '5 inherits gone [disappeared]'],
      ],
      ['leaves a real answer that came before it', ['c0 w3i w9', ''], ['0 ack 3i sub 9']],
    ])('%s', (_, pictures, turns) => {
      const looks = pictures.map((picture, index) => look(picture, (index + 1) * 1e9));
      expect(show(historyOf(looks))).toEqual(turns);
    });
    it('is no reason for one that the user has dismissed to hold it open', () => {
      const judgements = [judged('noReplyNeeded', 'client@300000')];
      const looks = [look('c0 w3i c5', 1e9), look('w3i c5', 2e9)];
      expect(show(historyOf(looks, { judgements }))).toEqual([
        '0 ack 3i gone',
        '5 inherits [noReplyNeeded]',
      ]);
    });
  });
  it('of an answer leaves the client waiting', () => {
    const looks = [{ picture: 'c0 w3' }, { picture: 'c0', since: 2e9 }];
    expect(show(historyOf(looks))).toEqual(['0 waiting']);
  });
  it('of an answer together with its question leaves the record', () => {
    const looks = [{ picture: 'c0 w3 w9' }, { picture: 'w9', since: 2e9 }];
    expect(show(historyOf(looks))).toEqual(['0 ack 3 sub 3']);
  });
  it.each<[string, string, string, string[]]>([
    ['the worker’s message, before one of the same minute', 'w0', 'c0', ['0 waiting']],
    ['one of the same minute in the middle', 'c0 w1', 'c0 c1', ['0 x2 waiting']],
    ['the first two of three of the same minute', 'c0 w0', 'c0', ['0 waiting']],
    ['the first of three, which renumbers the third', 'c0 w0 c0', 'w0 c0', ['0 waiting']],
  ])('of %s ends no wait', (_, before, after, turns) => {
    const looks = [{ picture: before }, { picture: after, since: 2e9 }];
    expect(show(historyOf(looks))).toEqual(turns);
    expect(show(historyOf(looks.reverse()))).toEqual(turns);
  });
  it('is not assumed of what a fold hides, though its minute is seen', () => {
    const looks = [
      { picture: 'w4 c5', start: false },
      { picture: 'w1 w4 w5 | w9', since: 2e9 },
    ];
    const turns = deriveTurns(historyOf(looks)).flatMap(({ exclusions }) => exclusions);
    expect(turns).not.toContain('disappeared');
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
