import { describe, expect, it } from 'vitest';
import { ArchiveError, endLine, headLine, readArchive, recordLine } from './file';
import type { ArchiveRecord } from './record';

/** What comes from another machine, a torn disk or a stranger. */

const NOW = Date.UTC(2026, 10, 26);
const DAY_MS = 24 * 60 * 60 * 1000;
const head = headLine({ app: '0.1.0', device: 'desk', createdAt: NOW });

const message = {
  platform: 'coconala',
  conversation: 'coconala/dm/1',
  key: '#1',
  author: 'client',
  count: 1,
  before: [['^', 0, 0]],
  seenFrom: NOW - DAY_MS,
  seenTo: NOW,
  attachments: false,
} as const;

async function read(text: string, pieces = 1): Promise<ArchiveRecord[]> {
  const records: ArchiveRecord[] = [];
  const length = Math.ceil(text.length / pieces);
  const chunks = async function* () {
    for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
  };
  for await (const record of readArchive(chunks(), NOW)) records.push(record);
  return records;
}

const fileOf = (...values: readonly unknown[]) =>
  head +
  values.map((value, index) => recordLine(value as ArchiveRecord, index)).join('') +
  endLine(values.length);

/** Why it is refused, and where. */
async function refused(text: string) {
  const error = await read(text).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ArchiveError)) throw new Error(`not refused: ${error}`);
  const { fault, line, detail } = error;
  return [fault, line, ...(detail ? [detail] : [])];
}

describe('an archive’s text', () => {
  it('is one JSON document, and is read in whatever pieces it comes', async () => {
    const text = fileOf(['message', message], ['alias', { a: 'p/1', b: 'p/2' }]);
    expect(JSON.parse(text)).toMatchObject({ format: 'sokuresu-archive', version: 1, count: 2 });
    for (const pieces of [1, 2, 7, text.length]) {
      expect(await read(text, pieces)).toEqual([
        ['message', message],
        ['alias', { a: 'p/1', b: 'p/2' }],
      ]);
    }
    expect(await read(fileOf())).toEqual([]);
  });

  it('is refused where it is none of ours', async () => {
    for (const text of ['', '{', '[]', 'null', '{"format":"sokuresu-site","version":1}\n']) {
      expect(await refused(text)).toEqual(['notAnArchive', 1]);
    }
  });

  it('is refused where it was written past all times: no page could print that', async () => {
    expect(await refused(fileOf().replace(/"createdAt":\d+/, '"createdAt":1e20'))).toEqual([
      'notAnArchive',
      1,
    ]);
  });

  it('is the same where a mail or a version control made two signs of each line’s end', async () => {
    const text = fileOf(['message', message]);
    expect(await read(text.replaceAll('\n', '\r\n'))).toEqual([['message', message]]);
  });

  it('is refused where a newer version wrote it', async () => {
    expect(await refused(fileOf().replace('"version":1', '"version":2'))).toEqual(['newer', 1]);
  });

  it('is refused wherever it ends too early', async () => {
    const text = fileOf(['message', message], ['message', { ...message, key: '#2' }]);
    for (let end = head.length; end < text.length - 1; end += 1) {
      const [fault] = await refused(text.slice(0, end));
      expect(['cutOff', 'badRecord'], text.slice(0, end)).toContain(fault);
    }
  });

  it.each([
    ['a line that is no JSON', '["message",', ''],
    ['a kind that nobody knows', JSON.stringify(['constructor', {}]), ''],
    ['a prototype for a kind', JSON.stringify(['__proto__', {}]), ''],
    [
      'a property of another type',
      JSON.stringify(['message', { ...message, seenTo: 'now' }]),
      'message.seenTo',
    ],
    [
      'an author whom nobody knows',
      JSON.stringify(['message', { ...message, author: 'system' }]),
      'message.author',
    ],
    [
      'a conversation of another platform',
      JSON.stringify(['message', { ...message, platform: 'kwork' }]),
      'message',
    ],
    [
      'a time past all times',
      JSON.stringify(['message', { ...message, seenFrom: 1e300 }]),
      'message.seenFrom',
    ],
    [
      'a time before all times',
      JSON.stringify(['message', { ...message, seenFrom: -1 }]),
      'message.seenFrom',
    ],
    [
      'a script for an address',
      JSON.stringify([
        'conversation',
        { platform: 'p', id: 'p/1', url: { value: 'javascript:alert(1)', at: 1 } },
      ]),
      'conversation.url.value',
    ],
    [
      'a span that ends before it begins',
      JSON.stringify(['looks', { scope: 'p', spans: [{ from: 2, to: 1 }] }]),
      'looks.spans.0',
    ],
    [
      'an endless name',
      JSON.stringify([
        'conversation',
        {
          platform: 'p',
          id: 'p/1',
          url: { value: 'https://p/', at: 1 },
          client: { value: 'x'.repeat(2_000), at: 1 },
        },
      ]),
      'conversation.client.value',
    ],
    [
      'an entry that is none of ours',
      JSON.stringify(['kept', { key: 'draft:1', value: 1 }]),
      'kept.key',
    ],
  ])('is refused for %s, which it names', async (_, line, detail) => {
    const text = `${head}${recordLine(['message', message], 0)},${line}\n${endLine(2)}`;
    expect(await refused(text)).toEqual(['badRecord', 3, ...(detail ? [detail] : [])]);
  });

  it('is refused where its count is not that of its records', async () => {
    const text = head + recordLine(['message', message], 0) + endLine(2);
    expect(await refused(text)).toEqual(['badRecord', 3]);
  });

  it.each([
    ['message', { ...message, seenTo: NOW + 2 * DAY_MS }],
    ['tombstone', { scope: '*', before: NOW + 2 * DAY_MS }],
    ['looks', { scope: 'p', spans: [{ from: 1, to: NOW + 2 * DAY_MS }] }],
    [
      'judgement',
      {
        conversation: 'p/1',
        kind: 'spam',
        value: true,
        stamp: { wall: NOW + 2 * DAY_MS, counter: 0, device: 'd' },
      },
    ],
  ])(
    'is refused where a %s is from the future: it would outrank all to come',
    async (kind, value) => {
      expect(await refused(fileOf([kind, value]))).toEqual(['future', 2, kind]);
    },
  );

  it('is taken from a machine whose clock is some hours ahead', async () => {
    const late = { ...message, seenTo: NOW + 5 * 60 * 60 * 1000 };
    expect(await read(fileOf(['message', late]))).toEqual([['message', late]]);
  });

  it('brings nothing that is not named: no text of a message, no prototype', async () => {
    const hostile = `,["message",${JSON.stringify({ ...message, text: '本文' }).slice(0, -1)},"__proto__":{"isAdmin":true}}]\n`;
    const [record] = await read(head + hostile.slice(1) + endLine(1));
    expect(record).toEqual(['message', message]);
    expect(Object.getPrototypeOf(record?.[1])).toBe(Object.prototype);
    expect('isAdmin' in Object(record?.[1])).toBe(false);
  });
});
