// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useNow } from '@/components/use-now';
import { SNOOZE_KEY, SnoozeBar, SnoozeBell } from './SnoozeBar';
import { usePopupKeys } from './use-popup-keys';
import { useSnooze } from './use-snooze';

vi.mock('wxt/browser', () => ({ browser: { storage: fakeBrowser.storage } }));

const MINUTE = 60_000;
const noKeys = { current: () => false };

function Silence() {
  const now = useNow(1000);
  const snoozing = useSnooze(now, () => {});
  usePopupKeys({
    replies: noKeys,
    actions: [{ name: 'snooze', keys: SNOOZE_KEY, run: snoozing.toggle }],
    judge: () => false,
    onPalette: () => {},
  });
  return (
    <>
      <SnoozeBell snoozing={snoozing} />
      <SnoozeBar snoozing={snoozing} now={now} />
    </>
  );
}

beforeEach(() => {
  fakeBrowser.reset();
  render(<Silence />, document.body);
});
afterEach(() => render(null, document.body));

const shown = (css: string) =>
  vi.waitFor(() => {
    const found = document.querySelector<HTMLElement>(css);
    if (!found) throw new Error(`No ${css}`);
    return found;
  });
const gone = (css: string) => vi.waitFor(() => expect(document.querySelector(css)).toBeNull());
const kept = async () => (await fakeBrowser.storage.local.get('snooze')).snooze;
const press = (target: EventTarget, key: string) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

test('by key and click alerts are silenced for half an hour; the same key ends it', async () => {
  await shown('[data-action="snooze"]');
  press(document.body, 'm');
  const half = await shown('[data-snooze="30"]');
  expect(document.activeElement).toBe(half);
  expect(document.querySelector('[data-snooze="hours"]')).toBeNull();
  half.click();
  const wake = await shown('[data-action="wake"]');
  const { from, until } = (await kept()) as { from: number; until: number };
  expect(until - from).toBe(30 * MINUTE);
  // The focus stays near what was pressed.
  expect(document.activeElement).toBe(await shown('[data-action="snooze"]'));
  wake.focus();
  press(wake, 'M');
  await gone('[data-testid="snoozed"]');
  expect(await kept()).toBeUndefined();
});

test('they are silent until working hours begin, where there are any', async () => {
  const spans = Object.fromEntries(
    ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [['09:00', '18:00']]]),
  );
  await fakeBrowser.storage.local.set({
    'setting:schedules': [{ effectiveFrom: '1970-01-01', timeZone: 'Asia/Tokyo', spans }],
  });
  (await shown('[data-action="snooze"]')).click();
  (await shown('[data-snooze="hours"]')).click();
  await shown('[data-testid="snoozed"]');
  const { until } = (await kept()) as { until: number };
  expect(new Date(until).toISOString()).toMatch(/T00:00:00.000Z$/);
  expect(until).toBeGreaterThan(Date.now());
});

test('a silence that lasts is shown to a popup that is opened later', async () => {
  await fakeBrowser.storage.local.set({
    snooze: { from: Date.now() - MINUTE, until: Date.now() + MINUTE },
  });
  await shown('[data-testid="snoozed"]');
});
