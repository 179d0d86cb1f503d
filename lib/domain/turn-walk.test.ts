import { describe, expect, it } from 'vitest';
import { historyOf, judged, MINUTE, show } from '@/test/model/pictures';
import type { Judgement } from './judgement';

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
    expect(turns).toEqual(['0 x2 ack 6i [noReplyNeeded]', '5 ack 6i owed']);
  });
  it('an answer all the same is on record: a platform counts it (metrics §8)', () => {
    const word = judged('noReplyNeeded', key(0));
    expect(withWords('c0 w4', word)).toEqual(['0 ack 4 [noReplyNeeded]']);
    expect(withWords('c0 w4i w9', word)).toEqual(['0 ack 4i [noReplyNeeded]']);
    expect(withWords('c0 c3 w4', word)).toEqual(['0 ack 4 [noReplyNeeded]', '3 ack 4 sub 4']);
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
  it('a message of the minute in which 別の端末で返信済み was said may be a later one', () => {
    const word = judged('answeredElsewhere', key(0), true, 4.5 * MINUTE);
    expect(withWords('c0 c4', word)).toEqual([
      '0 ack 4.5 sub 4.5 [answeredElsewhere]',
      '4 waiting',
    ]);
  });
  it.each<[string, string, Judgement['kind'], string[]]>([
    ['the turn that was open then', 'c0 c3', 'noReplyNeeded', ['0 x2 [noReplyNeeded]']],
    [
      'the turn that was open then',
      'c0 c3',
      'answeredElsewhere',
      ['0 x2 ack 4 sub 4 [answeredElsewhere]'],
    ],
    ['not what came later', 'c0 c9', 'noReplyNeeded', ['0 [noReplyNeeded]', '9 waiting']],
    [
      'not what was answered before',
      'c0 w1 c3',
      'noReplyNeeded',
      ['0 ack 1 sub 1', '3 [noReplyNeeded]'],
    ],
    ['not what a page shows answered', 'c0 w3', 'answeredElsewhere', ['0 ack 3 sub 3']],
    [
      'not what a gap ends',
      'c0 | c9',
      'noReplyNeeded',
      ['0 sub? [gap]', '9 waiting [startUnseen]'],
    ],
  ])('on an inbox row covers %s when that is read: %s, %s', (_, picture, kind, turns) => {
    expect(withWords(picture, judged(kind, undefined, true, 4 * MINUTE))).toEqual(turns);
  });
  it('発注側 leaves nothing to do', () => {
    expect(withWords('c0 w3i c4', judged('buyerSide', undefined))).toEqual([
      '0 ack 3i [buyerSide]',
      '4 inherits [buyerSide]',
    ]);
  });
});
