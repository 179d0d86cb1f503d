import { escapeHtml, pageFrame } from './html.ts';
import type { PracticeState, Site } from './state.ts';

/** "The site has changed": the same texts without any of the documented anchors. */
export function changedPage(state: PracticeState, site: Site): string {
  const items = state
    .of(site)
    .map(
      (conversation) =>
        `<section class="x1a"><h2>${escapeHtml(conversation.client.name)}</h2><p>${escapeHtml(
          conversation.messages.at(-1)?.text ?? '',
        )}</p></section>`,
    );
  return pageFrame({ title: '新しい画面', body: `<main class="x0">${items.join('')}</main>` });
}

/** Where the site sends who is not signed in. */
export function signInPage(): string {
  return pageFrame({
    title: 'ログイン',
    body: `<main><h1>ログイン</h1><form action="/login" method="post">
<label>メールアドレス <input type="email" name="email" autocomplete="username"></label>
<label>パスワード <input type="password" name="password" autocomplete="current-password"></label>
<button type="submit">ログイン</button></form></main>`,
  });
}
