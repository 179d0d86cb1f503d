import { situations } from '@/lib/domain/template';
import type { LabelledMessage } from './labelled-message';

/** What an accepted situation is worth beside the best one. */
const ACCEPTED = 0.3;

/** How probable a reader should hold each situation. */
export function wantedSituations({ best, accept }: LabelledMessage): number[] {
  const shares = situations.map((one): number =>
    one === best ? 1 : accept.includes(one) ? ACCEPTED : 0,
  );
  const all = shares.reduce((sum, one) => sum + one, 0);
  return shares.map((one) => one / all);
}

/** How probable it should hold that a reply is needed, and that none is. */
export function wantedQuiet({ needsReply }: LabelledMessage): number[] {
  return needsReply ? [1, 0] : [0, 1];
}
