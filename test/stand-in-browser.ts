import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** A notification as the browser was given it. */
export interface Shown {
  readonly title: string;
  readonly message: string;
  readonly buttons?: readonly { readonly title: string }[];
  readonly silent?: boolean;
  readonly requireInteraction?: boolean;
}

interface StandInTab {
  readonly id: number;
  readonly url: string;
  readonly active: boolean;
}

class Event<Args extends unknown[]> {
  #listeners: ((...args: Args) => void)[] = [];
  addListener = (listener: (...args: Args) => void) => this.#listeners.push(listener);
  removeListener = () => {};
  fire(...args: Args): void {
    for (const listener of this.#listeners) listener(...args);
  }
  forget(): void {
    this.#listeners = [];
  }
}

/**
 * A browser for the background's alerts and badge: what it shows, its alarms, its tabs. It outlives the worker,
 * whose modules a test loads anew (`vi.resetModules`) after `killWorker`.
 */
export function standInBrowser() {
  const clicked = new Event<[string]>();
  const pressed = new Event<[string, number]>();
  const alarmed = new Event<[{ name: string }]>();
  const state = {
    shown: new Map<string, Shown>(),
    /** All that were ever shown, in their order. */
    told: [] as string[],
    alarms: new Map<string, { when: number; periodInMinutes: number }>(),
    tabs: [] as StandInTab[],
    focused: true,
    granted: (_origin: string): boolean => true,
    opened: [] as string[],
    badge: { text: '', title: '', color: '' },
    /** Called before a notification is shown; one that throws is a worker that is killed just then. */
    beforeShown: (_shown: Shown): void => {},
    clicked,
    pressed,
    alarmed,
    killWorker() {
      for (const event of [clicked, pressed, alarmed]) event.forget();
    },
  };
  const browser = {
    storage: fakeBrowser.storage,
    i18n: { getUILanguage: () => 'ja' },
    runtime: { getURL: (path: string) => path },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every(state.granted),
      onAdded: new Event(),
      onRemoved: new Event(),
    },
    alarms: {
      onAlarm: alarmed,
      create: async (name: string, alarm: { when: number; periodInMinutes: number }) => {
        state.alarms.set(name, alarm);
      },
    },
    notifications: {
      onClicked: clicked,
      onButtonClicked: pressed,
      create: async (id: string, shown: Shown) => {
        state.beforeShown(shown);
        state.shown.set(id, shown);
        state.told.push(shown.title);
      },
      getAll: async () => Object.fromEntries([...state.shown.keys()].map((id) => [id, true])),
      clear: async (id: string) => state.shown.delete(id),
    },
    windows: {
      getAll: async () => [{ id: 1, state: 'normal', focused: state.focused }],
      update: vi.fn(),
    },
    tabs: {
      query: async ({ active }: { active?: boolean }) =>
        state.tabs
          .filter((tab) => active === undefined || tab.active === active)
          .map((tab) => ({ ...tab, windowId: 1 })),
      get: async (id: number) => {
        const tab = state.tabs.find((one) => one.id === id);
        if (!tab) throw new Error('No tab');
        return tab;
      },
      update: vi.fn(async (id: number) => {
        state.opened.push(`tab ${id}`);
      }),
      create: async ({ url }: { url: string }) => {
        state.opened.push(url);
      },
    },
    action: {
      setBadgeText: async ({ text }: { text: string }) => {
        state.badge.text = text;
      },
      setBadgeBackgroundColor: async ({ color }: { color: string }) => {
        state.badge.color = color;
      },
      setTitle: async ({ title }: { title: string }) => {
        state.badge.title = title;
      },
    },
  };
  return { browser, state };
}
