/**
 * The attributes that carry what some platform's page shows; watching more costs a burst each. Classes and
 * styles, which every hover changes, are not among them: no message comes or is answered by a class alone,
 * and an unread mark that goes or comes by itself is seen at the next look.
 */
const WATCHED_ATTRIBUTES = ['datetime', 'data'];

/** At most one call per this time while a page keeps changing. */
const QUIET_MS = 250;

/**
 * Watches a document that is not ours and says when it may show something else: at once when it
 * changes after a pause, then at most every 250 ms, and once more when a run of changes has ended.
 * It writes nothing to the page and nothing of it can be seen from there.
 */
export function observe(document: Document, onBurst: () => void): { stop(): void } {
  const view = document.defaultView;
  let calledAt = Number.NEGATIVE_INFINITY;
  let address = '';
  let changed = false;
  // Not requestAnimationFrame: that does not come in hidden tabs.
  let timer: ReturnType<typeof setTimeout> | undefined;

  const call = () => {
    clearTimeout(timer);
    timer = setTimeout(settle, QUIET_MS);
    calledAt = performance.now();
    address = document.URL;
    changed = false;
    onBurst();
  };
  const settle = () => {
    timer = undefined;
    // Some pages change their address only after they have changed what they show.
    if (changed || document.URL !== address) call();
  };
  const onChange = () => {
    // By the clock, not by the timer alone: timers of hidden tabs are held back for up to a minute.
    if (performance.now() - calledAt >= QUIET_MS) call();
    else changed = true;
  };

  const mutations = new MutationObserver(onChange);
  mutations.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: WATCHED_ATTRIBUTES,
  });
  const listening = new AbortController();
  const { signal } = listening;
  // `navigation` sees pushState, which fires no event of its own; older Firefoxes lack it.
  const navigation = (view as { navigation?: EventTarget } | null)?.navigation;
  navigation?.addEventListener('currententrychange', onChange, { signal });
  view?.addEventListener('popstate', onChange, { signal });
  // Lists scroll to their new end after it was added, and what is in sight tells whether that is the end.
  document.addEventListener('scrollend', onChange, { capture: true, signal });
  // What the page dispatches itself is not the browser's word, and would make us read it at its will.
  const onShown = ({ isTrusted }: Event) => isTrusted && call();
  view?.addEventListener('pageshow', onShown, { signal });
  document.addEventListener('visibilitychange', onShown, { signal });
  call();

  return {
    stop() {
      clearTimeout(timer);
      mutations.disconnect();
      listening.abort();
    },
  };
}
