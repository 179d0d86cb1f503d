import { useEffect, useRef, useState } from 'preact/hooks';

/** How far a task is: some of all, or nobody knows how many. */
export interface Progress {
  readonly done: number;
  readonly of?: number;
}

/** Long work that is under way, shown and cancelled. */
export interface Task {
  /** Undefined: nothing is under way. */
  readonly progress: Progress | undefined;
  readonly cancel: () => void;
  /**
   * Begins it, in place of none: while one is under way, nothing. Resolves to false where it was cancelled;
   * rejects with what went wrong.
   */
  readonly run: (
    work: (signal: AbortSignal, report: (progress: Progress) => void) => Promise<void>,
  ) => Promise<boolean>;
}

/** One task at a time; it ends with the part of the page that began it. */
export function useTask(): Task {
  const [progress, setProgress] = useState<Progress>();
  const running = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  return {
    progress,
    cancel: () => running.current?.abort(),
    run: async (work) => {
      if (running.current) return false;
      const controller = new AbortController();
      running.current = controller;
      setProgress({ done: 0 });
      try {
        await work(controller.signal, setProgress);
        return !controller.signal.aborted;
      } catch (error) {
        if (controller.signal.aborted) return false;
        throw error;
      } finally {
        running.current = undefined;
        setProgress(undefined);
      }
    },
  };
}
