import { describe, expect, it } from 'vitest';
import { historyOf, judged, MINUTE, type PictureLook } from '@/test/model/pictures';
import { deriveTurns } from './derive-turns';
import type { History } from './history';

/** When the first contacts began, in minutes. */
function firstContacts(look: PictureLook | string, more: Partial<History> = {}): number[] {
  const looks = [typeof look === 'string' ? { picture: look } : look];
  return deriveTurns(historyOf(looks, more))
    .filter(({ firstContact }) => firstContact)
    .map(({ waitingSince }) => waitingSince.earliest / MINUTE);
}

/** A minute stamp is a minute wide: 24 hours after its end are surely over 1,441 minutes after its beginning. */
const SURELY = 24 * 60 + 1;

describe('first contact (metrics §3, FCR)', () => {
  it.each<[string, string, number[]]>([
    ['the first message of a conversation', 'c0 w1', [0]],
    ['though notices and automatic messages stand before it', 's0 a1 c2 w3', [2]],
    ['not a second turn soon after', 'c0 w1 c9 w10', [0]],
    ['a day after the worker’s last message', `c0 w1 c${1 + SURELY}`, [0, 1 + SURELY]],
    ['not where it may be less than a day', `c0 w1 c${SURELY}`, [0]],
    [
      'automatic messages and notices do not break silence',
      `c0 w1 a700 s800 c${1 + SURELY}`,
      [0, 1 + SURELY],
    ],
    ['the worker’s second message does', `c0 w1 w700 c${1 + SURELY}`, [0]],
    ['a conversation that the worker opened has none', 'w0 c5', []],
    ['but by the 24-hour rule', `w0 c${SURELY}`, [SURELY]],
    ['it is the first message of a run that decides', `c0 w1 c9 c${9 + SURELY}`, [0]],
    ['nothing unseen may stand in the silence', `c0 w1 | c${1 + SURELY}`, [0]],
  ])('%s', (_, picture, starts) => expect(firstContacts(picture)).toEqual(starts));

  it('is not claimed where the beginning was not seen', () => {
    expect(firstContacts({ picture: 'c0 w1', start: false })).toEqual([]);
    expect(firstContacts({ picture: `w0 c${SURELY}`, start: false })).toEqual([SURELY]);
  });
  it('is not claimed after an answer that was given elsewhere meanwhile', () => {
    const word = judged('answeredElsewhere', 'client@0', true, 700 * MINUTE);
    expect(firstContacts(`c0 c${1 + SURELY}`, { judgements: [word] })).toEqual([0]);
  });
  it('takes 24 hours and no less', () => {
    const word = judged('answeredElsewhere', 'client@0', true, 5 * MINUTE);
    const day = 24 * 60;
    expect(firstContacts(`c0 c${5 + day}`, { judgements: [word] })).toEqual([0, 5 + day]);
    expect(firstContacts(`c0 c${4 + day}`, { judgements: [word] })).toEqual([0]);
  });
  it('is broken by a client message that wanted no reply', () => {
    const word = judged('noReplyNeeded', `client@${700 * MINUTE}`);
    expect(firstContacts(`c0 w1 c700 c${1 + SURELY}`, { judgements: [word] })).toEqual([0]);
  });
  it('is not claimed of what no page dated', () => {
    const history = historyOf([{ picture: `c0 w1 c${1 + SURELY}` }]);
    const messages = history.messages.map(({ absolute, ...fact }) =>
      fact.key.endsWith(`@${(1 + SURELY) * MINUTE}`) ? fact : { ...fact, absolute },
    ) as History['messages'];
    const turns = deriveTurns({ ...history, messages });
    expect(turns.map(({ firstContact }) => firstContact)).toEqual([true, undefined]);
  });
});

describe('phase', () => {
  it.each<[string[], string | undefined]>([
    [['coconala/dm/1'], 'before'],
    [['coconala/talkroom/9'], 'during'],
    [['crowdworks/proposal/2', 'crowdworks/thread/1'], 'before'],
    [['crowdworks/contract/3', 'crowdworks/thread/1'], 'during'],
    // To which of the two an older message belonged is not known.
    [['crowdworks/contract/3', 'crowdworks/proposal/2', 'crowdworks/thread/1'], undefined],
    [['crowdworks/message/5'], undefined],
    [['upwork/room_1'], undefined],
    [['constructor/dm/1'], undefined],
    [['coconala/constructor/1'], undefined],
  ])('of %j is %s', (ids, phase) => {
    const turns = deriveTurns(historyOf([{ picture: 'c0 w1' }], { ids }));
    expect(turns.map((turn) => turn.phase)).toEqual([phase]);
  });
});
