import type { CountedTurn } from '../turn';
import type { Mirror } from './mirror';

/**
 * The scores that platforms make of response times, as they stand at `now` (epoch ms). One set for each
 * platform of which turns are given: its own where it publishes one, and the generic 24-hour type. Give
 * all turns that are known, also older ones: they tell whose first message is not a new client's.
 *
 * Upwork's invitations are no mirror here: no page is read that shows when one came, was accepted,
 * declined or withdrawn.
 */
export function mirrorsOf(_turns: readonly CountedTurn[], _now: number): Mirror[] {
  throw new Error('Not yet');
}
