import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageObserved } from './protocol';
import { parseToBackground } from './schemas';

const observed: PageObserved = {
  type: 'pageObserved',
  observedAt: 2,
  since: 1,
  visible: true,
  reading: {
    page: 'conversation',
    unread: { state: 'unknown', why: 'notAList' },
    previews: [],
    conversation: {
      conversation: {
        id: 'dm/1',
        aliases: [],
        url: 'https://coconala.com/mypage/direct_message/1',
      },
      side: 'unknown',
      runs: [
        [
          {
            author: 'client',
            moment: { earliest: 1, latest: 1, source: 'absolute' },
            text: 'x',
            attachments: false,
          },
        ],
      ],
      reachesStart: true,
      reachesEnd: true,
    },
  },
};

/** The same with one place changed. */
function changed(path: string, value: unknown): unknown {
  const copy = structuredClone(observed) as unknown as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop() as string;
  let place = copy;
  for (const key of keys) place = place[key] as Record<string, unknown>;
  place[last] = value;
  return copy;
}

describe('what a page reports', () => {
  it('passes when it is whole', () => {
    expect(parseToBackground(observed)).toEqual(observed);
  });

  it.each<[string, unknown]>([
    ['type', 'eraseEverything'],
    ['observedAt', Number.NaN],
    ['observedAt', -1],
    ['since', '1'],
    ['visible', 1],
    ['reading.page', 'admin'],
    ['reading.previews', Array.from({ length: 201 }, () => ({}))],
    ['reading.unread', { state: 'some', count: -3 }],
    ['reading.conversation.conversation.id', ''],
    ['reading.conversation.conversation.client', 'x'.repeat(301)],
    [
      'reading.conversation.runs',
      [Array.from({ length: 401 }, () => observed.reading.conversation?.runs[0]?.[0])],
    ],
    ['reading.conversation.runs', Array.from({ length: 401 }, () => [])],
    ['reading.conversation.runs.0.0.author', 'admin'],
    ['reading.conversation.runs.0.0.text', 'x'.repeat(20_001)],
    ['reading.conversation.runs.0.0.moment', { earliest: 2, latest: 1, source: 'absolute' }],
    ['reading.conversation.runs.0.0.moment', { earliest: 1, latest: 1, source: 'observed' }],
  ])('is refused with a wrong %s', (path, value) => {
    expect(parseToBackground(changed(path, value))).toBeNull();
  });

  it('loses what is not in the schema', () => {
    const hostile = JSON.parse(
      JSON.stringify(changed('reading.conversation.extra', 1)).replace(
        '"extra":1',
        '"__proto__":{"x":1}',
      ),
    );
    const parsed = parseToBackground(hostile) as PageObserved;
    expect(Object.hasOwn(parsed.reading.conversation ?? {}, '__proto__')).toBe(false);
    expect(parsed).toEqual(observed);
  });

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (anything) => {
        expect(parseToBackground(anything)).toBeNull();
      }),
    );
  });
});
