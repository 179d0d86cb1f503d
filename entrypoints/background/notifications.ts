import { browser } from 'wxt/browser';

/** One notification, in words. */
export interface Notice {
  /** A newer one with the same id takes its place. */
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly buttons: readonly string[];
  /** `stay`: until it is pressed away; `silent`: without a sound. */
  readonly manner?: 'stay' | 'silent';
}

/** Shows it with as much as this browser can; those that cannot (Firefox) refuse the whole for one unknown word. */
export async function showNotice({ id, title, lines, buttons, manner }: Notice): Promise<void> {
  const plain = {
    type: 'basic' as const,
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message: lines.filter((line) => line !== '').join('\n'),
  };
  const more = {
    ...plain,
    buttons: buttons.map((label) => ({ title: label })),
    ...(manner === 'stay' && { requireInteraction: true }),
    ...(manner === 'silent' && { silent: true }),
  };
  try {
    await browser.notifications.create(id, more);
  } catch {
    await browser.notifications.create(id, plain);
  }
}

/** The ids of those that stand on the screen or in the system's list. */
export async function shownNotices(): Promise<ReadonlySet<string>> {
  return new Set(Object.keys(await browser.notifications.getAll()));
}

/** Takes it away; nothing happens where it is gone. */
export async function clearNotice(id: string): Promise<void> {
  await browser.notifications.clear(id);
}
