import type { Language } from '../../lib/domain/template.ts';
import type { Seed } from '../../test/practice/seed.ts';

/** Two months of one worker's exchanges with invented clients, as the pictures show them. */
export interface Story {
  /** The conversation that stands open, whose client is waiting. */
  readonly open: Seed;
  /** All others. */
  readonly others: readonly Seed[];
}

type Line = Seed['lines'][number];
type Frame = Omit<Seed, 'lines'>;

const DAY = 24 * 60;
const DAYS = 60;

/** What is said, over and over, and last of all. */
interface Said {
  readonly asks: readonly string[];
  readonly answers: readonly string[];
  readonly asksNow: string;
}

const said: Readonly<Record<Language, Said>> = {
  ja: {
    asks: [
      '表紙の色を教えてください。',
      '修正版はいつ頃になりますか？',
      '1点追加をお願いできますか？',
    ],
    answers: [
      '青でまとめました。データをお送りします。',
      '本日18時にお送りしました。',
      '承知しました。追加してお送りしました。',
    ],
    asksNow: '資料をお送りしました。\nご確認をお願いいたします。',
  },
  en: {
    asks: [
      'Which colour is the cover?',
      'When is the second draft ready?',
      'Could you add one more?',
    ],
    answers: [
      'It is blue. Here is the file.',
      'I have sent it just now.',
      'Of course. It is in the file.',
    ],
    asksNow: 'I have sent you the files.\nCould you have a look, please?',
  },
};

const clients: Readonly<Record<Language, readonly [Frame, ...Frame[]]>> = {
  ja: [
    {
      site: 'coconala',
      kind: 'talkroom',
      id: 8299001,
      title: '商品バナーを3点作成します',
      client: { name: 'しらかば工房', id: 4199001 },
    },
    {
      site: 'crowdworks',
      kind: 'contract',
      id: 6699002,
      title: '会社案内の文章作成',
      client: { name: '青空出版', id: 4199002 },
    },
    {
      site: 'upwork',
      kind: 'room',
      id: 8499003,
      title: 'Product leaflet in Japanese',
      client: { name: 'Kestrel Ltd.', id: 4199003 },
    },
    {
      site: 'coconala',
      kind: 'direct_message',
      id: 3199004,
      title: 'みなとや',
      client: { name: 'みなとや', id: 4199004 },
    },
  ],
  en: [
    {
      site: 'upwork',
      kind: 'room',
      id: 8499001,
      title: 'Product leaflet in English',
      client: { name: 'Kestrel Ltd.', id: 4199001 },
    },
    {
      site: 'fiverr',
      kind: 'contact',
      id: 8699002,
      title: 'Harbour Books',
      client: { name: 'Harbour Books', id: 4199002 },
    },
    {
      site: 'freelancer',
      kind: 'thread',
      id: 7199003,
      title: 'Packaging for tea',
      client: { name: 'Juniper Tea', id: 4199003 },
    },
    {
      site: 'freelancer',
      kind: 'thread',
      id: 7199004,
      title: 'Logo for a bakery',
      client: { name: 'Oak Street Bakery', id: 4199004 },
    },
    {
      site: 'freelancer',
      kind: 'thread',
      id: 7199005,
      title: 'A poster for spring',
      client: { name: 'Little Lantern', id: 4199005 },
    },
  ],
};

/** The story in this language; it ends now: one client has waited 2 minutes, one 9. */
export function tellStory(language: Language, now: Date): Story {
  const words = said[language];
  const ends: readonly (readonly Line[])[] = [
    [{ author: 'client', minutesAgo: 2, text: words.asksNow }],
    [{ author: 'client', minutesAgo: 9, text: words.asks[1] ?? '' }],
  ];
  const seeds = clients[language].map((frame, index) => ({
    ...frame,
    lines: [...pastOf(index, words, now), ...(ends[index] ?? [])],
  }));
  const [open, ...others] = seeds;
  return { open: open as Seed, others };
}

/** One or two questions a day between nine and nine (Japan's time), answered sooner by day than in the evening. */
function pastOf(index: number, { asks, answers }: Said, now: Date): Line[] {
  const chance = chanceFrom(index + 1);
  const minuteOfDay = (now.getUTCHours() * 60 + now.getUTCMinutes() + 9 * 60) % DAY;
  const lines: Line[] = [];
  for (let day = DAYS; day >= 1; day--) {
    for (const half of [0, 1]) {
      if (chance() < 0.15) continue;
      const hour = 9 + half * 6 + Math.floor(chance() * 6);
      const asked = day * DAY + minuteOfDay - hour * 60 - Math.floor(chance() * 40);
      // They have become quicker in the course of it.
      const least = (hour < 18 ? 1 : 3) * (day > 30 ? 2 : 1);
      const took = Math.ceil(least * Math.exp(chance() * 1.8));
      const which = Math.floor(chance() * asks.length);
      lines.push({ author: 'client', minutesAgo: asked, text: asks[which] ?? '' });
      lines.push({ author: 'worker', minutesAgo: asked - took, text: answers[which] ?? '' });
    }
  }
  return lines;
}

/** Numbers between 0 and 1, the same at each run (a linear congruence). */
function chanceFrom(seed: number): () => number {
  let state = seed * 7919;
  return () => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return state / 2 ** 31;
  };
}
