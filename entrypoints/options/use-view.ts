import { useCallback, useEffect, useState } from 'preact/hooks';

/** What the page shows: its groups, or the editor for one template (without an id a new one). */
export type View = { readonly kind: 'groups' } | { readonly kind: 'editor'; readonly id?: string };

/** The address is the state: a reload, the back button and a link from the popup all find it. */
export function useView(): readonly [View, (view: View) => void] {
  const [view, setView] = useState(() => readView(location.hash));
  useEffect(() => {
    const read = () => setView(readView(location.hash));
    window.addEventListener('popstate', read);
    window.addEventListener('hashchange', read);
    return () => {
      window.removeEventListener('popstate', read);
      window.removeEventListener('hashchange', read);
    };
  }, []);
  const go = useCallback((next: View) => {
    history.pushState(null, '', hashOf(next) || location.pathname);
    setView(next);
  }, []);
  return [view, go];
}

function readView(hash: string): View {
  if (hash === '#new') return { kind: 'editor' };
  const id = new URLSearchParams(hash.slice(1)).get('edit');
  return id ? { kind: 'editor', id } : { kind: 'groups' };
}

function hashOf(view: View): string {
  if (view.kind === 'groups') return '';
  return view.id === undefined ? '#new' : `#${new URLSearchParams({ edit: view.id })}`;
}
