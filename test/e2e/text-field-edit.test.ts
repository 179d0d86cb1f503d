import { expect, it } from 'vitest';
import { answerRequests } from './answer-requests.ts';
import { bundleScript } from './bundle-script.ts';
import { makeStandIn } from './stand-in.ts';
import type { SuiteOutcome } from './text-field-edit.script.ts';
import { startWorld } from './world.ts';

/** A text of nothing deletes there what is selected; a reply of nothing is none, and deletes nothing here. */
const EXPECTED_FAILURES = ['textarea', 'input', 'contenteditable'].map((type) =>
  expect.stringContaining(`${type}: insert() replaces selected text even if string is ""`),
);

it.each(['chromium', 'firefox'] as const)(
  'their suite plays over our inserter in %s',
  async (browser) => {
    const build = makeStandIn(browser, await bundleScript('text-field-edit.script.ts'));
    const world = await startWorld({ browser, build });
    const page = await world.driver.open('about:blank');
    await answerRequests(page, () => ({ contentType: 'text/html', body: '' }));
    await page.goto('https://crowdworks.jp/');
    const answer = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const onDone = (event: Event) => resolve((event as CustomEvent<string>).detail);
          document.addEventListener('practice-done', onDone, { once: true });
          document.dispatchEvent(new CustomEvent('practice-order'));
        }),
    );
    await world.close();
    const { assertions, failures } = JSON.parse(answer) as SuiteOutcome;
    console.log(`${browser}: ${assertions - failures.length} of ${assertions} of text-field-edit`);
    expect(failures).toEqual(EXPECTED_FAILURES);
    expect(assertions).toBeGreaterThanOrEqual(120);
  },
);
