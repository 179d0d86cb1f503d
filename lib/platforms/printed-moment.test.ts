// @vitest-environment happy-dom
import { beforeAll, expect, it, vi } from 'vitest';
import { shown, standInForBrowser } from '@/test/platform-fixtures';
import {
  JAPAN,
  readFullDate,
  readPrintedDate,
  readPrintedMoment,
  viewersTime,
} from './printed-moment';

beforeAll(standInForBrowser);
vi.setConfig({ testTimeout: 60_000 });

/** The text, read as one that appeared between the two times of that day in Japan. */
function read(reader: typeof readPrintedMoment, text: string, first: string, last = first) {
  const element = document.createElement('time');
  element.append(text);
  const at = (time: string) => Date.parse(`2026-11-24T${time}+09:00`);
  const look = { appearedAt: () => ({ earliest: at(first), latest: at(last) }) };
  return (shown({ moment: reader(JAPAN, element, look) }) as { moment: unknown }).moment;
}

it.each([
  ['5分前', '2026-11-24 12:54:00.000 to 2026-11-24 13:01:00.000, relative'],
  ['昨日 13:05', '2026-11-23 13:05:00.000 to 2026-11-23 13:05:59.999, relative'],
  ['1440分前', '2026-11-23 12:59:00.000 to 2026-11-23 13:06:00.000, relative'],
  // a date with its year means the same whenever it is read
  ['2026年11月20日 13:05', '2026-11-20 13:05:00.000 to 2026-11-20 13:05:59.999, absolute'],
  ['送信日時：2026/11/20', '2026-11-20 00:00:00.000 to 2026-11-20 23:59:59.999, absolute'],
  // in the future when the text may have appeared first, so it appeared later
  ['今日 13:05', '2026-11-24 13:05:00.000 to 2026-11-24 13:05:59.999, relative'],
])(
  "a list's time is read against all the time in which it may have appeared: %s",
  (text, moment) => {
    expect(read(readPrintedMoment, text, '13:00', '13:06')).toBe(moment);
  },
);

it.each(['先ほど', '', '3件', '今日 23:00'])('what cannot be read is no moment: %j', (text) => {
  const none = (reader: typeof readPrintedMoment) => {
    const element = document.createElement('time');
    element.append(text);
    return reader(JAPAN, element, {
      appearedAt: () => ({ earliest: 0, latest: 1_800_000_000_000 }),
    });
  };
  expect(none(readPrintedMoment)).toBeUndefined();
  expect(none(readPrintedDate)).toBeUndefined();
  expect(
    readPrintedDate(JAPAN, null, { appearedAt: () => ({ earliest: 0, latest: 1 }) }),
  ).toBeUndefined();
});

it('without a year it is the nearest past of when it appeared at the latest', () => {
  const date = (text: string) => read(readPrintedDate, text, '12:00', '13:06');
  expect(date('11月24日 13:05')).toBe(
    '2026-11-24 13:05:00.000 to 2026-11-24 13:05:59.999, absolute',
  );
  expect(date('11月24日 13:09')).toBe(
    '2025-11-24 13:09:00.000 to 2025-11-24 13:09:59.999, absolute',
  );
});

it.each([
  ['January 20, 2026 at 3:12 AM', '2026-01-20 03:12:00.000 to 2026-01-20 03:12:59.999, absolute'],
  ['Apr 05, 2024, 7:36 AM', '2024-04-05 07:36:00.000 to 2024-04-05 07:36:59.999, absolute'],
  ['3:12 AM', undefined],
  ['January 20 at 3:12 AM', undefined],
  ['Yesterday', undefined],
  ['5 minutes ago', undefined],
  ['20 janvier 2026 à 3:12', undefined],
])("a message's date is one with its year: %s", (text, moment) => {
  const inEnglish: typeof readPrintedMoment = (_, element, look) =>
    readFullDate(viewersTime('en'), element, look);
  expect(read(inEnglish, text, '13:00')).toBe(moment);
});
