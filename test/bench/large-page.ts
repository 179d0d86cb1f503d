const ROWS = 100;
const MESSAGES = 300;
/** What stands around a message page: menus, cards, footers. */
const AROUND = 2_500;

/** A message page of nobody, as large as such pages become: 100 conversations, 300 messages, 7,800 elements. */
export function largePage(now: number): string {
  const many = (length: number, make: (at: number) => string) =>
    Array.from({ length }, (_, at) => make(at)).join('');
  return `<!doctype html><html lang="ja"><title>メッセージ</title><style>
    body { display: flex; } aside { width: 300px; height: 600px; overflow: auto; }
    main { flex: 1; } .message-list { height: 600px; overflow: auto; display: flex; flex-direction: column; }
    .message { display: flex; } .bubble { max-width: 60%; } .mine { justify-content: flex-end; }
    </style><nav><a href="/messages">メッセージ</a></nav>
    <aside><ul class="thread-list">${many(ROWS, (at) => rowOf(at, now))}</ul></aside>
    <main><header><h2>依頼者 3</h2></header>
    <div class="message-list">${many(MESSAGES, (at) => messageOf(at, now))}</div>
    <form><textarea name="message"></textarea><button>送信</button></form></main>
    <footer>${many(AROUND, (at) => `<div class="card"><p class="tag">分類 ${at}</p></div>`)}</footer>`;
}

function rowOf(at: number, now: number): string {
  const mark = at % 9 === 0 ? '<span class="badge">2</span>' : '';
  return `<li class="thread-item"><a href="/messages/${at}"><img class="avatar" alt="">
    <div><span class="name">依頼者 ${at}</span><time>${printed(now - at * 7_200_000)}</time></div>
    <p class="preview">お世話になっております。${at}件目の件です。</p>${mark}</a></li>`;
}

function messageOf(at: number, now: number): string {
  const side = at % 3 === 0 ? 'mine' : 'theirs';
  return `<div class="message ${side}"><img class="avatar" alt=""><div class="bubble">
    <p class="text">${at}番目の文です。ご確認のほど、よろしくお願いいたします。</p>
    <span class="time">${printed(now - (MESSAGES - at) * 600_000)}</span></div></div>`;
}

function printed(at: number): string {
  const date = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  const clock = `${two(date.getHours())}:${two(date.getMinutes())}`;
  return `${date.getFullYear()}/${two(date.getMonth() + 1)}/${two(date.getDate())} ${clock}`;
}
