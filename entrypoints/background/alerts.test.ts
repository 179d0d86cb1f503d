import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Commitment } from '@/lib/domain/commitment';
import { clockTime } from '@/lib/domain/duration';
import { timeZone } from '@/lib/domain/time-zone';
import { readNameNumbers } from '@/lib/store/name-numbers';
import { waitingTurn } from '@/test/model/waiting-turn';
import { standInBrowser } from '@/test/stand-in-browser';

const browser = vi.hoisted(() => ({}) as Record<string, unknown>);
vi.mock('wxt/browser', () => ({ browser }));

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** A Monday, ten o'clock in Tokyo. */
const TEN = Date.parse('2026-01-12T10:00:00+09:00');
const talkroom = 'https://coconala.com/talkrooms/1';
const inbox = 'https://coconala.com/message';

let world: ReturnType<typeof standInBrowser>['state'];
let worker: {
  readonly connection: typeof import('@/lib/store/connection')['connection'];
  readonly refresh: () => Promise<void>;
};

/** The browser wakes a worker that knows nothing. */
async function startWorker(): Promise<void> {
  world.killWorker();
  worker?.connection.close();
  vi.resetModules();
  const { watchAlerts, refreshAlerts } = await import('./alerts');
  const { connection } = await import('@/lib/store/connection');
  worker = { connection, refresh: refreshAlerts };
  watchAlerts();
  await gathered();
}

/** What has come together is told. */
async function gathered(): Promise<void> {
  await worker.refresh();
  await vi.advanceTimersByTimeAsync(3_000);
  await worker.refresh();
}

async function at(instant: number): Promise<void> {
  vi.setSystemTime(instant);
  world.alarmed.fire({ name: 'alerts' });
  await gathered();
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: TEN });
  // Of a worker that is killed nobody hears; here it says why.
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  fakeBrowser.reset();
  const made = standInBrowser();
  Object.assign(browser, made.browser);
  world = made.state;
  await startWorker();
});
afterEach(async () => {
  await worker.connection.run((database) => database.delete());
  worker.connection.close();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** A client writes; what is known of it is derived already. */
function clientWrites(name: string, waitingSince: number, url = talkroom): Promise<void> {
  const conversation = `coconala/${name}`;
  const turn = waitingTurn(conversation, waitingSince, { lastSeenAt: waitingSince });
  return worker.connection.run(async ({ turns, views }) => {
    await turns.put({ ...turn, start: waitingSince });
    const view = { id: conversation, platform: 'coconala', client: name, url };
    await views.put({ ...view, side: 'worker' });
  });
}

const workerAnswers = (name: string) =>
  worker.connection.run(({ turns }) =>
    turns.where('conversation').equals(`coconala/${name}`).delete(),
  );

async function workerPromises(
  dueAt: number,
  name = '山田商店',
  more: Partial<Commitment> = {},
): Promise<void> {
  const conversation = `coconala/${name}`;
  const commitment: Commitment = {
    key: `${conversation} a`,
    ref: 'a',
    conversation,
    platform: 'coconala',
    kind: 'answer',
    madeAt: TEN,
    dueAt,
    seenUntil: TEN,
    ...more,
  };
  await worker.connection.run(async ({ commitments, views }) => {
    await commitments.put({ ...commitment, openUntil: dueAt });
    await views.put({
      id: conversation,
      platform: 'coconala',
      client: '山田商店',
      url: talkroom,
      side: 'worker',
    });
  });
}

const tenOClock = () => clockTime(TEN, TEN, 'ja');
const titles = () => [...world.shown.values()].map(({ title }) => title);
const idOf = (title: RegExp) =>
  [...world.shown].find(([, shown]) => title.test(shown.title))?.[0] ?? 'none';
/** The user, or the system, takes everything away. */
const dismissAll = () => world.shown.clear();

describe('a client who writes', () => {
  it('is told of by name and platform, once, whatever is restarted', async () => {
    await clientWrites('山田商店', TEN);
    await gathered();
    expect([...world.shown.values()]).toMatchObject([
      {
        title: '山田商店さまからメッセージです',
        message: `山田商店さま・ココナラ・${tenOClock()}から`,
      },
    ]);
    dismissAll();
    await startWorker();
    await startWorker();
    expect(titles()).toEqual([]);
    expect(world.told).toHaveLength(1);
  });

  it('with others at once is one notification, and one more joins it', async () => {
    await clientWrites('山田商店', TEN);
    await worker.refresh();
    await clientWrites('ミナト企画', TEN + 1);
    await worker.refresh();
    await clientWrites('Kestrel Ltd.', TEN + 2);
    await gathered();
    expect(titles()).toEqual(['3人のクライアントからメッセージです']);
    await clientWrites('Harbour Books', TEN + 3);
    await gathered();
    expect(titles()).toEqual(['4人のクライアントが返信を待っています']);
    expect(world.told).toHaveLength(2);
  });

  it('is not named while names are hidden', async () => {
    await fakeBrowser.storage.local.set({ 'setting:hideNames': true });
    await workerPromises(TEN + HOUR);
    await clientWrites('山田商店', TEN);
    await at(TEN + 46 * MINUTE);
    await clientWrites('ミナト企画', TEN + 46 * MINUTE);
    await gathered();
    expect(titles()).toHaveLength(2);
    expect(JSON.stringify([...world.shown])).not.toMatch(
      /山田|ミナト/.source.replace('山田', '"[^"]*山田商店さま'),
    );
    for (const { title, message } of world.shown.values()) {
      expect(title + message).not.toMatch(/山田|ミナト/);
    }
    // By the number under which every page shows them.
    const number = (await readNameNumbers()).get('ミナト企画');
    expect(JSON.stringify([...world.shown.values()])).toContain(`クライアント${number}さま`);
  });

  it('whose name stands on the screen is taken away as names are hidden', async () => {
    await workerPromises(TEN + HOUR);
    await clientWrites('ミナト企画', TEN + 45 * MINUTE);
    await at(TEN + 46 * MINUTE);
    expect(titles()).toHaveLength(2);
    await fakeBrowser.storage.local.set({ 'setting:hideNames': true });
    await vi.waitFor(() => expect(titles()).toEqual([]));
    await startWorker();
    expect(world.told).toHaveLength(2);
  });

  it('without a name stays on the screen, whatever else is set', async () => {
    await fakeBrowser.storage.local.set({ 'setting:hideNames': true });
    await clientWrites('ミナト企画', TEN);
    await gathered();
    expect(titles()).toHaveLength(1);
    await fakeBrowser.storage.local.set({ 'setting:theme': 'dark' });
    await gathered();
    expect(titles()).toHaveLength(1);
  });

  it('is told of by a worker that comes after one that was killed just before', async () => {
    await clientWrites('山田商店', TEN);
    world.beforeShown = () => {
      throw new Error('killed');
    };
    await gathered();
    expect(titles()).toEqual([]);
    world.beforeShown = () => {};
    await startWorker();
    await startWorker();
    expect(world.told).toEqual(['山田商店さまからメッセージです']);
  });

  it('is told of while it gathers by the alarm, if the worker dies meanwhile', async () => {
    await clientWrites('山田商店', TEN);
    await worker.refresh();
    expect(world.alarms.get('alerts')).toEqual({
      when: Date.now() + 30_000,
      periodInMinutes: 5,
    });
  });

  it('is not told of where the worker sees it, but of in another window it is', async () => {
    world.tabs = [{ id: 7, url: `${talkroom}?ref=mail`, active: true }];
    await clientWrites('山田商店', TEN);
    await gathered();
    world.focused = false;
    await clientWrites('ミナト企画', TEN, 'https://coconala.com/talkrooms/2');
    await gathered();
    expect(world.told).toEqual(['ミナト企画さまからメッセージです']);
  });

  it('is told of again before the target, and taken away when answered', async () => {
    await clientWrites('山田商店', TEN);
    await gathered();
    expect(world.alarms.get('alerts')?.when).toBe(TEN + 3 * MINUTE);
    await at(TEN + 3 * MINUTE);
    expect(titles()).toEqual(['返信の目標（5分）まで、あと少しです']);
    await workerAnswers('山田商店');
    await worker.refresh();
    expect(titles()).toEqual([]);
  });

  it('is not told of again after the clock, or its zone, was changed', async () => {
    const zone = timeZone();
    await clientWrites('山田商店', TEN);
    await gathered();
    try {
      for (const [TZ, instant] of [
        ['America/New_York', TEN + MINUTE],
        ['Pacific/Apia', TEN - 5 * HOUR],
        ['Asia/Tokyo', TEN + 2 * MINUTE],
      ] as const) {
        process.env.TZ = TZ;
        expect(timeZone()).toBe(TZ);
        vi.setSystemTime(instant);
        await startWorker();
      }
      expect(world.told).toHaveLength(1);
    } finally {
      process.env.TZ = zone;
    }
  });
});

describe('a conversation that comes to be known by another id', () => {
  it('is not told of again, and what stands on the screen stays and leads to it', async () => {
    await clientWrites('room 2', TEN);
    await gathered();
    await worker.connection.run(({ aliases }) =>
      aliases.put({ key: 'coconala/1 coconala/room 2', a: 'coconala/1', b: 'coconala/room 2' }),
    );
    await workerAnswers('room 2');
    await clientWrites('1', TEN);
    await gathered();
    expect(world.told).toHaveLength(1);
    expect(titles()).toHaveLength(1);
    world.clicked.fire(idOf(/room 2/));
    await vi.waitFor(() => expect(world.opened).toEqual([talkroom]));
  });

  it('is not reminded of again, and the reminder stays and leads to it', async () => {
    await workerPromises(TEN + HOUR, 'room 2');
    await at(TEN + 50 * MINUTE);
    await worker.connection.run(async ({ aliases, commitments }) => {
      await aliases.put({
        key: 'coconala/1 coconala/room 2',
        a: 'coconala/1',
        b: 'coconala/room 2',
      });
      await commitments.clear();
    });
    await workerPromises(TEN + HOUR, '1');
    await at(TEN + 51 * MINUTE);
    expect(titles()).toEqual(['約束の時間が近づいています']);
    expect(world.told).toHaveLength(1);
    world.clicked.fire([...world.shown.keys()][0] as string);
    await vi.waitFor(() => expect(world.opened).toEqual([talkroom]));
  });
});

describe('a deadline that is near', () => {
  const message = () => [...world.shown.values()].map((shown) => shown.message).join();

  it('is the time to say that it may be late', async () => {
    await workerPromises(TEN + 2 * HOUR, '山田商店', { kind: 'deadline' });
    await at(TEN + 100 * MINUTE);
    expect(titles()).toEqual(['もうすぐ納期です']);
    expect(message()).toContain('いま伝えるのがいちばん親切です');
  });

  it('of a client who has been told so advises nobody to tell it', async () => {
    const warned = { earliest: TEN + HOUR, latest: TEN + HOUR };
    await workerPromises(TEN + 2 * HOUR, '山田商店', { kind: 'deadline', warned });
    await at(TEN + 100 * MINUTE);
    expect(titles()).toEqual(['もうすぐ納期です']);
    expect(message()).not.toContain('いま伝えるのが');
    expect(message()).toContain('遅れるかもしれないと、お伝え済みです');
  });
});

describe('after sleep', () => {
  it('what became due is told in one each, if it is still true', async () => {
    await clientWrites('山田商店', TEN);
    await clientWrites('ミナト企画', TEN);
    await workerPromises(TEN + HOUR);
    await workerAnswers('ミナト企画');
    await at(TEN + 2 * HOUR);
    expect(world.told.sort()).toEqual(['山田商店さまからメッセージです', '約束の時間になりました']);
  });
});

describe('a platform that was switched off', () => {
  it('is not spoken of; switched on again, it is', async () => {
    await workerPromises(TEN + HOUR);
    world.granted = (origin) => !origin.includes('coconala');
    await startWorker();
    await at(TEN + 50 * MINUTE);
    expect(world.told).toEqual([]);
    world.granted = () => true;
    await startWorker();
    expect(titles()).toEqual(['約束の時間が近づいています']);
    world.granted = () => false;
    await startWorker();
    expect(titles()).toEqual([]);
  });
});

describe('a browser that knows less', () => {
  it('shows the words, without buttons', async () => {
    world.beforeShown = ({ buttons }) => {
      if (buttons) throw new Error('Property "buttons" is unsupported by Firefox');
    };
    (browser.notifications as { onButtonClicked?: unknown }).onButtonClicked = undefined;
    await startWorker();
    await clientWrites('山田商店', TEN);
    await gathered();
    expect(titles()).toEqual(['山田商店さまからメッセージです']);
  });
});

describe('a press', () => {
  it('goes to the tab of the conversation, or opens it', async () => {
    await clientWrites('山田商店', TEN);
    await gathered();
    world.clicked.fire(idOf(/山田商店/));
    await vi.waitFor(() => expect(world.opened).toEqual([talkroom]));
    await clientWrites('ミナト企画', TEN, 'https://coconala.com/talkrooms/2');
    await gathered();
    world.tabs = [{ id: 7, url: 'https://coconala.com/talkrooms/2#new', active: false }];
    world.clicked.fire(idOf(/ミナト企画/));
    await vi.waitFor(() => expect(world.opened).toEqual([talkroom, 'tab 7']));
    expect(titles()).toEqual([]);
  });

  it('of several goes to the most urgent that still waits', async () => {
    await clientWrites('山田商店', TEN);
    await clientWrites('ミナト企画', TEN + 1, 'https://coconala.com/talkrooms/2');
    await gathered();
    await workerAnswers('山田商店');
    world.clicked.fire(idOf(/2人/));
    await vi.waitFor(() => expect(world.opened).toEqual(['https://coconala.com/talkrooms/2']));
  });

  it('of a reminder goes to its conversation', async () => {
    await workerPromises(TEN + HOUR);
    await at(TEN + 50 * MINUTE);
    world.clicked.fire(idOf(/約束/));
    await vi.waitFor(() => expect(world.opened).toEqual([talkroom]));
  });

  it('on a button silences what comes, for so long', async () => {
    await clientWrites('山田商店', TEN);
    await gathered();
    world.pressed.fire(idOf(/山田商店/), 0);
    await vi.waitFor(async () =>
      expect(await fakeBrowser.storage.local.get('snooze')).toHaveProperty('snooze'),
    );
    await clientWrites('ミナト企画', TEN + 1);
    await startWorker();
    expect(world.told).toHaveLength(1);
    await at(TEN + 31 * MINUTE);
    expect(titles()).toEqual(['2人のクライアントが返信を待っています']);
  });
});

describe('an inbox that nobody looks at', () => {
  const looked = (instant: number) =>
    worker.connection.run(({ platforms }) => platforms.put({ id: 'coconala', lookedAt: instant }));
  beforeEach(async () => {
    const spans = { mon: [['09:00', '18:00']], tue: [['09:00', '18:00']] };
    await fakeBrowser.storage.local.set({
      'setting:schedules': [{ effectiveFrom: '1970-01-01', timeZone: 'Asia/Tokyo', spans }],
    });
    await looked(TEN);
  });

  it('is spoken of once, without a sound, until somebody looks', async () => {
    await at(TEN + 20 * MINUTE);
    expect([...world.shown.values()]).toMatchObject([
      {
        title: '受信箱を20分見ていません',
        message: `ココナラ（最後に見たのは${tenOClock()}）`,
        silent: true,
      },
    ]);
    dismissAll();
    await at(TEN + 5 * HOUR);
    await startWorker();
    expect(world.told).toHaveLength(1);
    await looked(TEN + 5 * HOUR);
    await at(TEN + 6 * HOUR);
    expect(world.told).toHaveLength(2);
    world.clicked.fire('nudge');
    await vi.waitFor(() => expect(world.opened).toEqual([inbox]));
  });

  it('is not spoken of while a page of it is in sight, nor in the evening', async () => {
    world.tabs = [{ id: 7, url: talkroom, active: true }];
    await at(TEN + HOUR);
    expect(world.told).toEqual([]);
    world.tabs = [];
    await at(TEN + 9 * HOUR);
    expect(world.told).toEqual([]);
    await at(TEN + 24 * HOUR);
    expect(world.told).toEqual(['受信箱を20分見ていません']);
  });

  it('is spoken of by a worker that comes after one that was killed just before', async () => {
    world.beforeShown = () => {
      throw new Error('killed');
    };
    await at(TEN + 20 * MINUTE);
    world.beforeShown = () => {};
    await startWorker();
    await startWorker();
    expect(world.told).toEqual(['受信箱を20分見ていません']);
  });
});
