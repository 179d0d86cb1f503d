/**
 * The attributes that carry what some platform's page shows; watching more costs a burst each. Classes and
 * styles, which every hover changes, are not among them: no message comes or is answered by a class alone,
 * and an unread mark that goes or comes by itself is seen at the next look.
 */
const WATCHED_ATTRIBUTES = ['datetime', 'data'];

/** At most one call per this time while a page keeps changing. */
const QUIET_MS = 250;
/** How many times as long as a look took the next one waits at least: no page is slowed by more than a tenth. */
const PAUSE_PER_LOOK = 10;

/** How a page is watched of which nobody has documented what carries its state. */
export interface Watch {
  /** Attributes whose changes may mean something, beside those that always do. */
  readonly attributes: readonly string[];
  /** One more look after the page has been at rest for this long (ms). */
  readonly restMs: number;
}

/**
 * Watches a document that is not ours and says when it may show something else: at once when it
 * changes after a pause, then at most every 250 ms (less often where looks take long), and once more when a
 * run of changes has ended.
 * It writes nothing to the page and nothing of it can be seen from there.
 */
export function observe(
  document: Document,
  onBurst: () => void,
  { attributes = [], restMs }: Partial<Watch> = {},
): { stop(): void } {
  const view = document.defaultView;
  let calledAt = Number.NEGATIVE_INFINITY;
  let address = '';
  let changed = false;
  let pauseMs = QUIET_MS;
  let rested = false;
  const listening = new AbortController();
  // Not requestAnimationFrame: that does not come in hidden tabs.
  let timer: ReturnType<typeof setTimeout> | undefined;

  const call = () => {
    clearTimeout(timer);
    calledAt = performance.now();
    address = document.URL;
    changed = false;
    onBurst();
    pauseMs = Math.max(QUIET_MS, (performance.now() - calledAt) * PAUSE_PER_LOOK);
    if (!listening.signal.aborted) timer = setTimeout(settle, pauseMs);
  };
  const settle = () => {
    timer = undefined;
    // Some pages change their address only after they have changed what they show.
    if (changed || document.URL !== address) call();
    else if (restMs !== undefined && !rested) {
      rested = true;
      timer = setTimeout(call, restMs);
    }
  };
  const onChange = () => {
    rested = false;
    // By the clock, not by the timer alone: timers of hidden tabs are held back for up to a minute.
    if (performance.now() - calledAt >= pauseMs) call();
    else changed = true;
  };

  const mutations = new MutationObserver(onChange);
  mutations.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: [...WATCHED_ATTRIBUTES, ...attributes],
  });
  const options = { capture: true, signal: listening.signal };
  // `navigation` sees pushState, which fires no event of its own; older Firefoxes lack it.
  const navigation = (view as { navigation?: EventTarget } | null)?.navigation;
  navigation?.addEventListener('currententrychange', onChange, options);
  view?.addEventListener('popstate', onChange, options);
  // Lists scroll to their new end after it was added, and what is in sight tells whether that is the end.
  document.addEventListener('scrollend', onChange, options);
  // What the page dispatches itself is not the browser's word, and would make us read it at its will.
  const onShown = ({ isTrusted }: Event) => isTrusted && call();
  view?.addEventListener('pageshow', onShown, options);
  document.addEventListener('visibilitychange', onShown, options);
  call();

  return {
    stop() {
      clearTimeout(timer);
      mutations.disconnect();
      listening.abort();
    },
  };
}
