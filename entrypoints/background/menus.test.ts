import { beforeEach, expect, it, vi } from 'vitest';

const { browser, tell, listeners, settings, inUse, insertOnce } = vi.hoisted(() => {
  const listeners = new Set<() => void>();
  const event = { addListener: (listener: () => void) => listeners.add(listener) };
  return {
    listeners,
    browser: {
      contextMenus: {
        onClicked: { addListener: vi.fn() },
        removeAll: vi.fn(async () => undefined),
        create: vi.fn(),
      },
      permissions: { onAdded: event, onRemoved: event },
    },
    tell: () => {
      for (const listener of listeners) listener();
    },
    settings: { language: 'ja' },
    inUse: { hosts: [] as string[] },
    insertOnce: vi.fn(),
  };
});
vi.mock('wxt/browser', () => ({ browser }));
vi.mock('@/lib/store/settings', () => ({
  readSettings: async () => settings,
  onSettingsChanged: () => () => undefined,
}));
vi.mock('@/lib/store/sites', () => ({ onSitesChanged: () => () => undefined }));
vi.mock('./grants', () => ({ platformsInUse: async () => [{ hosts: inUse.hosts }] }));
vi.mock('./insert-suggestion', () => ({ insertOnce }));

beforeEach(() => {
  vi.clearAllMocks();
  listeners.clear();
  inUse.hosts = ['https://coconala.com/*'];
});

async function watch() {
  vi.resetModules();
  const { watchMenus } = await import('./menus');
  watchMenus();
}

it('stands on what can be written into, on the pages of platforms in use alone', async () => {
  await watch();
  await vi.waitFor(() => expect(browser.contextMenus.create).toHaveBeenCalledOnce());
  expect(browser.contextMenus.create).toHaveBeenCalledWith({
    id: 'insert-suggestion',
    title: '即レスを挿入',
    contexts: ['editable'],
    documentUrlPatterns: ['https://coconala.com/*'],
  });
  expect(browser.contextMenus.removeAll).toHaveBeenCalledBefore(browser.contextMenus.create);
});

it('is gone where no platform is in use: without a pattern it would stand everywhere', async () => {
  inUse.hosts = [];
  await watch();
  await vi.waitFor(() => expect(browser.contextMenus.removeAll).toHaveBeenCalledOnce());
  await new Promise((resolve) => setTimeout(resolve));
  expect(browser.contextMenus.create).not.toHaveBeenCalled();
});

it('is made anew, one after the other, when grants change', async () => {
  await watch();
  inUse.hosts = ['https://kwork.ru/*'];
  tell();
  await vi.waitFor(() => expect(browser.contextMenus.create).toHaveBeenCalledTimes(2));
  const order = (mock: { mock: { invocationCallOrder: number[] } }) =>
    mock.mock.invocationCallOrder;
  const [first = 0, second = 0] = order(browser.contextMenus.create);
  const [, removedAgain = 0] = order(browser.contextMenus.removeAll);
  expect(first < removedAgain && removedAgain < second).toBe(true);
});

it('does what the keys do', async () => {
  await watch();
  const [clicked] = browser.contextMenus.onClicked.addListener.mock.calls[0] as [
    (info: { menuItemId: string }, tab: { id: number }) => void,
  ];
  clicked({ menuItemId: 'of somebody else' }, { id: 7 });
  expect(insertOnce).not.toHaveBeenCalled();
  clicked({ menuItemId: 'insert-suggestion' }, { id: 7 });
  expect(insertOnce).toHaveBeenCalledWith({ id: 7 });
});
