import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { midpoint } from '../lib/domain/interval.ts';
import type { Turn } from '../lib/domain/turn.ts';
import { playJourney } from '../test/e2e/journey.ts';
import { type Place, placeOf } from '../test/e2e/places.ts';
import { startWorld } from '../test/e2e/world.ts';

/** Where the screenshots go. */
const FOLDER = join(import.meta.dirname, '../.artifacts/start');

/** One conversation of each platform. */
const TOUR = ['Coconala talkroom', 'CrowdWorks contract'];

/** Plays the main job in a Chromium that nobody sees, and says step by step what happened. */
export async function playTour(): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  console.log('画面なしで自動で実演します。 / It plays by itself, without a window.');
  for (const [index, name] of TOUR.entries()) await play(placeOf(name), index + 1);
  console.log(`\nスクリーンショット / Screenshots: ${FOLDER}`);
}

async function play(place: Place, number: number): Promise<void> {
  console.log(`\n${number}. ${place.name}`);
  const startedAt = performance.now();
  let last = 'the start of the browser';
  const say = (step: string) => {
    last = step;
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    console.log(`   ${seconds.padStart(5)} s  ${step}`);
  };
  const world = await startWorld({ browser: 'chromium' });
  let pictures = 0;
  try {
    const turn = await playJourney(world, place, {
      say,
      async show(view, page) {
        const path = join(FOLDER, `${number}-${++pictures}-${view}.png`) as `${string}.png`;
        // A popup is as long as what one sees of it.
        await page.screenshot({ path, fullPage: !page.url().endsWith('popup.html') });
      },
    });
    say(responseTime(turn));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${place.name} failed after 「${last}」:\n${why}`);
  } finally {
    await world.close();
  }
}

function responseTime({ waitingSince, acknowledgement }: Turn): string {
  if (!acknowledgement) return 'No answer on record';
  const seconds = (ms: number) => Math.round(ms / 1000);
  const { at } = acknowledgement;
  const least = Math.max(0, at.earliest - waitingSince.latest);
  const most = at.latest - waitingSince.earliest;
  const middle = Math.max(0, midpoint(at) - midpoint(waitingSince));
  return `Response time: ${seconds(middle)} s (between ${seconds(least)} and ${seconds(most)} s, by the times the page prints)`;
}
