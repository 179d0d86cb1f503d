import { type TargetVerdict, targetVerdict } from '../figures/target';
import { LIMIT_MS, type MirrorRow } from './mirror-rows';

/** How a row stands to the platforms' 24 hours (metrics §8): younger than they are, it is undecided. */
export function verdictOf({ state, ...length }: MirrorRow): TargetVerdict {
  const answered = state === 'answered' ? state : 'waiting';
  return targetVerdict({ ...length, state: answered }, LIMIT_MS);
}
