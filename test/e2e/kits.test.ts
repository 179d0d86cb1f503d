import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KitTruth } from '../kits/hooks.ts';
import { hostOfKit, kitHosts, kitNames } from '../kits/kits.ts';
import { bundleScript } from './bundle-script.ts';
import type { KitAnswer } from './kits.script.ts';
import { makeStandIn } from './stand-in.ts';
import { startWorld, type World } from './world.ts';

/**
 * The generic adapter on pages of real chat kits that know nothing of it. What it says must be so: wrong
 * counts, wrong authors and a false "none" are 0. What it cannot tell is printed.
 */

/** What became of each thing that a page shows: read right, not told, or told wrongly. */
interface Score {
  right: number;
  unknown: number;
  wrong: string[];
}
const scored = (): Score => ({ right: 0, unknown: 0, wrong: [] });
const table: Record<string, Record<string, string>> = {};

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  let world: World;
  beforeAll(async () => {
    const hosts = kitHosts.map((host) => `https://${host}/*`);
    const script = await bundleScript('kits.script.ts');
    world = await startWorld({ browser, build: makeStandIn(browser, script, hosts) });
  });
  afterAll(async () => {
    await world.close();
    console.table(table);
  });

  it.each(kitNames)('%s: what is read is so', async (name) => {
    const page = await world.driver.open(`https://${hostOfKit(name)}/`);
    await page.waitForFunction(() => 'kit' in window);
    const scores = { unread: scored(), total: scored(), authors: scored(), open: scored() };
    const check = async (scene: string) => {
      await settled(page);
      // What a flashing title said last is held for a while.
      if (scene === 'empty') await new Promise((resolve) => setTimeout(resolve, 3_500));
      const answer = await ask(page);
      expect(answer.failure).toBeUndefined();
      judge(scores, await truthOn(page), answer, scene);
    };
    await check('first');
    for (const { name: client } of (await truthOn(page)).conversations ?? []) {
      await page.evaluate((whose) => window.kit.open(whose), client);
      await check(`open ${client}`);
    }
    await page.evaluate(() => {
      const client = window.kit.truth().open?.client ?? window.kit.truth().conversations?.[0]?.name;
      if (client !== undefined) {
        window.kit.workerWrites(client, '確認して、のちほど返信します。');
        window.kit.clientWrites(client, '承知しました。');
      }
    });
    await check('both wrote');
    await page.evaluate(() => window.kit.empty());
    await check('empty');
    table[`${name} (${browser})`] = Object.fromEntries(
      Object.entries(scores).map(([what, { right, unknown, wrong }]) => [
        what,
        `${right} right, ${unknown} ?, ${wrong.length} wrong`,
      ]),
    );
    expect(Object.values(scores).flatMap(({ wrong }) => wrong)).toEqual([]);
    // Whoever says nothing is never wrong.
    expect(scores.authors.right).toBeGreaterThan(scores.authors.unknown);
    if (scores.unread.right + scores.unread.unknown > 0) {
      expect(scores.unread.right).toBeGreaterThan(scores.unread.unknown);
    }
    await page.close();
  });
});

const truthOn = (page: Page): Promise<KitTruth> => page.evaluate(() => window.kit.truth());

/** Kits draw in steps: two frames without a change. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const done = () => {
          observer.disconnect();
          resolve();
        };
        let timer = setTimeout(done, 500);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(done, 300);
        });
        observer.observe(document, { subtree: true, childList: true, characterData: true });
        setTimeout(done, 3_000);
      }),
  );
}

async function ask(page: Page): Promise<KitAnswer> {
  const answer = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const onAnswer = (event: Event) => resolve((event as CustomEvent<string>).detail);
        document.addEventListener('practice-answer', onAnswer, { once: true });
        document.dispatchEvent(new CustomEvent('practice-ask', { detail: 'null' }));
      }),
  );
  return JSON.parse(answer) as KitAnswer;
}

type Scores = Record<'unread' | 'total' | 'authors' | 'open', Score>;

function judge(scores: Scores, truth: KitTruth, { reading }: KitAnswer, scene: string): void {
  judgeRows(scores.unread, truth, reading?.previews ?? [], scene);
  judgeTotal(scores.total, truth, reading?.unread, scene);
  judgeOpen(scores, truth, reading?.conversation, scene);
}

type Reading = NonNullable<KitAnswer['reading']>;

function judgeRows(score: Score, truth: KitTruth, rows: Reading['previews'], scene: string): void {
  const listed = truth.conversations ?? [];
  for (const row of rows) {
    const { client } = row.conversation;
    const one = listed.find(({ name }) => name === client);
    if (!one) score.wrong.push(`${scene}: no conversation with ${client}`);
    else if (row.unread === 'unknown') score.unknown++;
    else if (row.unread === 'perhaps') score.unknown++;
    else if ((row.unread === 'yes') === one.unread > 0) score.right++;
    else score.wrong.push(`${scene}: ${client} is said to be unread: ${row.unread}`);
    if (one && row.lastAuthor !== 'unknown' && row.lastAuthor !== one.lastAuthor) {
      score.wrong.push(
        `${scene}: the last message of ${client} is said to be of ${row.lastAuthor}`,
      );
    }
  }
  score.unknown += listed.filter(
    ({ name }) => !rows.some(({ conversation }) => conversation.client === name),
  ).length;
}

function judgeTotal(
  score: Score,
  truth: KitTruth,
  said: Reading['unread'] | undefined,
  scene: string,
): void {
  const unread = (truth.conversations ?? []).filter((one) => one.unread > 0);
  const messages = unread.reduce((sum, one) => sum + one.unread, 0);
  if (!truth.conversations) return;
  if (!said || said.state === 'unknown') score.unknown++;
  else if (said.state === 'none' ? unread.length === 0 : unread.length > 0) {
    const count = said.state === 'some' ? said.count : undefined;
    if (count === undefined || count === unread.length || count === messages) score.right++;
    else score.wrong.push(`${scene}: ${count} of ${unread.length}`);
  } else score.wrong.push(`${scene}: ${said.state} where ${unread.length} are unread`);
}

function judgeOpen(
  { authors, open }: Scores,
  truth: KitTruth,
  read: Reading['conversation'],
  scene: string,
): void {
  if (!read) {
    if (truth.open) open.unknown++;
    authors.unknown += truth.open?.messages.length ?? 0;
    return;
  }
  const { client } = read.conversation;
  if (client === truth.open?.client) open.right++;
  else open.wrong.push(`${scene}: ${client} instead of ${truth.open?.client}`);
  const said = read.runs.flat().filter(({ author }) => author !== 'system');
  const real = truth.open?.messages ?? [];
  // What is mounted are the newest.
  const offset = real.length - said.length;
  said.forEach(({ author, text, moment }, at) => {
    const message = real[at + offset];
    if (!text) authors.unknown++;
    else if (!message || !same(text, message.text)) authors.wrong.push(`${scene}: «${text}»`);
    else if (author !== message.author) authors.wrong.push(`${scene}: ${author}: «${text}»`);
    else authors.right++;
    if (message && moment?.source === 'absolute' && !covers(moment, message.sentAt)) {
      authors.wrong.push(`${scene}: ${new Date(moment.earliest).toISOString()}: «${text}»`);
    }
  });
  authors.unknown += Math.max(0, offset);
}

const same = (a: string, b: string) => a.replace(/\s+/g, '').includes(b.replace(/\s+/g, ''));

const covers = ({ earliest, latest }: { earliest: number; latest: number }, at: number) =>
  earliest - 1000 <= at && at <= latest + 60_000;
