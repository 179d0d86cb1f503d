import { greetingFor, isAddressed, type OwnWords } from './own-words';
import type { Segment } from './template-text';

/** A segment once the worker's own words are text. */
export type SpokenSegment = Exclude<Segment, { readonly kind: 'own' }>;

const SPACES = /^[ \u3000]*$/;

/**
 * Writes the worker's own words into a body's segments, as if they had stood there. An honorific goes with
 * the name that it belongs to (`client`: empty where unknown). A signature that there is not takes its line
 * with it; within a line it is a blank, for the sentence around it needs something there.
 */
export function speakOwnWords(
  segments: readonly Segment[],
  client: string,
  own: OwnWords,
): SpokenSegment[] {
  const spoken: SpokenSegment[] = [];
  for (const [index, segment] of segments.entries()) {
    if (segment.kind !== 'own') {
      push(spoken, segment);
      continue;
    }
    const text = textFor(segment, segments.slice(0, index), client, own);
    if (text !== '') push(spoken, { ...segment, kind: 'text', text });
    else if (segment.word === 'honorific') trimLast(spoken, /[ \u3000]+$/);
    else if (isLine(spoken.at(-1), segments[index + 1])) trimLast(spoken, /\s+$/);
    else push(spoken, { ...segment, kind: 'blank' });
  }
  return spoken;
}

function textFor(
  { word }: Extract<Segment, { kind: 'own' }>,
  before: readonly Segment[],
  client: string,
  own: OwnWords,
): string {
  if (word === 'greeting') return greetingFor(client, own.greeting);
  if (word === 'signature') return own.signature.trim();
  const isBare = client !== '' && !isAddressed(client, own.honorific);
  return isBare || !isBehindName(before) ? own.honorific.trim() : '';
}

function isBehindName(before: readonly Segment[]): boolean {
  const last = before.at(-1);
  const isGap = last?.kind === 'text' && SPACES.test(last.text);
  return (isGap ? before.at(-2) : last)?.kind === 'client';
}

/** Whether nothing else stands on the line between these two. */
function isLine(last: Segment | undefined, next: Segment | undefined): boolean {
  const starts = !last || (last.kind === 'text' && /\n[ \u3000]*$/.test(last.text));
  return starts && (!next || (next.kind === 'text' && /^[ \u3000]*\n/.test(next.text)));
}

/** What is read after the name looks at one text, so texts that meet become one. */
function push(spoken: SpokenSegment[], segment: SpokenSegment): void {
  const last = spoken.at(-1);
  if (last?.kind !== 'text' || segment.kind !== 'text') spoken.push(segment);
  else spoken[spoken.length - 1] = { ...last, text: last.text + segment.text, end: segment.end };
}

function trimLast(spoken: SpokenSegment[], end: RegExp): void {
  const last = spoken.at(-1);
  if (last?.kind === 'text') {
    spoken[spoken.length - 1] = { ...last, text: last.text.replace(end, '') };
  }
}
