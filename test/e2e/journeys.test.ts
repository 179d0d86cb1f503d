import { describe, it } from 'vitest';
import { playJourney } from './journey.ts';
import { hostsOf, places } from './places.ts';
import { startWorld } from './world.ts';

/**
 * The main job on every sort of conversation page, in both browsers, whether the site shows new messages
 * by itself or only after a reload (nobody knows which), and with the background killed at every step.
 */
describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  const ways = places.flatMap((place) => [
    { place, way: 'live', live: true, killed: false },
    // What comes after a reload, and what the background does, is the same on all places of a site.
    ...(places.find(({ site }) => site === place.site) === place
      ? [
          { place, way: 'after a reload', live: false, killed: false },
          { place, way: 'live, the background killed at every step', live: true, killed: true },
        ]
      : []),
  ]);
  it.each(ways)('$place.name: message, badge, reply, turn; $way', async (given) => {
    const world = await startWorld({ browser, live: given.live, hosts: hostsOf(given.place) });
    try {
      const { killBackground } = world.driver;
      await playJourney(world, given.place, given.killed ? { between: killBackground } : {});
    } finally {
      await world.close();
    }
  });
});
