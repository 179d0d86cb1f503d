import { describe, expect, it } from 'vitest';
import { localTime } from './calendar';
import type { Commitment } from './commitment';
import { offerDeadline } from './deadline-offer';
import type { InboundMessage } from './last-inbound';

const timeZone = 'Asia/Tokyo';
/** In November 2026, Tokyo; the 24th is a Tuesday. */
const at = (day: number, hour: number) => Date.UTC(2026, 10, day, hour - 9);

/** `deadline 11/25 18:00`; the end of a day is `24:00` of it. */
function shown(
  messages: readonly InboundMessage[],
  { now = at(24, 15), since = at(24, 14) as number | null, known = [] as Commitment[] } = {},
): string | undefined {
  const conversations = ['coconala/dm/1', 'coconala/talkroom/2'];
  const reference = { now, timeZone, since: since ?? undefined, conversations, known };
  const offer = offerDeadline(messages, reference);
  if (!offer) return undefined;
  const { month, day, hour, minute } = localTime(offer.dueAt, timeZone);
  return `${offer.kind} ${month}/${day} ${hour}:${String(minute).padStart(2, '0')}`;
}

const accepted = (rest: Partial<Commitment>): Commitment => ({
  key: 'coconala/dm/1 a',
  ref: 'a',
  conversation: 'coconala/dm/1',
  platform: 'coconala',
  kind: 'deadline',
  madeAt: 0,
  dueAt: at(25, 18) + 59_999,
  seenUntil: 0,
  ...rest,
});

const TOMORROW = [{ text: '明日18時までに納品をお願いします。', at: at(24, 14) }];

describe('the deadline that is offered', () => {
  it('is the one that the message names', () => {
    expect(shown(TOMORROW)).toBe('deadline 11/25 18:00');
  });

  it('is read against the message’s own time, not the first of the run', () => {
    const messages = [
      { text: 'ご相談したいことがあります。', at: at(22, 9) },
      { text: '明日の18時までに納品をお願いします。', at: at(24, 14) },
    ];
    expect(shown(messages, { since: at(22, 9) })).toBe('deadline 11/25 18:00');
  });

  it('of several the one that was written last', () => {
    const messages = [
      { text: '27日の15時までに納品をお願いします。', at: at(23, 9) },
      { text: 'すみません、26日の15時までに納品をお願いします。', at: at(24, 9) },
      { text: 'よろしくお願いします。', at: at(24, 9) },
    ];
    expect(shown(messages)).toBe('deadline 11/26 15:00');
  });

  it('without a time of its own, against the wait’s', () => {
    expect(shown([{ text: '明日18時までに納品をお願いします。' }])).toBe('deadline 11/25 18:00');
  });

  it('is none once it has passed', () => {
    expect(shown(TOMORROW, { now: at(25, 19) })).toBeUndefined();
  });

  it.each(['kept', 'delivered', 'moved', 'missed'] as const)(
    'is not offered again when it is %s',
    (closed) => {
      const found = offerDeadline(TOMORROW, {
        now: at(24, 15),
        timeZone,
        since: undefined,
        conversations: [],
        known: [],
      });
      const dueAt = found?.dueAt ?? 0;
      expect(shown(TOMORROW, { known: [accepted({ dueAt, closed })] })).toBeUndefined();
      expect(shown(TOMORROW, { known: [accepted({ dueAt })] })).toBeUndefined();
      const elsewhere = accepted({ dueAt, conversation: 'coconala/dm/9' });
      const undone = accepted({ dueAt, closed: 'withdrawn' });
      expect(shown(TOMORROW, { known: [elsewhere, undone] })).toBe('deadline 11/25 18:00');
    },
  );

  it('of an answer is a promise to answer', () => {
    const text = '明日の12時までにお返事をいただけますか。';
    expect(shown([{ text, at: at(24, 14) }])).toBe('answer 11/25 12:00');
    // Once it is given, there is nothing left to promise; the work is still due.
    expect(shown([{ text, at: at(24, 14) }], { since: null })).toBeUndefined();
    expect(shown(TOMORROW, { since: null })).toBe('deadline 11/25 18:00');
  });
});
