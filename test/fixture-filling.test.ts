// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readMoment } from '@/lib/domain/moment';
import { skeletonOf } from '@/lib/page/skeleton/skeleton';
import { isTime, shapeOfTime } from '@/lib/page/skeleton/time-shape';
import { fillSkeleton, parseSkeleton } from '../scripts/fixture/fill-skeleton';
import { fillTime, isTimeShape } from '../scripts/fixture/fill-time';
import { fixturesOf, openFixture, standInForBrowser } from './platform-fixtures';

standInForBrowser();

const NOW = Date.parse('2026-11-15T23:50:00+09:00');
/** What Japan's clocks show, a day before. */
const WALL = new Date('2026-11-14T08:05:09.030Z');

describe('a time keeps its format from the page to the fixture', () => {
  it.each([
    ['5分前', '5分前'],
    ['約12時間前', '約12時間前'],
    ['昨日 21:43', '昨日 08:05'],
    ['たった今', 'たった今'],
    ['2026年09月02日 10:05', '2026年11月14日 08:05'],
    ['2026/9/2 9:05:33', '2026/11/14 8:05:09'],
    ['11/24(火) 13:05', '11/14(土) 08:05'],
    ['1月6日火曜日 午後3:12', '11月14日土曜日 午前8:05'],
    ['令和8年1月6日', '令和8年11月14日'],
    ['既読 5月30日 20:37', '既読 11月14日 08:05'],
    ['5月30日 9時7分', '11月14日 8時5分'],
    ['Jan 20, 2026 at 3:12 PM', 'Nov 14, 2026 at 8:05 AM'],
    ['24th August 2026', '14th November 2026'],
    ['Tue, Jan 6', 'Sat, Nov 14'],
    ['Wednesday', 'Saturday'],
    ['2 hours ago', '5 hours ago'],
    ['3 PM', '8 AM'],
    ['2026-01-20T03:12:00.000Z', '2026-11-14T08:05:09.030Z'],
    ['2026-01-20T03:12:00+09:00', '2026-11-14T08:05:09+09:00'],
  ])('%s is written %s', (printed, written) => {
    const shape = shapeOfTime(printed);
    expect(isTimeShape(shape)).toBe(true);
    expect(fillTime(shape, WALL)).toBe(written);
    const isReadIn = (language: 'ja' | 'en', text: string) =>
      readMoment(text, { now: NOW, timeZone: 'Asia/Tokyo', language }) !== null;
    const languages = (['ja', 'en'] as const).filter((one) => isReadIn(one, printed));
    for (const language of languages) expect(isReadIn(language, written)).toBe(true);
    expect(isTime(written)).toBe(true);
  });

  it.each(['漢漢', '0', '00', 'aaaa', '0漢', 'Aa 0.0', '□00,00'])('%s is none', (shape) => {
    expect(isTimeShape(shape)).toBe(false);
  });
});

/** The skeleton as the extension's page hands it out. */
const handedOut = (document: Document) =>
  skeletonOf(document).replace(' -->', ', copied in 2026-11 -->');
const page = (body: string) =>
  new DOMParser().parseFromString(`<html lang="ja"><body>${body}</body></html>`, 'text/html');
const filled = (body: string) => fillSkeleton(parseSkeleton(handedOut(page(body)))).html;

describe('a filled skeleton', () => {
  it('has invented words, names, numbers and times', () => {
    expect(
      filled(
        '<ul><li id="row-12345"><a class="userName" href="/users/777777">山田太郎</a><p title="昨日">資料をお送りします</p><time>5月29日 21:43</time></li></ul>',
      ).replace(/\n\s*/g, ''),
    ).toMatch(
      /<li id="row-100000\d"><a class="userName" href="\/users\/100000\d">依頼者A<\/a><p title="昨日">例の例です<\/p><time>11月04日 08:00<\/time><\/li>/,
    );
  });

  it('has later times further down', () => {
    const [, first = '', second = ''] =
      /<b>(.*)<\/b>\s*<b>(.*)<\/b>/.exec(
        filled('<b>2026-01-01 10:00</b><b>2026-01-01 11:00</b>'),
      ) ?? [];
    expect(Date.parse(first)).toBeLessThan(Date.parse(second));
  });

  it('has no frame, script or link', () => {
    expect(
      filled('<iframe src="/a"></iframe><script src="/a"></script><svg></svg><p>x</p>'),
    ).not.toMatch(/<(?:iframe|script|link|meta)/);
  });

  it('has what stands between frames, and nothing of what stands in them', () => {
    const framed =
      '<iframe>\n  <html>\n   <iframe></iframe>\n   <b>aaaa</b>\n  </html>\n </iframe>\n <p>漢</p>\n <iframe></iframe>';
    const { html } = fillSkeleton(
      parseSkeleton(
        `<!-- page skeleton 1 of /, copied in 2026-11 -->\n<html>\n<body>\n ${framed}\n</body>\n</html>\n`,
      ),
    );
    expect(html.replace(/\s/g, '')).toBe('<html><head></head><body><p>例</p></body></html>');
  });

  const all = ['coconala', 'crowdworks'].flatMap(fixturesOf);
  it.each(all.map((fixture) => ({ title: `${fixture.platform}/${fixture.name}`, fixture })))(
    '$title: keeps the laws of the fixtures',
    ({ fixture }) => {
      const { html } = fillSkeleton(parseSkeleton(handedOut(openFixture(fixture))));
      expect(html).not.toMatch(/<script|<iframe|<object|<embed|<link|\son\w+\s*=|javascript:/i);
      expect(html).not.toMatch(
        /[\w.+-]+@[\w-]+|https?:|["'(]\/\/|www\.|〒|丁目|\d{2,4}-\d{3,4}-\d{3,4}/,
      );
      expect(html).not.toMatch(/漢|□|…/);
    },
  );
});

describe('what is no skeleton', () => {
  it.each([
    ['<html><p>x</p></html>', /first line/],
    ['<!-- page skeleton 1 of / -->\n<html></html>', /first line/],
    ['<!-- page skeleton 1 of /, copied in 2026-13 -->\n<html></html>', /first line/],
    ['<!-- page skeleton 1 of /, copied in 2026-11 -->\n', /<html> is missing/],
  ])('%s is refused', (text, why) => {
    expect(() => parseSkeleton(text)).toThrow(why);
  });

  it.each([
    '<p>山田</p>',
    '<p>Yamada</p>',
    '<p>48000</p>',
    '<p title="Yamada"></p>',
    '<p class="user-12345"></p>',
    '<a href="/users/12345"></a>',
  ])('a page with %s in it is refused, without repeating it', (body) => {
    const text = `<!-- page skeleton 1 of /, copied in 2026-11 -->\n<html><body>${body}</body></html>`;
    const fill = () => fillSkeleton(parseSkeleton(text));
    expect(fill).toThrow(/A word is left/);
    expect(fill).not.toThrow(/Yamada|山田|12345|48000/);
  });
});
