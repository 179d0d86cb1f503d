import type { OwnWords } from './own-words';
import { readTimeExpression, type TimeExpression } from './template-time-words';

/**
 * The syntax of a template's body. Everything is text but what stands in braces, half or full width:
 *
 *     {相手の名前} {client}       the client's name
 *     {今夜} {明日10時} {2時間後}  a time, written out with date and weekday (template-time-words.ts)
 *     {空欄:ページ} {blank:page}  a blank that the user fills before the text is inserted
 *     {敬称} {呼びかけ} {署名}      the worker's own words (own-words.ts): {honorific} {greeting} {signature}
 *     {カーソル} {cursor}         where the cursor stands afterwards
 *     {{ }}                      a brace itself
 *
 * Anything else in braces is a slip of the finger. It must never reach a client, so it is a blank too.
 */
export type Segment = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'client' }
  | { readonly kind: 'time'; readonly time: TimeExpression }
  | { readonly kind: 'blank'; readonly blank: Blank }
  | { readonly kind: 'own'; readonly word: keyof OwnWords; readonly blank: Blank }
  | { readonly kind: 'cursor' }
  | { readonly kind: 'error'; readonly code: SegmentError; readonly blank: Blank }
);

/** Something that the user has to fill. The same label twice in a body is one blank. */
export interface Blank {
  /** What the user's value is kept under: the label, normalised. */
  readonly key: string;
  /** What the user reads; empty where the template gives none. */
  readonly label: string;
}

export type SegmentError =
  | 'unknownVariable' // the words in the braces mean nothing
  | 'impossibleTime' // a time that no clock shows: {明日25時}
  | 'unclosed' // an opening brace without its closing one on the same line
  | 'unopened'; // a closing brace without its opening one

/** What the editor points at; `start` and `end` in UTF-16 units of the body. */
export interface TemplateIssue {
  readonly code:
    | SegmentError
    | 'emptyLabel' // a blank that does not say what belongs there
    | 'secondCursor' // only the first one counts
    | 'doubledVariable' // {{client}}: the client would read "{client}"
    | 'emptyBody';
  readonly start: number;
  readonly end: number;
}

const clientNames = ['client', 'client name', '相手の名前', '相手', 'クライアント名', 'お名前'];
const ownNames: Readonly<Record<string, keyof OwnWords>> = {
  敬称: 'honorific',
  honorific: 'honorific',
  呼びかけ: 'greeting',
  greeting: 'greeting',
  署名: 'signature',
  signature: 'signature',
};
const cursorNames = ['cursor', 'カーソル'];

/** One token: a doubled brace, a variable on one line, or a brace without partner (with its line's rest). */
const token = /\{\{|\}\}|｛｛|｝｝|[{｛]([^{}｛｝\n]*)[}｝]|[{｛][^{}｛｝\n]*|[}｝]/g;

/** Reads a body into its segments, in order and without gaps. Never throws. */
export function parseTemplate(body: string): Segment[] {
  const segments: Segment[] = [];
  let textStart = 0;
  let text = '';
  const closeText = (end: number) => {
    if (end > textStart) segments.push({ kind: 'text', text, start: textStart, end });
    text = '';
  };
  let position = 0;
  for (const match of body.matchAll(token)) {
    const start = match.index;
    const end = start + match[0].length;
    text += body.slice(position, start);
    position = end;
    if (/^(?:\{\{|\}\}|｛｛|｝｝)$/.test(match[0])) {
      text += match[0][0];
      continue;
    }
    closeText(start);
    segments.push(readToken(match[0], match[1], start, end));
    textStart = end;
  }
  text += body.slice(position);
  closeText(body.length);
  return segments;
}

function readToken(raw: string, inside: string | undefined, start: number, end: number): Segment {
  if (inside === undefined) {
    const code = /^[}｝]/.test(raw) ? 'unopened' : 'unclosed';
    return { kind: 'error', code, blank: blankLabelled(raw), start, end };
  }
  const words = fold(inside);
  if (clientNames.includes(words)) return { kind: 'client', start, end };
  const word = Object.hasOwn(ownNames, words) ? ownNames[words] : undefined;
  if (word) return { kind: 'own', word, blank: blankLabelled(inside.trim()), start, end };
  if (cursorNames.includes(words)) return { kind: 'cursor', start, end };
  const blank = /^(?:空欄|blank) ?(?:[:：](.*))?$/is.exec(inside.trim());
  if (blank) return { kind: 'blank', blank: blankLabelled((blank[1] ?? '').trim()), start, end };
  const time = readTimeExpression(words);
  if (time && time !== 'impossible') return { kind: 'time', time, start, end };
  const code = time === 'impossible' ? 'impossibleTime' : 'unknownVariable';
  return { kind: 'error', code, blank: blankLabelled(inside.trim() || raw), start, end };
}

function blankLabelled(label: string): Blank {
  return { key: fold(label), label };
}

function fold(words: string): string {
  return words.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ');
}

/** What is wrong or doubtful in a body, in order, for the editor to point at. Empty: all is well. */
export function checkTemplate(body: string): TemplateIssue[] {
  if (body.trim() === '') return [{ code: 'emptyBody', start: 0, end: body.length }];
  const issues: TemplateIssue[] = [];
  let cursors = 0;
  for (const segment of parseTemplate(body)) {
    const { start, end } = segment;
    if (segment.kind === 'error') issues.push({ code: segment.code, start, end });
    if (segment.kind === 'blank' && segment.blank.label === '') {
      issues.push({ code: 'emptyLabel', start, end });
    }
    if (segment.kind === 'cursor' && ++cursors > 1)
      issues.push({ code: 'secondCursor', start, end });
  }
  for (const match of body.matchAll(/(?:\{\{|｛｛)([^{}｛｝\n]+)(?:\}\}|｝｝)/g)) {
    const inner = readToken(`{${match[1]}}`, match[1], 0, 0);
    if (inner.kind === 'error') continue;
    issues.push({
      code: 'doubledVariable',
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return issues.sort((a, b) => a.start - b.start);
}
