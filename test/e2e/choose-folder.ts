import type { Page } from 'puppeteer-core';
import type { Display } from './display.ts';
import { eventually } from './driver.ts';
import { newWindow } from './new-window.ts';

/** A dialog that has just come up does not take every key, nor the browser's own question any for a moment. */
const READY_AFTER_MS = 1_000;
const ATTEMPTS = 4;

/** The keys of the system's dialog: its field for a path, and its button 「Open」. */
const PATH = ['ctrl+l', 'ctrl+a'];
const OPEN = 'alt+o';

const ready = () => new Promise((resolve) => setTimeout(resolve, READY_AFTER_MS));

/**
 * Chooses a folder in Chromium as its user does: `press` (on the page) opens the system's dialog, and the browser's own
 * question is answered by 「Allow」. `isChosen`: the page knows it.
 */
export async function chooseFolderIn(
  display: Display,
  page: Page,
  folder: string,
  { press, isChosen }: { press(): Promise<void>; isChosen(): Promise<boolean> },
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    await page.bringToFront();
    const before = display.windows();
    await press();
    const dialog = await newWindow(display, before);
    await ready();
    display.focus(dialog);
    display.press(...PATH);
    display.type(folder);
    await ready();
    display.press(OPEN);
    await ready();
    display.press('Tab', 'Return');
    try {
      await eventually(isChosen, (chosen) => chosen, 5_000);
      return;
    } catch (failure) {
      if (attempt === ATTEMPTS) throw failure;
      display.press('Escape', 'Escape');
    }
  }
}
