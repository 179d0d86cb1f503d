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

/** The window in which this page stands; asked beforehand, as nothing may stand between the press and the opening. */
export async function readWindowId(): Promise<number | undefined> {
  return (await browser.windows?.getCurrent())?.id;
}

/** Opens the panel in that window; to be called while the user's press is being handled. Answers whether it opened. */
export async function openPanel(windowId: number | undefined): Promise<boolean> {
  const { sidePanel, sidebarAction } = browser as Panels;
  try {
    if (sidePanel && windowId !== undefined) await sidePanel.open({ windowId });
    else if (sidebarAction) await sidebarAction.open();
    else return false;
    return true;
  } catch {
    return false;
  }
}
