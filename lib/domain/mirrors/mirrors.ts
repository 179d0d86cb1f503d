import type { CountedTurn } from '../turn';
import { estimate } from './estimate';
import type { Mirror } from './mirror';
import { firstMessages, mirrorRows, type PlacedTurn } from './mirror-rows';
import { dayScores, fiverrRate, fiverrTime, lancersRate, upworkResponsiveness } from './scores';

/**
 * The scores that platforms make of response times, as they stand at `now` (epoch ms): a platform's own
 * where it publishes one, else the generic 24-hour type. A platform without a turn has none. Give all
 * turns that are known, also older ones: they tell whose first message is not a new client's.
 *
 * Upwork's invitations are no mirror here: no page is read that shows when one came, was accepted,
 * declined or withdrawn.
 */
export function mirrorsOf(turns: readonly CountedTurn[], now: number): Mirror[] {
  const placed = turns.map((turn, index): PlacedTurn => ({ index, turn }));
  return [...Map.groupBy(placed, ({ turn }) => turn.platform)].flatMap(([platform, own]) => {
    const all = () => mirrorRows(own, now);
    const first = mirrorRows(firstMessages(own), now);
    if (platform === 'lancers') return [estimate(lancersRate(platform, now), all(), now)];
    if (platform === 'upwork') return [estimate(upworkResponsiveness(platform, now), all(), now)];
    if (platform === 'fiverr') {
      return [
        estimate(fiverrRate(platform, now), first, now),
        estimate(fiverrTime('fiverrTimeFirst', platform, now), first, now),
        estimate(fiverrTime('fiverrTimeAll', platform, now), all(), now),
      ];
    }
    return dayScores(platform, first.rows, now).map((score) => estimate(score, first, now));
  });
}
