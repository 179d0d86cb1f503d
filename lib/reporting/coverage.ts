import type { LookContinued } from '@/lib/messaging/protocol';

const MINUTE_MS = 60_000;

/** What the user sees: looks at one subject add up, looks at another begin anew. */
export type CoverageSubject = Omit<LookContinued, 'type' | 'from' | 'to'>;

export interface Coverage {
  /** What a visible page shows now; undefined when it is hidden or shows nothing that we can read. */
  show(subject: CoverageSubject | undefined): void;
  stop(): void;
}

/** Says at most once a minute, and when a look ends, that a visible page went on showing the same. */
export function createCoverage(options: {
  now(): number;
  emit(look: LookContinued): void;
}): Coverage {
  let span: { readonly subject: CoverageSubject; from: number } | undefined;
  let timer: ReturnType<typeof setInterval> | undefined;

  const extend = () => {
    if (!span) return;
    const { subject, from } = span;
    const to = options.now();
    span.from = to;
    // Asleep, frozen or the clock was set: of the time between nothing is known.
    if (to <= from || to - from > 2 * MINUTE_MS) return;
    options.emit({ type: 'lookContinued', from, to, ...subject });
  };
  return {
    show(subject) {
      if (isSame(span?.subject, subject)) return;
      extend();
      clearInterval(timer);
      span = subject && { subject, from: options.now() };
      if (subject) timer = setInterval(extend, MINUTE_MS);
    },
    stop() {
      clearInterval(timer);
      span = undefined;
    },
  };
}

/** Whether both are looks at the same. */
export function isSame(a: CoverageSubject | undefined, b: CoverageSubject | undefined): boolean {
  return a?.page === b?.page && a?.conversation === b?.conversation && a?.inbox === b?.inbox;
}
