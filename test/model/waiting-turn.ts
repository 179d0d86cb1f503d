import type { Turn } from '@/lib/domain/turn';

/** A turn that waits on Coconala since `at` (epoch ms), seen as a message. */
export function waitingTurn(conversation: string, at: number, changes: Partial<Turn> = {}): Turn {
  return {
    key: `${conversation} client@${at}`,
    conversation,
    platform: 'coconala',
    waitingSince: { earliest: at, latest: at },
    source: 'absolute',
    basis: 'messages',
    clientMessages: 1,
    obligation: { own: true, gap: false },
    automaticReply: false,
    exclusions: [],
    attention: 'waiting',
    ...changes,
  };
}
