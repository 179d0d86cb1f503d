import { describe, expect, it } from 'vitest';
import { historyOf, judged, MINUTE, show } from '@/test/model/pictures';
import type { Judgement } from './judgement';

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
  it('a row that is merely set off from its siblings may be news, for as long as it is', () => {
    const { moment, ...row } = claim;
    const setOff = { ...row, unread: 'perhaps', source: 'none' } as const;
    expect(show(historyOf([], { claims: [setOff] }))).toEqual(['12 perhaps [startUnseen]']);
    const over = { ...setOff, unread: 'no', seenFrom: 20 * MINUTE, seenTo: 20 * MINUTE } as const;
    expect(show(historyOf([], { claims: [setOff, over] }))).toEqual([]);
    const timed = { ...claim, unread: 'perhaps' } as const;
    expect(show(historyOf([], { claims: [timed] }))).toEqual(['10 perhaps [startUnseen]']);
    const looks = [{ picture: 'c10 w15', since: 16 * MINUTE }];
    expect(show(historyOf(looks, { claims: [timed] }))).toEqual(['10 ack 15 sub 15']);
  });
  it('a client’s row is new when later than the switching-on', () => {
    const row = { ...claim, unread: 'unknown', author: 'client', source: 'absolute' } as const;
    const since = (at: number) => show(historyOf([], { claims: [row], switchedOn: [at] }));
    expect(since(9 * MINUTE)).toEqual(waits);
    expect(since(30 * MINUTE)).toEqual([]);
  });
  it('a row that names its sender, who may be the worker, may be news: shown, not counted', () => {
    const row = { ...claim, unread: 'unknown', source: 'absolute' } as const;
    const since = (at: number) => show(historyOf([], { claims: [row], switchedOn: [at] }));
    expect(since(9 * MINUTE)).toEqual(['10 perhaps [startUnseen]']);
    expect(since(30 * MINUTE)).toEqual([]);
    const positive = { ...row, author: 'client' } as const;
    const both = { claims: [row, positive], switchedOn: [9 * MINUTE] };
    expect(show(historyOf([], both))).toEqual(waits);
  });
  it('a client’s row that is not later than what is known says nothing', () => {
    const row = { ...claim, unread: 'unknown', author: 'client', source: 'absolute' } as const;
    const looks = [{ picture: 'c10 w15', since: 11 * MINUTE }];
    expect(show(historyOf(looks, { claims: [row] }))).toEqual(['10 ack 15 sub 15']);
  });
  it('known to the minute, it is that message once the conversation was read', () => {
    const looks = [{ picture: 'c10', since: 11 * MINUTE }];
    const words = { judgements: [judged('noReplyNeeded', 'client@600000')], claims: [claim] };
    expect(show(historyOf(looks, words))).toEqual(['10 [noReplyNeeded]']);
  });
  it('of the minute of the last answer tells of one more message, seen after that look', () => {
    const looks = [{ picture: 'c8 w10', since: 10.5 * MINUTE }];
    expect(show(historyOf(looks, { claims: [claim] }))).toEqual(['8 ack 10 sub 10', ...waits]);
  });
  it('a client’s row noticed under an older switching-on stays', () => {
    const row = { ...claim, unread: 'unknown', author: 'client', source: 'absolute' } as const;
    const history = { claims: [row], switchedOn: [9 * MINUTE, 30 * MINUTE] };
    expect(show(historyOf([], history))).toEqual(waits);
  });
  it('without a time waits from when it was first seen; settled, until its mark went and came back', () => {
    const { moment: _, ...untimed } = { ...claim, source: 'none' as const };
    expect(show(historyOf([], { claims: [untimed] }))).toEqual(['12 waiting [startUnseen]']);
    const judgements = [judged('noReplyNeeded', undefined, true, 12 * MINUTE)];
    const still = { ...untimed, seenTo: 20 * MINUTE };
    const gone = { ...untimed, unread: 'no' as const, seenFrom: 15 * MINUTE, seenTo: 15 * MINUTE };
    expect(show(historyOf([], { claims: [still], judgements }))).toEqual([]);
    expect(show(historyOf([], { claims: [still, gone], judgements }))).toHaveLength(1);
  });
  it('taking back the word on a later row leaves the word on the earlier one', () => {
    const later = {
      ...claim,
      moment: { earliest: 30 * MINUTE, latest: 31 * MINUTE },
      seenTo: 32 * MINUTE,
    };
    const words = [
      judged('noReplyNeeded', undefined, true, 12 * MINUTE, 1),
      judged('noReplyNeeded', undefined, true, 32 * MINUTE, 2),
    ];
    const history = (...judgements: Judgement[]) =>
      historyOf([], { claims: [claim, later], judgements });
    expect(show(history(...words))).toEqual([]);
    const takenBack = judged('noReplyNeeded', undefined, false, 32 * MINUTE, 3);
    expect(show(history(...words, takenBack))).toEqual(['30 waiting [startUnseen]']);
  });
  it('「1日前」 of a settled message is no news, though it may mean later', () => {
    const judgements = [judged('noReplyNeeded', undefined, true, 12 * MINUTE)];
    const nextDay = {
      ...claim,
      moment: { earliest: 0, latest: 600 * MINUTE },
      seenTo: 2000 * MINUTE,
    };
    expect(show(historyOf([], { claims: [claim, nextDay], judgements }))).toEqual([]);
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
