import type { PromiseKind } from './pledge';
import { readPromises } from './promise-reader';
import type { Template } from './template';
import { type Rendering, type RenderingContext, renderTemplate } from './template-rendering';
import { resolveTime } from './template-time';

/** A promise of a reply that is about to be inserted. */
export interface ReplyPromise {
  /** `none`: the user says that it is no promise. */
  readonly kind: PromiseKind | 'none';
  /** Epoch ms. */
  readonly dueAt: number;
  /** The client reads this time; else it is the worker's own, kept for being reminded. */
  readonly named: boolean;
}

/** What the user changed of a promise. */
export type PromiseEdit = Pick<ReplyPromise, 'kind' | 'dueAt'>;

/** A template filled, and what the client will take for promised. */
export interface RenderedReply {
  readonly rendering: Rendering;
  /** Those of an interim reply (metrics §3), in order; their places are the keys of edits. */
  readonly promises: readonly ReplyPromise[];
}

/**
 * Fills a template and reads the promises of what came out: the same reader as for what pages show, so the
 * worker sees what will be kept. A time that the user changed is changed in the text where it is a variable.
 */
export function renderReply(
  template: Pick<Template, 'body' | 'interim'>,
  context: RenderingContext,
  edits: ReadonlyMap<number, PromiseEdit>,
): RenderedReply {
  const plain = renderTemplate(template.body, context);
  if (!template.interim) return { rendering: plain, promises: [] };
  const read = readPromises(textOf(plain), context);
  const chosenTimes = new Map<number, number>();
  const promises = read.map(({ kind, dueAt }, index): ReplyPromise => {
    const edit = edits.get(index);
    const variable = plain.times.findIndex(({ at }) => at === dueAt);
    if (edit && edit.dueAt !== dueAt && variable >= 0) chosenTimes.set(variable, edit.dueAt);
    const isNamed = dueAt !== null && (!edit || edit.dueAt === dueAt || variable >= 0);
    return { kind, dueAt: dueAt ?? ownTime(context), ...edit, named: isNamed };
  });
  const isChanged = chosenTimes.size > 0;
  return {
    rendering: isChanged ? renderTemplate(template.body, { ...context, chosenTimes }) : plain,
    promises,
  };
}

/** For a promise that names no time: when the coming evening ends, as templates mean it. */
function ownTime({ now, timeZone, language }: RenderingContext): number {
  return resolveTime({ kind: 'tonight' }, now, timeZone, language).at;
}

/** What stands there so far; a blank that is empty is no word. */
function textOf({ pieces }: Rendering): string {
  return pieces.map((piece) => ('text' in piece ? piece.text : '')).join('');
}
