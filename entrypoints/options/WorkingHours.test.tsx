// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Status } from '@/components/StatusLine';
import type { Schedule } from '@/lib/domain/schedule';
import { WorkingHours } from './WorkingHours';

vi.mock('wxt/browser', () => ({ browser: { storage: fakeBrowser.storage } }));

const said: Status[] = [];
beforeEach(async () => {
  fakeBrowser.reset();
  said.length = 0;
  // Every status is drawn by the page around it, before the hours are read again.
  const draw = () => render(<WorkingHours onStatus={onStatus} />, document.body);
  const onStatus = (status: Status) => {
    said.push(status);
    draw();
  };
  draw();
  await shown('[data-action="hours-begin"]');
});
afterEach(() => render(null, document.body));

const shown = (css: string) =>
  vi.waitFor(() => {
    const found = document.querySelectorAll<HTMLInputElement>(css);
    expect(found.length).toBeGreaterThan(0);
    return [...found];
  });
const press = async (css: string) => (await shown(css))[0]?.click();
const kept = async () =>
  ((await fakeBrowser.storage.local.get('setting:schedules'))['setting:schedules'] ??
    []) as Schedule[];
const isKept = (fits: (all: Schedule[]) => boolean) =>
  vi.waitFor(async () => expect(await kept()).toSatisfy(fits));

async function type(field: HTMLInputElement | undefined, text: string): Promise<void> {
  if (!field) throw new Error('No such field');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  // A person is slower than a drawing.
  await new Promise((resolve) => setTimeout(resolve));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

test('a new span is kept at once, has the focus, and takes hours past midnight', async () => {
  await press('[data-action="hours-begin"]');
  await press('[data-day="fri"] [data-action="hours-add"]');
  await isKept(([one]) => one?.spans.fri?.[1]?.join() === '19:00,20:00');
  const [, start] = await vi.waitFor(async () => {
    const starts = await shown('[data-day="fri"] [data-field="hours-start"]');
    expect(document.activeElement).toBe(starts[1]);
    return starts;
  });
  await type(start, '18:30');
  await isKept(([one]) => one?.spans.fri?.[1]?.join() === '18:30,20:00');
  const ends = await shown('[data-day="fri"] [data-field="hours-end"]');
  await type(ends[1], '２６：００');
  await isKept(([one]) => one?.spans.fri?.[1]?.join() === '18:30,26:00');
});

test('what is wrong is said and not kept; a change is taken back', async () => {
  await press('[data-action="hours-begin"]');
  const [end] = await shown('[data-day="mon"] [data-field="hours-end"]');
  await type(end, '8');
  await vi.waitFor(() =>
    expect(document.querySelector('[data-day="mon"]')?.textContent).toContain('09:00–18:00'),
  );
  expect((await kept())[0]?.spans.mon).toEqual([['09:00', '18:00']]);
  await press('[data-action="hours-stop"]');
  await isKept((all) => all.length === 0);
  await vi.waitFor(() => expect(said).toHaveLength(2));
  said[1]?.undo?.();
  await isKept(([one]) => one?.spans.mon?.join() === '09:00,18:00');
});

test('a change from today on leaves earlier days their hours', async () => {
  await press('[data-action="hours-begin"]');
  const [today] = await shown('[data-choice="hours-from"] input[value="today"]');
  today?.click();
  await vi.waitFor(() => expect(today?.checked).toBe(true));
  await press('[data-day="mon"] [data-action="hours-remove"]');
  await isKept((all) => all.length === 2 && all[1]?.spans.mon?.length === 0);
  expect((await kept())[0]?.spans.mon).toEqual([['09:00', '18:00']]);
});
