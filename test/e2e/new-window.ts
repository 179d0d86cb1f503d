import type { Display, Shown } from './display.ts';
import { eventually } from './driver.ts';

/** Browsers keep windows of one pixel, too. */
const LEAST_WIDTH = 100;

/** The window that comes up beside those that stood on the screen before. */
export async function newWindow(display: Display, before: readonly Shown[]): Promise<Shown> {
  const known = before.map(({ window }) => window);
  const [found] = await eventually(
    async () =>
      display
        .windows()
        .filter(({ window, width }) => width >= LEAST_WIDTH && !known.includes(window)),
    ({ length }) => length > 0,
  );
  return found as Shown;
}
