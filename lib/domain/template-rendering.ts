import { defaultOwnWords, isAddressed, type OwnWords } from './own-words';
import type { Language } from './template';
import { type SpokenSegment, speakOwnWords } from './template-own-words';
import { type Blank, parseTemplate } from './template-text';
import { chosenTime, type RenderedTime, resolveTime } from './template-time';

/** What a template is filled with. */
export interface RenderingContext {
  /** The client's name as the platform shows it; absent where it is unknown. */
  readonly client?: string;
  /** Epoch ms. */
  readonly now: number;
  /** An IANA name: the zone in which the worker makes promises. */
  readonly timeZone: string;
  readonly language: Language;
  /** Absent: the defaults. */
  readonly own?: OwnWords;
  /** The user's values under their blank's key; one of white space alone is not filled. */
  readonly blanks: ReadonlyMap<string, string>;
  /** Instants (epoch ms) that the user chose instead of what the template names, by the time's index. */
  readonly chosenTimes?: ReadonlyMap<number, number>;
}

/** A part of the finished text, or a blank that still has to be filled. For previews. */
export type RenderedPiece =
  | { readonly kind: 'text' | 'client'; readonly text: string }
  | { readonly kind: 'time'; readonly text: string; readonly time: RenderedTime }
  | { readonly kind: 'filled'; readonly text: string; readonly blank: Blank }
  | { readonly kind: 'missing'; readonly blank: Blank }
  | { readonly kind: 'cursor' };

interface RenderedParts {
  readonly pieces: readonly RenderedPiece[];
  /** Every blank of the body, filled or not, in order. */
  readonly blanks: readonly Blank[];
  /** Every time that the text names, in order. */
  readonly times: readonly RenderedTime[];
}

/** There is a text only once every blank is filled: what is unfilled can then not reach a client. */
export type Rendering = RenderedParts &
  (
    | {
        readonly complete: true;
        readonly text: string;
        /** Where the cursor shall stand, in UTF-16 units of `text`; null: the template says nothing. */
        readonly cursor: number | null;
        readonly missing: readonly [];
      }
    | { readonly complete: false; readonly missing: readonly Blank[] }
  );

/** Fills a template's body. Never throws but for a time zone that does not exist. */
export function renderTemplate(body: string, context: RenderingContext): Rendering {
  const client = cleanName(context.client ?? '');
  const segments = speakOwnWords(parseTemplate(body), client, context.own ?? defaultOwnWords);
  const pieces = trimEnds(renderPieces(segments, client, context));
  const blanks = new Map<string, Blank>();
  const missing = new Map<string, Blank>();
  const times: RenderedTime[] = [];
  let text = '';
  let cursor: number | null = null;
  for (const piece of pieces) {
    if (piece.kind === 'cursor') {
      cursor ??= text.length;
      continue;
    }
    if (piece.kind === 'time') times.push(piece.time);
    if (piece.kind === 'missing' || piece.kind === 'filled')
      blanks.set(piece.blank.key, piece.blank);
    if (piece.kind === 'missing') missing.set(piece.blank.key, piece.blank);
    else text += piece.text;
  }
  const parts = { pieces, blanks: [...blanks.values()], times };
  if (missing.size > 0) return { ...parts, complete: false, missing: [...missing.values()] };
  return { ...parts, complete: true, text, cursor, missing: [] };
}

function renderPieces(
  segments: readonly SpokenSegment[],
  client: string,
  context: RenderingContext,
): RenderedPiece[] {
  const pieces: RenderedPiece[] = [];
  /** What the next text loses at its front, because it belonged to the client's name. */
  let surplus: RegExp | null = null;
  let timeIndex = 0;
  for (const [index, segment] of segments.entries()) {
    switch (segment.kind) {
      case 'text':
        pieces.push({
          kind: 'text',
          text: surplus ? segment.text.replace(surplus, '') : segment.text,
        });
        surplus = null;
        break;
      case 'client':
        if (client === '') surplus = closeNameGap(pieces, segments[index + 1]);
        else {
          pieces.push({ kind: 'client', text: client });
          if (isAddressed(client, '')) surplus = honorific;
        }
        break;
      case 'time': {
        const { now, timeZone, language, chosenTimes } = context;
        const chosen = chosenTimes?.get(timeIndex++);
        const time =
          chosen === undefined
            ? resolveTime(segment.time, now, timeZone, language)
            : chosenTime(chosen, timeZone, language);
        pieces.push({ kind: 'time', text: time.text, time });
        break;
      }
      case 'cursor':
        pieces.push({ kind: 'cursor' });
        break;
      default: {
        const text = context.blanks.get(segment.blank.key)?.trim() ?? '';
        const { blank } = segment;
        pieces.push(text === '' ? { kind: 'missing', blank } : { kind: 'filled', text, blank });
      }
    }
  }
  return pieces;
}

/** さま after a name; never the start of another word (さまざま, 様々, 様子, 様式). */
const honorific = /^[ \u3000]*(?:さま(?!ざま)|様(?![々子式])|さん|御中|殿)/;

/** At the start of a line: the honorific, and with nothing else behind it the whole line. */
const addressAlone = new RegExp(
  `^(?:${honorific.source})?[ \\u3000]*[、,。:：]?[ \\u3000]*(?:\\n+|$)|${honorific.source}[、,]?[ \\u3000]*|^[、,]?[ \\u3000]+`,
);

/**
 * Closes the gap where an unknown client's name would stand: the whole line of an address goes
 * (「山田 さま」), else the name with its honorific and what separates it: "Hi {client}," -> "Hi,",
 * "Thanks, {client}!" -> "Thanks!". Answers what the text that follows loses at its front.
 */
function closeNameGap(pieces: RenderedPiece[], next: SpokenSegment | undefined): RegExp {
  const last = pieces.at(-1);
  if (!last) return addressAlone;
  if (last.kind !== 'text') return honorific;
  if (/(?:^|\n)[ \u3000]*$/.test(last.text)) return addressAlone;
  const endsSentence = next?.kind === 'text' && /^[.!?。！？]/.test(next.text);
  const text = last.text.replace(endsSentence ? /[,、]?[ \u3000]*$/ : /[ \u3000]+$/, '');
  pieces[pieces.length - 1] = { kind: 'text', text };
  return honorific;
}

/** A name comes off a page: one line, no control characters, no spaces around it. */
function cleanName(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
}

/** A dropped line must not leave blank lines behind at either end. */
function trimEnds(pieces: RenderedPiece[]): RenderedPiece[] {
  const first = pieces.findIndex((piece) => piece.kind !== 'cursor');
  const head = pieces[first];
  if (head?.kind === 'text') pieces[first] = { ...head, text: head.text.replace(/^\s+/, '') };
  const tail = pieces.at(-1);
  if (tail?.kind === 'text') pieces[pieces.length - 1] = { ...tail, text: tail.text.trimEnd() };
  return pieces.filter((piece) => !('text' in piece) || piece.text !== '');
}
