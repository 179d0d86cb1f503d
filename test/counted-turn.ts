import type { CountedTurn } from '@/lib/domain/turn';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

interface MadeUp extends Partial<CountedTurn> {
  /** When the client wrote, and how wide that stamp is (ms). */
  readonly at: number;
  readonly width?: number;
  /** How long after that the worker answered at all, and in substance; absent: not yet. */
  readonly after?: number;
  readonly substantiveAfter?: number;
  /** How wide the answers' stamps are (ms). */
  readonly answerWidth?: number;
}

/** A made-up turn: exact moments, one message, unless it is said otherwise. */
export function turnOf({
  at,
  width = 0,
  after,
  substantiveAfter = after,
  answerWidth = 0,
  ...rest
}: MadeUp): CountedTurn {
  const answer = (ms: number) => ({
    at: { earliest: at + ms - answerWidth / 2, latest: at + ms + answerWidth / 2 },
    source: 'absolute' as const,
  });
  return {
    conversation: 'crowdworks/1',
    platform: 'crowdworks',
    waitingSince: { earliest: at - width / 2, latest: at + width / 2 },
    source: 'absolute',
    exclusions: [],
    obligation: {
      own: true,
      gap: false,
      ...(substantiveAfter !== undefined && { settled: answer(substantiveAfter) }),
    },
    ...(after !== undefined && {
      acknowledgement: { ...answer(after), interim: substantiveAfter !== after },
    }),
    ...rest,
  };
}

/** In one order, from whatever rows they were read: those of one moment stay as their conversation has them. */
export function inOrder(turns: readonly CountedTurn[]): CountedTurn[] {
  const place = ({ conversation, waitingSince }: CountedTurn) =>
    `${conversation} ${waitingSince.latest}`;
  return turns.toSorted((a, b) => place(a).localeCompare(place(b), 'en'));
}
