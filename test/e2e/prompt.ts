import type { Display } from './display.ts';
import { eventually } from './driver.ts';
import type { World } from './world.ts';

/** Browsers arm the buttons of a prompt only after a moment, so that nobody clicks them unawares. */
const ARMED_AFTER_MS = 1_000;

const KEYS = {
  allow: { chromium: ['Tab', 'Return'], firefox: ['alt+a'] },
  deny: { chromium: ['Escape'], firefox: ['Escape'] },
} as const;

/** Makes the browser ask (`click`, on the desk) and answers its prompt by its own keys, as often as it takes. */
export async function answerPrompt(
  { driver: { desk, name } }: World,
  display: Display,
  answer: keyof typeof KEYS,
  { click, isAnswered }: { click(): Promise<void>; isAnswered(): Promise<boolean> },
): Promise<void> {
  await desk.bringToFront();
  const windows = display.windows().length;
  for (let attempt = 0; attempt < 5 && !(await isAnswered()); attempt++) {
    await click();
    // Chromium's prompt takes the page's focus; Firefox's is a window of its own.
    await eventually(
      async () =>
        name === 'chromium'
          ? desk.evaluate(() => !document.hasFocus())
          : display.windows().length > windows,
      (isAsked) => isAsked,
    );
    await new Promise((resolve) => setTimeout(resolve, ARMED_AFTER_MS));
    display.press(...KEYS[answer][name]);
    await eventually(isAnswered, (answered) => answered, 5_000).catch(() =>
      display.press('Escape'),
    );
  }
  if (!(await isAnswered())) throw new Error(`The prompt was not answered: ${answer}`);
}
