/**
 * A task that is run once for all who ask meanwhile, one run after the other: a slower run must not overwrite
 * what a newer one has done. Who asks while it runs gets another run. `task` must not reject.
 */
export function onceForAll(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let wanted = false;
  const runWhileWanted = async () => {
    try {
      while (wanted) {
        wanted = false;
        await task();
      }
    } finally {
      // At once, not a promise later: who asks in between would wait for a run that is over.
      running = undefined;
    }
  };
  return () => {
    wanted = true;
    running ??= runWhileWanted();
    return running;
  };
}
