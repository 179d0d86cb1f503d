import type { PromiseKind } from './pledge';
import { type PromiseRead, readPromises } from './promise-reader';
import type { Template } from './template';
import { type Rendering, type RenderingContext, renderTemplate } from './template-rendering';
import { resolveTime } from './template-time';

/** A promise of a reply that is about to be inserted. */
export interface ReplyPromise {
  /**
   * What edits of it are kept under: its variable's place among the template's, or its own among those that
   * words name. So what is typed into a blank, and promises something, takes no other promise's edit.
   */
  readonly key: string;
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
  /** Those of an interim reply (metrics §3), in order. */
  readonly promises: readonly ReplyPromise[];
}

/**
 * Fills a template and reads the promises of what came out: the same reader as for what pages show, so the
 * worker sees what will be kept. A time that the user changed is changed in the text where it is a variable.
 */
export function renderReply(
  template: Pick<Template, 'body' | 'interim'>,
  context: RenderingContext,
  edits: ReadonlyMap<string, PromiseEdit>,
): RenderedReply {
  const plain = renderTemplate(template.body, context);
  if (!template.interim) return { rendering: plain, promises: [] };
  const read = readPromises(textOf(plain), context);
  const variables = variablesOf(plain, read);
  const chosenTimes = new Map<number, number>();
  let inWords = 0;
  const promises = read.map(({ kind, dueAt }, index): ReplyPromise => {
    const variable = variables[index];
    const key = variable === undefined ? `words ${inWords++}` : `time ${variable}`;
    const edit = edits.get(key);
    if (edit && edit.dueAt !== dueAt && variable !== undefined)
      chosenTimes.set(variable, edit.dueAt);
    const isNamed = dueAt !== null && (!edit || edit.dueAt === dueAt || variable !== undefined);
    const { kind: meant = kind, dueAt: by = dueAt ?? ownTime(context) } = edit ?? {};
    return { key, kind: meant, dueAt: by, named: isNamed };
  });
  const isChanged = chosenTimes.size > 0;
  return {
    rendering: isChanged ? renderTemplate(template.body, { ...context, chosenTimes }) : plain,
    promises,
  };
}

/** By each promise the variable that names its time, an index; two of the same time are two variables'. */
function variablesOf(
  { times }: Rendering,
  read: readonly PromiseRead[],
): readonly (number | undefined)[] {
  const taken = new Set<number>();
  return read.map(({ dueAt }) => {
    const found = times.findIndex(({ at }, index) => at === dueAt && !taken.has(index));
    if (found < 0) return undefined;
    taken.add(found);
    return found;
  });
}

/** For a promise that names no time: when the coming evening ends, as templates mean it. */
function ownTime({ now, timeZone, language }: RenderingContext): number {
  return resolveTime({ kind: 'tonight' }, now, timeZone, language).at;
}

/** What stands there so far; a blank that is empty is no word. */
function textOf({ pieces }: Rendering): string {
  return pieces.map((piece) => ('text' in piece ? piece.text : '')).join('');
}
