import { createElement as h, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { config, onChange } from '../page-events.js';

function Row({ row }) {
  return h(
    'div',
    null,
    h('img', { alt: '送信者画像', src: config.picture }),
    h('span', null, row.sender),
    h('time', null, row.time),
    h('a', { href: `/messages/${row.id}` }, row.title),
  );
}

function Inbox() {
  const [list, setList] = useState({ rows: [], next: false });
  useEffect(() => {
    const load = async () => {
      const response = await fetch(
        `/practice/crowdworks/messages?tab=${config.tab}&page=${config.page}`,
      );
      setList(await response.json());
    };
    load();
    if (config.live) onChange(load);
  }, []);
  return h(
    'div',
    null,
    list.rows.map((row) => h(Row, { key: row.id, row })),
    list.next && h('a', { href: `?page=${config.page + 1}` }, '次のページ'),
  );
}

createRoot(document.getElementById('pack-messages-index-page-app')).render(h(Inbox));
