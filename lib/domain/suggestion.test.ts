import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs, TIMEOUT_MS } from '@/test/model/runs';
import { builtInTemplates, repairTemplateId } from './built-in-templates';
import type { ReplyPick } from './reply-pick';
import { renderReply } from './reply-promises';
import { isInsertedAtOnce, type SuggestionContext, suggestTemplates } from './suggestion';
import { askedAs, askedIn } from './suggestion/asked';
import { type Language, type Situation, situations, type Template } from './template';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Nine in the evening in Japan. */
const NOW = Date.UTC(2026, 8, 30, 12);
const HERE = { now: NOW, timeZone: 'Asia/Tokyo', language: 'ja' as Language };

const template = (id: string, ...answers: Situation[]): Template => ({
  id,
  language: 'ja',
  title: id,
  body: 'はい。',
  interim: false,
  situations: answers,
  builtIn: false,
});

let made = 0;
function pick(id: string, daysAgo: number, rest: Partial<ReplyPick> = {}): ReplyPick {
  const at = NOW - daysAgo * DAY;
  return { key: String(made++), at, template: id, conversation: 'x/1', ...rest };
}

function suggest(
  templates: readonly Template[],
  context: Partial<SuggestionContext> = {},
): { id: string; because: string | undefined }[] {
  return suggestTemplates(templates, { ...HERE, conversations: [], picks: [], ...context }).map(
    (one) => ({ id: one.template.id, because: one.reason?.because }),
  );
}

const ids = (...given: Parameters<typeof suggest>) => suggest(...given).map(({ id }) => id);
const asks = (...ranked: Situation[]) =>
  ranked.map((situation, nth) => ({ situation, score: 6 / 2 ** nth }));

it.each([
  ['資料の3ページに記載されているのですが、ご覧いただけましたでしょうか。', 'ja'],
  ['As I already mentioned, this is in the brief on page 3.', 'en'],
] as const)('a reproach is answered by mending trust first: %s', (text, language) => {
  const asked = askedIn(text, HERE);
  const context = { ...HERE, conversations: [], picks: [] };
  const [first] = suggestTemplates(builtInTemplates, { ...context, ...asked });
  expect(first).toMatchObject({
    template: { id: repairTemplateId(language) },
    reason: { because: 'reproach' },
  });
  const corrected = suggestTemplates(builtInTemplates, {
    ...context,
    ...askedAs(asked, 'progress'),
  });
  expect(corrected[0]?.template.situations).toContain('progress');
});

describe('by what the message asks', () => {
  it.each([
    ['資料をお送りしました。ご確認ください。', 'ja', 'materials'],
    ['先ほどの件ですが、2ページ目の見出しを修正していただけますか。', 'ja', 'revision'],
    ['進捗はいかがでしょうか。', 'ja', 'progress'],
    ['I have attached the files for the banner. Please take a look.', 'en', 'materials'],
    ['How is it going? Any update on the progress?', 'en', 'progress'],
  ] as const)('%s', (text, language, situation) => {
    const asked = askedIn(text, HERE);
    expect(asked.language).toBe(language);
    const [first] = suggestTemplates(builtInTemplates, {
      ...HERE,
      ...asked,
      conversations: [],
      picks: [],
    });
    expect(first?.template).toMatchObject({
      language,
      situations: expect.arrayContaining([situation]),
    });
    expect(first?.reason).toEqual({ because: 'situation', situation });
  });

  it('what answers this alone goes before what answers much, what meets two points before what meets one', () => {
    const all = [
      template('none'),
      template('many', 'question', 'request', 'progress', 'schedule'),
      template('both', 'materials', 'request'),
      template('one', 'materials'),
    ];
    expect(ids(all, { ranked: asks('materials') })).toEqual(['one', 'both', 'none', 'many']);
    const two = [
      { situation: 'materials' as const, score: 6 },
      { situation: 'request' as const, score: 5 },
    ];
    expect(ids(all, { ranked: two })).toEqual(['both', 'one', 'many', 'none']);
  });

  it('without a message, or with one that asks nothing, the order is the user’s', () => {
    const all = [template('a'), template('b', 'question')];
    expect(askedIn(undefined, HERE)).toEqual({ language: 'ja' });
    const nothing = [{ situation: 'question' as const, score: 0 }];
    expect(ids(all, { ranked: nothing })).toEqual(['a', 'b']);
    expect(suggest(all, { ranked: asks() })).toEqual([
      { id: 'a', because: undefined },
      { id: 'b', because: undefined },
    ]);
  });

  it('the worker’s own word stands for what was read', () => {
    const asked = askedAs(askedIn('資料をお送りしました。', HERE), 'trouble');
    expect(ids([template('a', 'materials'), template('b', 'trouble')], asked)).toEqual(['b', 'a']);
  });

  it('the client’s language goes before anything that the message asks', () => {
    const english = { ...template('en', 'question'), language: 'en' as const };
    const all = [english, template('ja')];
    expect(ids(all, { ranked: asks('question') })).toEqual(['ja', 'en']);
    expect(ids(all, { ranked: asks('question'), language: 'en' })).toEqual(['en', 'ja']);
  });
});

describe('by what was picked', () => {
  const all = [template('fits', 'revision'), template('fits too', 'revision'), template('own')];
  const ranked = asks('revision');
  const here = { situation: 'revision' } as const;

  it('a single odd pick does not lift what does not fit, whoever and whenever it was', () => {
    const picks = [pick('own', 0, here)];
    expect(suggest(all, { ranked, picks, conversations: ['x/1'] })[2]).toEqual({
      id: 'own',
      because: undefined,
    });
  });

  it('a template that the user made and uses wins within four picks', () => {
    const picks = [1, 2, 3, 4].map((ago) =>
      pick('own', ago + 0.5, { ...here, conversation: `x/${ago}` }),
    );
    expect(suggest(all, { ranked, picks })[0]).toEqual({ id: 'own', because: 'oftenHere' });
    expect(ids(all, { ranked, picks: picks.slice(0, 1) })[0]).toBe('fits');
  });

  it('a new habit replaces one of a hundred picks in five', () => {
    const old = Array.from({ length: 100 }, (_, nth) => pick('fits', 10 + nth / 4, here));
    const fresh = [1, 2, 3, 4, 5].map((ago) => pick('fits too', ago, here));
    expect(ids(all, { ranked, picks: old })[0]).toBe('fits');
    expect(ids(all, { ranked, picks: [...old, ...fresh] })[0]).toBe('fits too');
  });

  it('what is long ago is forgotten', () => {
    const picks = [1, 2, 3, 4].map((ago) => pick('own', 180 + ago, here));
    expect(ids(all, { ranked, picks })).toEqual(['fits', 'fits too', 'own']);
  });

  it('what was picked for other messages says nothing of this one', () => {
    const picks = [0, 1, 2, 3, 4].map((ago) => pick('own', ago, { situation: 'closing' }));
    expect(suggest(all, { ranked, picks })).toEqual(suggest(all, { ranked }));
  });

  it('with this client, at this hour, or just often: says which', () => {
    const evening = (ago: number) => pick('fits too', ago, { ...here, conversation: `x/${ago}` });
    const noon = (ago: number) => pick('own', ago + 1 / 3, { ...here, conversation: `x/1${ago}` });
    const picks = [1, 2, 3].flatMap((ago) => [evening(ago), noon(ago)]);
    expect(suggest(all, { ranked, picks })[0]).toEqual({ id: 'fits too', because: 'situation' });
    const more = [...picks, evening(0), evening(0.01)];
    expect(suggest(all, { ranked, picks: more })[0]).toEqual({
      id: 'fits too',
      because: 'oftenAtHour',
    });
    const client = { ranked, picks: more, conversations: ['x/11', 'x/12', 'x/13', 'x/0'] };
    expect(suggest(all, client).find(({ id }) => id === 'own')?.because).toBe('oftenWithClient');
    expect(suggest(all, { picks: [pick('own', 0.5), pick('own', 0.6)] })[0]).toEqual({
      id: 'own',
      because: 'often',
    });
  });
});

describe('whatever was picked', () => {
  const templates = ['a', 'b', 'c', 'd'].map((id, nth) =>
    template(id, ...situations.slice(nth, nth + 3)),
  );
  const someId = fc.constantFrom('a', 'b', 'c', 'd', 'gone');
  const somePick: fc.Arbitrary<ReplyPick> = fc.record(
    {
      key: fc.uuid(),
      at: fc.integer({ min: NOW - 200 * DAY, max: NOW + DAY }),
      conversation: fc.constantFrom('x/1', 'x/2', 'x/3'),
      template: someId,
      situation: fc.constantFrom(...situations.slice(0, 4)),
    },
    { requiredKeys: ['key', 'at', 'conversation', 'template'] },
  );
  const somePicks = fc.uniqueArray(somePick, { selector: ({ key }) => key, maxLength: 40 });
  const someContext = fc.record({
    ranked: fc
      .uniqueArray(fc.constantFrom(...situations.slice(0, 6)), { maxLength: 4 })
      .map((found) => asks(...found)),
    conversations: fc.subarray(['x/1', 'x/2']),
  });
  const place = (order: readonly string[], id: string) => order.indexOf(id);
  const check = <Given extends [unknown, ...unknown[]]>(property: fc.IPropertyWithHooks<Given>) =>
    fc.assert(property, { ...runs(200) });

  it(
    'every template is there once, in an order that the order of picks does not change',
    () => {
      check(
        fc.property(somePicks, someContext, fc.integer(), (picks, context, seed) => {
          const order = suggest(templates, { ...context, picks });
          expect(order.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c', 'd']);
          const shuffled = [...picks].sort(
            (a, b) => ((a.at * (seed | 1)) % 97) - ((b.at * (seed | 1)) % 97),
          );
          expect(suggest(templates, { ...context, picks: shuffled })).toEqual(order);
        }),
      );
    },
    TIMEOUT_MS,
  );

  it(
    'picking a template once more never lowers it',
    () => {
      check(
        fc.property(somePicks, somePick, someContext, (picks, more, context) => {
          const before = ids(templates, { ...context, picks });
          const after = ids(templates, { ...context, picks: [...picks, more] });
          expect(place(after, more.template)).toBeLessThanOrEqual(place(before, more.template));
        }),
      );
    },
    TIMEOUT_MS,
  );

  it(
    'it does not matter with which other client a pick was',
    () => {
      check(
        fc.property(somePicks, someContext, (picks, context) => {
          const moved = picks.map((one) =>
            context.conversations.includes(one.conversation)
              ? one
              : { ...one, conversation: 'x/9' },
          );
          expect(suggest(templates, { ...context, picks: moved })).toEqual(
            suggest(templates, { ...context, picks }),
          );
        }),
      );
    },
    TIMEOUT_MS,
  );

  it(
    'picks of other messages change nothing where there is one to read',
    () => {
      check(
        fc.property(somePicks, someContext, (picks, context) => {
          const best = context.ranked[0]?.situation;
          fc.pre(best !== undefined);
          const kept = picks.filter(({ situation }) => situation === best);
          expect(suggest(templates, { ...context, picks: kept })).toEqual(
            suggest(templates, { ...context, picks }),
          );
        }),
      );
    },
    TIMEOUT_MS,
  );
});

describe('what may be inserted at once', () => {
  const reply = (body: string, interim: boolean) =>
    renderReply({ body, interim }, { ...HERE, language: 'ja', blanks: new Map() }, new Map());
  it.each([
    [true, 'ありがとうございます。', false],
    [true, '確認しました。', true],
    [true, '{明日10時}からのお打ち合わせの件、承知しました。', false],
    [false, '{今夜}までにお返事いたします。', true],
    [false, '今夜から取り掛かります。', true],
    [false, '{空欄:ページ}を拝見しました。', false],
  ] as const)('%s: %s', (expected, body, interim) => {
    expect(isInsertedAtOnce(reply(body, interim))).toBe(expected);
  });
});
