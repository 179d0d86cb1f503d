import type { Mutation } from './mutation';
import { elementsOf, type Page, rowsOf } from './page';
import type { Random } from './random';

/** What says nothing: it may stand beside anything. */
const SILENT = [
  '<svg aria-hidden="true" width="16"><path d="M0 0"></path></svg>',
  '<i class="icon icon-star"></i>',
  '<div class="skeleton" aria-hidden="true"></div>',
  '<img alt="" class="emoji">',
];
/** What says something else: it stands where a page may put it, between rows and beside whole blocks. */
const ADVERTISEMENTS = [
  '<aside class="pr-banner"><a href="/services/9900"><img alt=""><p>見本の広告です。今だけお得</p></a></aside>',
  '<div role="note" class="notice-bar"><strong>PR</strong><a href="/campaign">キャンペーン開催中</a></div>',
  '<section class="recommend"><h3>おすすめ</h3><ul><li><a href="/blog/1">見本の記事を読む</a></li></ul></section>',
];

/** Elements put beside what is there. */
export const siblings: readonly Mutation[] = [
  {
    name: 'icons and skeletons inserted',
    apply(page, random) {
      const places = elementsOf(page).filter((element) => !element.matches('br, option, svg *'));
      for (const place of random.some(places, 1, 6)) insert(page, place, random, SILENT);
      return places.length > 0 ? {} : undefined;
    },
  },
  {
    name: 'advertisements inserted',
    apply(page, random) {
      const places = [...rowsOf(page), ...page.document.body.children];
      for (const place of random.some(places, 1, 4)) insert(page, place, random, ADVERTISEMENTS);
      return places.length > 0 ? {} : undefined;
    },
  },
];

function insert(page: Page, beside: Element, random: Random, from: readonly string[]): void {
  const template = page.document.createElement('div');
  template.innerHTML = random.pick(from) as string;
  const [element] = template.children;
  if (element) beside[random.chance(0.5) ? 'before' : 'after'](element);
}
