/** Text as HTML text or attribute value. */
export function escapeHtml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Text with its lines kept, as the server-rendered pages print it. */
export function withBreaks(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>');
}

const style = `
body{margin:0;font:15px/1.7 "Noto Sans CJK JP","Noto Sans JP",sans-serif;color:#222;background:#f5f5f3}
.practice-banner a{margin-left:1.2em}
#pack-messages-index-page-app>div>div{display:flex;gap:12px;align-items:center;background:#fff;border-bottom:1px solid #ddd;padding:10px}
.practice-banner{background:#fff3c4;border-bottom:1px solid #d9b84a;padding:6px 16px;font-size:13px}
.practice-nav a{margin-right:1em}
.practice-nav,.practice-model,header,main{padding:8px 24px;max-width:860px}
textarea{width:100%;min-height:110px;box-sizing:border-box;font:inherit}
a.c-messageItemWrap{display:flex;gap:12px;padding:10px;background:#fff;border-bottom:1px solid #ddd;color:inherit;text-decoration:none}
.c-messageItemIcon{min-width:22px}.c-messageItemIcon b{background:#d33;color:#fff;border-radius:9px;padding:0 6px;font-size:12px}
.c-messageItemBody_text{flex:1}.c-messageItemDate_text,.threadPostTime,.d-messageInfo_postTime,time{color:#777;font-size:13px}
.threadColomun,.d-talkroomMessage,[class*="_messageItem_"]{background:#fff;border:1px solid #ddd;border-radius:6px;margin:8px 0;padding:8px 12px}
.d-talkroomMessage-isOthers{background:#eef6ff}[class*="_messageSent_"]{background:#f0faf0}
.threadNotice,.d-messageGroup_date{text-align:center;color:#777;font-size:13px}
.hwt-container{position:relative;background:#fff}.hwt-backdrop{position:absolute;inset:0;overflow:hidden;pointer-events:none}
.hwt-highlights{color:transparent;white-space:pre-wrap;padding:2px}.hwt-input{background:none;position:relative}
.isSP,.d-providerTalkroomCassette-sp,.practice-collapsed,[hidden]{display:none}
.d-normalMessage,.d-defaultMessage{white-space:pre-wrap}
.practice-model{color:#777;font-size:12px}`;

/** The banner that tells everybody that this is no real service. */
const practiceBanner = '練習用のページです。実在のサービスではありません';

/** A small round picture, so that nothing has to be fetched. */
export const picture =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%2228%22 height=%2228%22%3E%3Ccircle cx=%2214%22 cy=%2214%22 r=%2214%22 fill=%22%23b9c4cf%22/%3E%3C/svg%3E';

const links = `<a href="https://coconala.com/message">ココナラ DM</a><a href="https://coconala.com/mypage/received_orders/open">取引中</a><a href="https://crowdworks.jp/messages">クラウドワークス</a>`;

/** A whole page: banner, body, and the scripts that play the site's own. */
export function pageFrame(page: {
  readonly title: string;
  readonly body: string;
  readonly script?: string;
  readonly config?: unknown;
}): string {
  // Ends of a script element inside the data would end it; `<` is the only dangerous character.
  const config = JSON.stringify(page.config ?? {}).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="ja"><head><meta charset="utf-8"><title>${escapeHtml(page.title)}</title>
<link rel="icon" href="data:,"><meta name="viewport" content="width=device-width,initial-scale=1">
<style>${style}</style></head><body>
<div class="practice-banner">${practiceBanner}${links}</div>
${page.body}
<script type="application/json" id="practice-config">${config}</script>
${page.script ? `<script type="module" src="/practice/assets/${page.script}.js"></script>` : ''}
</body></html>`;
}

/** Where a page shows what its framework believes to be in the box: for tests, outside any selector of ours. */
export const modelDisplay = `<p class="practice-model">サイト側が持っている下書き：<output id="practice-length">0</output>文字</p>
<pre class="practice-model" id="practice-model" hidden></pre>`;
