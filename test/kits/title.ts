import type { KitState } from './state.ts';

const unreadIn = (state: KitState) =>
  state.picture.conversations.reduce((sum, { unread }) => sum + unread, 0);

/** “(2) …”, as many sites title their pages while something is unread. */
export function countInTitle(state: KitState): void {
  const plain = document.title;
  const show = () => {
    const unread = unreadIn(state);
    document.title = unread > 0 ? `(${unread}) ${plain}` : plain;
  };
  state.subscribe(show);
  show();
}

/** A title that flashes while something is unread: one second so, one second as usual. */
export function flashTitle(state: KitState): void {
  const plain = document.title;
  let isPlain = true;
  setInterval(() => {
    const unread = unreadIn(state);
    isPlain = unread === 0 || !isPlain;
    document.title = isPlain ? plain : `【新着メッセージ ${unread}件】`;
  }, 1_000);
}
