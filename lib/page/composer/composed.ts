/** A person who has opened the popup has long finished; what is left then is not waited for. */
const LONGEST_MS = 10_000;
/** Editors write down what was composed some time after its end: CodeMirror after 50 ms. */
const QUIET_MS = 120;

/** Waits until nothing is being composed; false when that takes too long. */
export async function untilComposed(isComposing: () => boolean): Promise<boolean> {
  if (!isComposing()) return true;
  const giveUpAt = Date.now() + LONGEST_MS;
  for (let quietAt = 0; Date.now() < giveUpAt; ) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    if (isComposing()) quietAt = 0;
    else if (!quietAt) quietAt = Date.now() + QUIET_MS;
    else if (Date.now() >= quietAt) return true;
  }
  return false;
}
