// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { standInForBrowser } from '@/test/platform-fixtures';
import { createCodeShape } from './code-shape';
import { skeletonOf } from './skeleton';
import { shapeOfText } from './text-shape';

standInForBrowser();

const page = (body: string) => new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');
/** The lines inside the body. */
const inside = (body: string) =>
  (/<body>([\s\S]*)<\/body>/.exec(skeletonOf(page(body)))?.[1] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

describe('a text', () => {
  it.each([
    ['資料をお送りします。', '漢あ漢ああ。'],
    ['山田太郎', '漢漢'],
    ['データ入力 500件', 'アア漢 00漢'],
    ['Hello Ms. Tanaka, OK?', 'Aaaa Aa. Aaaa, AA?'],
    ['¥48,000', '□00,00'],
    ['yamada.taro@kestrel.example', 'aaaa.aaaa@aaaa.aaaa'],
    ['ＦＡＸ：０９０', 'AA:00'],
    ['Здравствуйте', 'Aaaaaaaa'],
    ['🎉<b>&', '□aa□'],
  ])('%s becomes %s', (text, shape) => {
    expect(shapeOfText(text)).toBe(shape);
  });

  it('keeps no length beyond some', () => {
    expect(shapeOfText('word '.repeat(50))).toBe(shapeOfText('word '.repeat(90)));
  });
});

describe('what programmers have named', () => {
  const { code } = createCodeShape();
  it.each([
    ['d-talkroomMessage-isOthers unread', 'd-talkroomMessage-isOthers unread'],
    ['_messageItem_iq3vm_6', '_messageItem_x0_0'],
    ['js-talkroomMessage-123456789', 'js-talkroomMessage-0000'],
    ['user-12345 row2', 'user-0000 row0'],
    ['conversation-yamada', 'conversation-α'],
    ['rowYamadaName from_YAMADA', 'rowαName from_α'],
    ['conversation-kestrel', 'conversation-β'],
    ['message[body] md:w-1/2', 'message[body] md:w-0/0'],
    ['o-mark ToBy', 'o-γ δ'],
    ['山田', 'ε'],
  ])('%s becomes %s', (value, shape) => {
    expect(code(value)).toBe(shape);
  });
});

describe('attributes', () => {
  it.each([
    ['<a href="/users/yamada-12/messages?q=taro#x">', 'href="/users/aaaa-00/messages?…#…"'],
    ['<a href="https://kestrel.example/yamada">', 'href="…"'],
    ['<a href="mailto:yamada@kestrel.example">', 'href="…"'],
    ['<img src="data:image/png;base64,aaaa">', 'src="…"'],
    ['<i title="Jan 20, 2026 at 3:12 AM">', 'title="Mmm 00, 0000 at 0:00 AM"'],
    ['<i aria-label="未読 3件">', 'aria-label="漢 0漢"'],
    ['<i aria-expanded="true">', 'aria-expanded="true"'],
    ['<i data-user="yamada">', 'data-user="aaaa"'],
    ['<i data-item=\'{"id":1}\'>', 'data-item="{…}"'],
    ['<input type="hidden" value="s3cret">', 'type="hidden" value="aa0aaaa"'],
    ['<i style="background:url(a.png);display:none;--x:y">', 'style="display: none"'],
    ['<i style="transform: translateY(120px)">', 'style="transform: translateY(00px)"'],
    ['<i data-yamada="1" onclick="a()" jsname="x" lang="yamada">', ''],
    ['<textarea disabled>', 'disabled'],
  ])('%s becomes %s', (html, shape) => {
    const [line = ''] = inside(html);
    expect(/^<\w+ ?(.*?)>/.exec(line)?.[1]).toBe(shape);
  });
});

describe('a page', () => {
  it('is written line by line, without scripts, pictures, comments and templates', () => {
    expect(
      inside(
        '<!-- Yamada --><script>yamada()</script><svg><path d="M0"></path></svg><template><p>山田</p></template><p>5<!---->分前</p>',
      ),
    ).toEqual(['<script></script>', '<svg></svg>', '<template></template>', '<p>0分前</p>']);
  });

  it('keeps the format of a time that markup parts', () => {
    expect(inside('<p><b>5</b> <i>minutes</i> ago</p>')).toEqual([
      '<p>',
      '<b>0</b>',
      '<i>minutes</i>',
      'ago',
      '</p>',
    ]);
  });

  it('shows open shadow roots, and nothing of closed ones', () => {
    const document = page('<main></main><aside></aside>');
    const [main, aside] = ['main', 'aside'].map((tag) => document.querySelector(tag) as Element);
    main?.attachShadow({ mode: 'open' }).append('山田');
    aside?.attachShadow({ mode: 'closed' }).append('山田');
    expect(skeletonOf(document).replace(/\n\s*/g, '')).toContain(
      '<main><template shadowrootmode="open">漢</template></main><aside></aside>',
    );
  });

  it('is cut where it is too long, with a plain mark, and still closed', () => {
    const skeleton = skeletonOf(page(`<ul>${'<li class="message">x</li>'.repeat(20_000)}</ul>`));
    expect(skeleton.length).toBeLessThan(410_000);
    expect(skeleton).toMatch(/…cut\n\s*<\/ul>\n\s*<\/body>\n<\/html>\n$/);
    expect(skeleton.match(/…cut/g)).toHaveLength(1);
  });

  it('is cut where it is too deep', () => {
    const document = page('');
    let inner: Element = document.body;
    for (let depth = 0; depth < 3_000; depth++) {
      const next = document.createElement('div');
      inner.append(next);
      inner = next;
    }
    expect(skeletonOf(document)).toContain('…cut');
  });

  it('is read though a form hides its own properties', () => {
    const document = page('<form><input name="firstChild"><b>x</b></form>');
    const form = document.querySelector('form') as Element;
    for (const name of ['firstChild', 'childNodes', 'localName', 'getAttributeNames', 'nodeType']) {
      Object.defineProperty(form, name, { get: () => document.body });
    }
    expect(skeletonOf(document)).toContain('<b>aa</b>');
  });
});
