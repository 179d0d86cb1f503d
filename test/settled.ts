import { act } from 'preact/test-utils';

/** Does a step and lets effects, and what they ask of the browser, come to rest. */
export async function settled(step: () => void): Promise<void> {
  const rest = () => new Promise((resolve) => setTimeout(resolve));
  await act(async () => {
    step();
    await rest();
  });
  await act(rest as () => Promise<void>);
}
