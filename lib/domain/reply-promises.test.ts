import { describe, expect, it } from 'vitest';
import { type PromiseEdit, renderReply } from './reply-promises';

const timeZone = 'Asia/Tokyo';
/** Tuesday, 24 November 2026, 15:00 in Tokyo. */
const now = Date.UTC(2026, 10, 24, 6);
const HOUR = 3_600_000;
const context = { now, timeZone, language: 'ja' as const, blanks: new Map<string, string>() };

const render = (
  body: string,
  edits: Record<string, PromiseEdit> = {},
  { interim = true, blanks = {} as Record<string, string> } = {},
) => {
  const filled = { ...context, blanks: new Map(Object.entries(blanks)) };
  const all = new Map(Object.entries(edits));
  const { rendering, promises } = renderReply({ body, interim }, filled, all);
  return { text: rendering.complete ? rendering.text : undefined, promises };
};

describe('the promises of a reply before it is inserted', () => {
  it('are those that the client will read', () => {
    expect(render('{今夜}までに改めてお返事いたします。')).toEqual({
      text: '11月24日(火)21:00までに改めてお返事いたします。',
      promises: [{ key: 'time 0', kind: 'answer', dueAt: now + 6 * HOUR, named: true }],
    });
  });

  it('a changed time is changed in the text', () => {
    const edit = { kind: 'answer', dueAt: now + 8 * HOUR } as const;
    expect(render('{今夜}までに改めてお返事いたします。', { 'time 0': edit })).toEqual({
      text: '11月24日(火)23:00までに改めてお返事いたします。',
      promises: [{ key: 'time 0', ...edit, named: true }],
    });
  });

  it('of several the one that was changed', () => {
    const body = '{今夜}から取り掛かり、{明日18時}までにお知らせいたします。';
    const edit = { kind: 'answer', dueAt: now + 24 * HOUR } as const;
    const { text, promises } = render(body, { 'time 1': edit });
    expect(text).toBe(
      '11月24日(火)21:00から取り掛かり、11月25日(水)15:00までにお知らせいたします。',
    );
    expect(promises).toEqual([
      { key: 'time 0', kind: 'start', dueAt: now + 6 * HOUR, named: true },
      { key: 'time 1', ...edit, named: true },
    ]);
  });

  it('of two at the same time the one that was changed', () => {
    const body = '{今夜}から着手し、{今夜}までにご連絡します。';
    const edit = { kind: 'answer', dueAt: now + 8 * HOUR } as const;
    const { text, promises } = render(body, { 'time 1': edit });
    expect(text).toBe('11月24日(火)21:00から着手し、11月24日(火)23:00までにご連絡します。');
    expect(promises.map(({ dueAt }) => (dueAt - now) / HOUR)).toEqual([6, 8]);
  });

  it('what a blank promises takes no other promise’s change', () => {
    const body = '{空欄:内容}\n{今夜}までにお返事いたします。';
    const edit = { kind: 'answer', dueAt: now + 8 * HOUR } as const;
    const blanks = { 内容: '明日10時から着手します。' };
    const { text, promises } = render(body, { 'time 0': edit }, { blanks });
    expect(text).toBe('明日10時から着手します。\n11月24日(火)23:00までにお返事いたします。');
    expect(promises).toEqual([
      { key: 'words 0', kind: 'start', dueAt: now + 19 * HOUR, named: true },
      { key: 'time 0', ...edit, named: true },
    ]);
  });

  it('where fixed words name the time, the new one is the worker’s own', () => {
    const body = '今夜から取り掛かります。';
    const edit = { kind: 'start', dueAt: now + 5 * HOUR } as const;
    expect(render(body, { 'words 0': edit })).toEqual({
      text: body,
      promises: [{ key: 'words 0', ...edit, named: false }],
    });
  });

  it('where none is named, the evening is proposed', () => {
    expect(render('資料を読みましたら、またご連絡いたします。').promises).toEqual([
      { key: 'words 0', kind: 'answer', dueAt: now + 6 * HOUR, named: false },
    ]);
  });

  it('the user may say that it is none', () => {
    const edit = { kind: 'none', dueAt: now + 6 * HOUR } as const;
    expect(render('{今夜}までにお返事いたします。', { 'time 0': edit }).promises).toEqual([
      { key: 'time 0', ...edit, named: true },
    ]);
  });

  it('what is no interim reply promises nothing that is counted', () => {
    expect(render('{今夜}までにお返事いたします。', {}, { interim: false }).promises).toEqual([]);
  });

  it('an empty blank is no reason not to see them', () => {
    const { text, promises } = render('{空欄:件名}の件、{今夜}までにお返事いたします。');
    expect(text).toBeUndefined();
    expect(promises).toHaveLength(1);
  });
});
