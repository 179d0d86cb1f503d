import { beforeEach, expect, it, vi } from 'vitest';
import { commandWords } from '@/lib/words/commands';
import { showPopup } from './show-popup';

const browser = vi.hoisted(() => ({
  action: { openPopup: vi.fn() },
  commands: { getAll: vi.fn() },
  notifications: { create: vi.fn() },
  runtime: { getURL: (path: string) => path },
}));
vi.mock('wxt/browser', () => ({ browser }));
beforeEach(() => {
  vi.resetAllMocks();
});

it('opens the popup, and says nothing', async () => {
  browser.action.openPopup.mockResolvedValue(undefined);
  await showPopup('ja');
  expect(browser.notifications.create).not.toHaveBeenCalled();
});

it.each([
  ['ja', 'Alt+Shift+K'],
  ['en', 'Alt+Shift+K'],
  ['ja', ''],
] as const)(
  'where the browser does not let it, says in %s how it is opened (%j)',
  async (language, keys) => {
    browser.action.openPopup.mockRejectedValue(new Error('openPopup requires a user gesture'));
    browser.commands.getAll.mockResolvedValue([
      { name: '_execute_action', shortcut: keys },
      { name: 'insert-suggestion', shortcut: 'Alt+Shift+J' },
    ]);
    await showPopup(language);
    const { title, press } = commandWords[language];
    expect(browser.notifications.create).toHaveBeenCalledWith(
      'suggestion',
      expect.objectContaining({ title, message: press(keys) }),
    );
  },
);
