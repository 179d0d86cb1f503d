// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Status } from '@/components/StatusLine';
import { useRead } from '@/components/use-read';
import { onSettingsChanged, readSettings, saveSetting } from '@/lib/store/settings';
import { AlertsGroup } from './AlertsGroup';

const notifications = vi.hoisted(() => ({
  create: vi.fn(async (_id: string, _options: object) => 'sample'),
  getPermissionLevel: undefined as (() => Promise<string>) | undefined,
}));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: fakeBrowser.storage,
    i18n: { getUILanguage: () => 'ja' },
    runtime: { getURL: (path: string) => path },
    notifications,
  },
}));

const said: Status[] = [];

function Alerts() {
  const [settings] = useRead(readSettings, onSettingsChanged);
  if (!settings) return null;
  return (
    <AlertsGroup
      settings={settings}
      onSetting={(key, value) => void saveSetting(key, value)}
      onStatus={(status) => said.push(status)}
    />
  );
}

beforeEach(() => {
  fakeBrowser.reset();
  said.length = 0;
  notifications.create.mockReset();
  notifications.getPermissionLevel = undefined;
});
afterEach(() => render(null, document.body));

const shown = (css: string) =>
  vi.waitFor(() => {
    const found = document.querySelector<HTMLInputElement>(css);
    if (!found) throw new Error(`No ${css}`);
    return found;
  });

test('each alert can be turned off, its minutes set; what is no number is not kept', async () => {
  render(<Alerts />, document.body);
  (await shown('[data-setting="alertNew"]')).click();
  await vi.waitFor(async () => expect((await readSettings()).alertNew).toBe(false));
  const field = await shown('[data-field="nudge"]');
  const type = async (text: string) => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };
  await type('4');
  await vi.waitFor(() =>
    expect(document.querySelector('#nudge-wrong')?.textContent).toContain('5から480'),
  );
  expect((await readSettings()).nudgeMinutes).toBe(20);
  await type('３０');
  await vi.waitFor(async () => expect((await readSettings()).nudgeMinutes).toBe(30));
  (await shown('input[value="none"]')).click();
  await vi.waitFor(async () => expect((await readSettings()).alertsOutsideHours).toBe('none'));
});

test('a sample is shown, or it is said that it could not be', async () => {
  render(<Alerts />, document.body);
  (await shown('[data-action="alert-sample"]')).click();
  await vi.waitFor(() => expect(said.at(-1)).toEqual({ text: '見本を出しました。' }));
  expect(notifications.create).toHaveBeenCalledOnce();
  notifications.create.mockRejectedValueOnce(new Error('no notifications'));
  (await shown('[data-action="alert-sample"]')).click();
  await vi.waitFor(() => expect(said.at(-1)).toMatchObject({ trouble: true }));
});

test('where the browser blocks notifications, the page says so and how to allow them', async () => {
  notifications.getPermissionLevel = async () => 'denied';
  render(<Alerts />, document.body);
  expect((await shown('[role="alert"]')).textContent).toContain('通知');
});

test('the nudge wants working hours, and says so where there are none', async () => {
  render(<Alerts />, document.body);
  await shown('.alerts-hours a[href="#goals"]');
});
