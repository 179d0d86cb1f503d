const ROOT = '/messages';

/** The address of a conversation. */
export const pathOf = (id) => `${ROOT}/${id}`;

/** Keeps the open conversation and the address the same, as a router does. */
export function followAddress(state) {
  const openAddressed = () => {
    const id = location.pathname.slice(ROOT.length + 1);
    const isKnown = state.picture.conversations.some((one) => one.id === id);
    state.open(isKnown ? id : null);
  };
  openAddressed();
  window.addEventListener('popstate', openAddressed);
  state.subscribe(() => {
    const path = state.picture.open ? pathOf(state.picture.open.id) : ROOT;
    if (location.pathname !== path) history.pushState(null, '', path);
  });
}
