import { startWorld, type World } from '../e2e/world.ts';
import { addInPage } from './bundle.ts';
import type { Mass, Seeded } from './mass.ts';

declare global {
  /** What is being put into the store of this page; the reason where that failed. */
  var seeding: Promise<Seeded | string>;
}

/** Browsers that differ in how much is on record. */
export interface Worlds {
  readonly small: World;
  readonly year: World;
  readonly stress: World;
}

export type Size = keyof Worlds;

/** 100 turns; a heavy year; a million messages, in one year too: as dense as a record can be. */
const MASSES: Readonly<Record<Size, Mass>> = {
  small: { first: 0, conversations: 20, turns: 5, messagesPerTurn: 3, waiting: 20, days: 365 },
  year: { first: 0, conversations: 200, turns: 50, messagesPerTurn: 3, waiting: 20, days: 365 },
  stress: {
    first: 0,
    conversations: 6000,
    turns: 50,
    messagesPerTurn: 3.34,
    waiting: 20,
    days: 365,
  },
};

/** Starts them and fills their stores; says what was put there. */
export async function startWorlds(): Promise<{ worlds: Worlds; seeded: Record<Size, Seeded> }> {
  const worlds = {
    small: await startWorld({ browser: 'chromium' }),
    year: await startWorld({ browser: 'chromium' }),
    stress: await startWorld({ browser: 'chromium' }),
  };
  try {
    const seeded = {
      small: await fill(worlds.small, MASSES.small),
      year: await fill(worlds.year, MASSES.year),
      stress: await fill(worlds.stress, MASSES.stress),
    };
    return { worlds, seeded };
  } catch (error) {
    await closeWorlds(worlds);
    throw error;
  }
}

/** Puts that much more into a store. */
export async function fill({ driver: { desk } }: World, mass: Mass): Promise<Seeded> {
  await addInPage(desk);
  await desk.bringToFront();
  await desk.evaluate((one) => {
    globalThis.seeding = inPage.seedMass(one).catch((error: unknown) => String(error));
  }, mass);
  // Asked again and again: no single question may stay open for minutes.
  for (;;) {
    const seeded = await desk.evaluate(() =>
      Promise.race([seeding, new Promise<null>((resolve) => setTimeout(resolve, 10_000, null))]),
    );
    if (typeof seeded === 'string') throw new Error(seeded);
    if (seeded) return seeded;
  }
}

/** Closes them all. */
export async function closeWorlds(worlds: Worlds): Promise<void> {
  for (const world of Object.values(worlds)) await world.close();
}
