import { browser } from 'wxt/browser';

/** What this page is: a popup that closes when the user works elsewhere, or a panel that stays beside the page. */
export type Frame = 'popup' | 'panel';

/** Chromium's panel and Firefox's sidebar; the other one is not there. */
interface Panels {
  readonly sidePanel?: { open(place: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Whether this browser lets us open the panel. */
export function canOpenPanel(): boolean {
  const { sidePanel, sidebarAction } = browser as Panels;
  return sidePanel?.open !== undefined || sidebarAction?.open !== undefined;
}

/**
 * Opens the panel in this page's window; to be called while the user's press is being handled, which
 * Firefox forgets at the first wait. Answers whether it opened.
 */
export async function openPanel(): Promise<boolean> {
  const { sidePanel, sidebarAction } = browser as Panels;
  try {
    if (sidebarAction) {
      await sidebarAction.open();
      return true;
    }
    const { id: windowId } = await browser.windows.getCurrent();
    if (!sidePanel || windowId === undefined) return false;
    await sidePanel.open({ windowId });
    return true;
  } catch {
    return false;
  }
}
