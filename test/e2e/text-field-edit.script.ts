import { playTests } from '../text-field-edit/tape.ts';
import '../text-field-edit/suite.js';

/** How the suite went: how many assertions there were, and which of them did not hold. */
export type SuiteOutcome = Awaited<ReturnType<typeof playTests>>;

// In the world of content scripts, as our inserter runs.
document.addEventListener('practice-order', async () => {
  const detail = JSON.stringify(await playTests());
  document.dispatchEvent(new CustomEvent('practice-done', { detail }));
});
