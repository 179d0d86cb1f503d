// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MessageReading, PageReading } from '@/lib/domain/reading';
import type { Acknowledgement, PageObserved } from '@/lib/messaging/protocol';
import type { Report } from './outbox';
import { createReporter, type Reporter } from './reporter';

/** An event as the browser dispatches it; one of a page's own is not trusted. */
function byBrowser(type: string): Event {
  return Object.defineProperty(new Event(type), 'isTrusted', { value: true });
}

let visibility: DocumentVisibilityState = 'visible';
const running: Reporter[] = [];

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
  visibility = 'visible';
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => visibility });
});

afterEach(() => {
  for (const reporter of running.splice(0)) reporter.stop();
  vi.useRealTimers();
});

const message = (id: number): MessageReading => ({
  id: `${id}`,
  author: 'client',
  text: `message ${id}`,
  attachments: false,
});

function conversation(id: string, messages: readonly number[]): PageReading {
  return {
    page: 'conversation',
    unread: { state: 'unknown', why: 'notAList' },
    previews: [],
    conversation: {
      conversation: { id, aliases: [], url: `https://a.example/${id}` },
      side: 'worker',
      runs: [messages.map(message)],
      reachesStart: false,
      reachesEnd: true,
    },
  };
}

const unreadable: PageReading = {
  page: 'inbox',
  unread: { state: 'unknown', why: 'anchorsMissing' },
  previews: [],
};

type Answer = Acknowledgement | undefined;

function setUp(first: PageReading | undefined) {
  const page: { reading: PageReading | undefined; broken: boolean; alive: boolean } = {
    reading: first,
    broken: false,
    alive: true,
  };
  const said: Report[] = [];
  const send = vi.fn(async (report: Report): Promise<Answer> => {
    said.push(report);
    return { recorded: true };
  });
  const reporter = createReporter({
    adapter: {
      id: 'a',
      readPage: () => {
        if (page.broken) throw new Error('broken page');
        return page.reading;
      },
      findComposer: () => ({ refusal: 'noComposer' }),
    },
    document,
    send,
    isAlive: () => page.alive,
  });
  running.push(reporter);
  const show = async (reading: PageReading | undefined, ms = 300) => {
    page.reading = reading;
    document.body.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(ms);
  };
  const setVisible = async (visible: boolean) => {
    visibility = visible ? 'visible' : 'hidden';
    document.dispatchEvent(byBrowser('visibilitychange'));
    await vi.advanceTimersByTimeAsync(1);
  };
  const observed = () =>
    said.filter((report): report is PageObserved => report.type === 'pageObserved');
  const looks = () =>
    said.flatMap((report) =>
      report.type === 'lookContinued' ? [`${report.from}-${report.to}`] : [],
    );
  return { page, said, send, reporter, show, setVisible, observed, looks };
}

describe('what is said', () => {
  it('is the first reading at once, then nothing while the page shows the same', async () => {
    const { show, observed } = setUp(conversation('a', [1]));
    expect(observed().length).toBe(1);
    for (let i = 0; i < 5; i++) await show(conversation('a', [1]));
    expect(observed().length).toBe(1);
    expect(observed()[0]).toMatchObject({ since: 1_000_000, observedAt: 1_000_000, visible: true });
  });

  it('is each other reading, with the time when the page first showed it', async () => {
    const { show, observed } = setUp(conversation('a', [1]));
    await vi.advanceTimersByTimeAsync(10_000);
    await show(conversation('a', [1, 2]));
    expect(observed()[1]).toMatchObject({ reading: conversation('a', [1, 2]) });
    expect(observed()[1]?.since).toBeGreaterThanOrEqual(1_010_000);
    expect(observed()[1]?.since).toBeLessThan(1_010_100);
  });

  it('is the same once more when a hidden page is seen by the user, as old as it is', async () => {
    visibility = 'hidden';
    const { setVisible, observed } = setUp(conversation('a', [1]));
    await vi.advanceTimersByTimeAsync(60_000);
    await setVisible(true);
    await setVisible(false);
    await setVisible(true);
    expect(observed().map(({ visible, since }) => [visible, since])).toEqual([
      [false, 1_000_000],
      [true, 1_000_000],
    ]);
    expect(observed()[1]?.observedAt).toBe(1_060_000);
  });

  it('is said again on request, for a background that would not hear it before', async () => {
    const { reporter, observed } = setUp(conversation('a', [1]));
    await vi.advanceTimersByTimeAsync(1);
    expect(reporter.reportAgain()).toBe(true);
    expect(observed().length).toBe(2);
    reporter.stop();
    expect(reporter.reportAgain()).toBe(false);
  });

  it('is nothing about pages that are not ours, and nothing of old messages elsewhere', async () => {
    const { show, observed } = setUp(undefined);
    await show(conversation('a', [1]));
    await show(conversation('b', [1]));
    await show(undefined);
    await show(conversation('b', [2]));
    expect(observed().map(({ reading }) => reading)).toEqual([
      conversation('a', [1]),
      conversation('b', [2]),
    ]);
  });
});

describe('a page that cannot be read', () => {
  it('is said to be so after three seconds, once', async () => {
    const { show, observed } = setUp(unreadable);
    await show(unreadable, 2_500);
    expect(observed().length).toBe(0);
    await vi.advanceTimersByTimeAsync(500);
    expect(observed().map(({ reading }) => reading)).toEqual([unreadable]);
    await show(unreadable, 10_000);
    expect(observed().length).toBe(1);
    expect(observed()[0]?.since).toBe(1_000_000);
  });

  it('is not mentioned when it was only loading', async () => {
    const { show, observed } = setUp(unreadable);
    await vi.advanceTimersByTimeAsync(2_900);
    await show(conversation('a', [1]), 10_000);
    expect(observed().map(({ reading }) => reading)).toEqual([conversation('a', [1])]);
  });

  it('is taken back when the user goes on to a page that is not ours', async () => {
    const { show, observed } = setUp(unreadable);
    await vi.advanceTimersByTimeAsync(3_100);
    await show(undefined);
    expect(observed().at(-1)?.reading.unread).toEqual({ state: 'unknown', why: 'notAList' });
  });

  it('is taken back when the document goes, and said again when it comes back', async () => {
    const { observed } = setUp(unreadable);
    await vi.advanceTimersByTimeAsync(3_100);
    window.dispatchEvent(byBrowser('pagehide'));
    await vi.advanceTimersByTimeAsync(100);
    expect(observed().at(-1)?.reading.unread).toEqual({ state: 'unknown', why: 'notAList' });
    window.dispatchEvent(byBrowser('pageshow'));
    await vi.advanceTimersByTimeAsync(100);
    expect(observed().at(-1)?.reading).toEqual(unreadable);
  });

  it('is what an adapter that throws has met', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { page, show, observed } = setUp(conversation('a', [1]));
    page.broken = true;
    await show(undefined, 4_000);
    expect(observed().at(-1)?.reading.unread).toEqual({ state: 'unknown', why: 'anchorsMissing' });
    expect(console.warn).toHaveBeenCalledTimes(1);
  });
});

describe('looks', () => {
  it('go on once a minute and end when the page is hidden; a hidden one has none', async () => {
    const { setVisible, looks } = setUp(conversation('a', [1]));
    await vi.advanceTimersByTimeAsync(90_000);
    expect(looks()).toEqual(['1000000-1060000']);
    await setVisible(false);
    expect(looks()[1]).toBe('1060000-1090000');
    await vi.advanceTimersByTimeAsync(600_000);
    expect(looks().length).toBe(2);
  });

  it('are none of a page that cannot be read', async () => {
    const { looks } = setUp(unreadable);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(looks()).toEqual([]);
  });

  it('end, and all is said, when the page goes away', async () => {
    const { show, send, said } = setUp(conversation('a', [1]));
    await vi.advanceTimersByTimeAsync(5_000);
    send.mockImplementation(async () => undefined);
    await show(conversation('a', [1, 2]));
    await show(conversation('a', [1, 2, 3]));
    send.mockImplementation(async (report) => {
      said.push(report);
      return { recorded: true };
    });
    said.length = 0;
    window.dispatchEvent(byBrowser('pagehide'));
    expect(said.map(({ type }) => type)).toContain('lookContinued');
    expect(JSON.stringify(said)).toContain('message 3');
  });
});

it('stops quietly when the extension is gone', async () => {
  const { page, show, send } = setUp(conversation('a', [1]));
  await vi.advanceTimersByTimeAsync(1);
  page.alive = false;
  send.mockClear();
  await show(conversation('a', [1, 2]), 100_000);
  window.dispatchEvent(byBrowser('pagehide'));
  expect(send).not.toHaveBeenCalled();
});

const step = fc.oneof(
  fc.record({
    room: fc.constantFrom('a', 'b'),
    from: fc.nat(20),
    count: fc.integer({ min: 1, max: 5 }),
  }),
  fc.constantFrom('hide', 'show', 'wait', 'blank', 'away' as const),
);
const fate = fc.constantFrom<'recorded' | 'retry' | 'silent' | 'dies' | 'diesAfterRecording'>(
  'recorded',
  'retry',
  'silent',
  'dies',
  'diesAfterRecording',
);

it('loses no message that was shown, whatever the page and the background do', async () => {
  const property = fc.asyncProperty(
    fc.array(step, { maxLength: 30 }),
    fc.array(fate, { maxLength: 60 }),
    async (steps, fates) => {
      visibility = 'visible';
      const shown = new Set<string>();
      const recorded = new Set<string>();
      const { send, show, setVisible, reporter } = setUp(undefined);
      const left = [...fates];
      send.mockImplementation(async (report) => {
        const next = left.shift() ?? 'recorded';
        if (
          report.type === 'pageObserved' &&
          (next === 'recorded' || next === 'diesAfterRecording')
        ) {
          const read = report.reading.conversation;
          for (const { id } of read?.runs.flat() ?? [])
            recorded.add(`${read?.conversation.id} ${id}`);
        }
        if (next === 'retry') return { recorded: false, retry: true };
        if (next === 'silent') return undefined;
        if (next !== 'recorded') throw new Error('the worker died');
        return { recorded: true };
      });
      for (const one of steps) {
        if (one === 'hide' || one === 'show') await setVisible(one === 'show');
        else if (one === 'wait') await vi.advanceTimersByTimeAsync(70_000);
        else if (one === 'blank') await show(unreadable, 20);
        else if (one === 'away') await show(undefined, 20);
        else {
          // Ids of the platform's own: the two rooms have no message in common.
          const first = one.room === 'a' ? one.from : one.from + 1_000;
          const ids = Array.from({ length: one.count }, (_, i) => first + i);
          for (const id of ids) shown.add(`${one.room} ${id}`);
          await show(conversation(one.room, ids), 260);
        }
      }
      await vi.advanceTimersByTimeAsync(60 * 31_000);
      reporter.stop();
      expect([...recorded].sort()).toEqual([...shown].sort());
    },
  );
  await fc.assert(property, { numRuns: 100 });
});
