import type { Commitment } from './commitment';
import type { PlatformId } from './platform';
import { isPromise } from './pledge';
import { type Stage, stageAt } from './reminder';
import type { Language } from './template';

/** After a day what was inserted and never seen sent is nothing to be kept. */
const UNSENT_FOR_MS = 24 * 60 * 60 * 1000;

/** The open commitments, the next one first; where they are given, of the platforms in use alone. */
export function arrangeCommitments(
  open: readonly Commitment[],
  now: number,
  inUse?: ReadonlySet<PlatformId>,
): Commitment[] {
  return open
    .filter(({ platform }) => inUse?.has(platform) ?? true)
    .filter(({ unsent, madeAt }) => !unsent || now - madeAt <= UNSENT_FOR_MS)
    .sort((a, b) => a.dueAt - b.dueAt || (a.key < b.key ? -1 : 1));
}

/** What the worker can say at a stage of a deadline, or to a client who stays quiet. */
export type PromptAnswer = 'begun' | 'onTrack' | 'mayBeLate' | 'late' | 'askAgain';

/** The built-in template for each (design §1.3: before the event, not after it). */
const templates: Readonly<Record<PromptAnswer, string>> = {
  begun: 'start-now',
  onTrack: 'progress-report',
  mayBeLate: 'deadline-may-be-close',
  late: 'deadline-delay',
  askAgain: 'ask-again',
};

const answers: Readonly<Record<Stage, readonly PromptAnswer[]>> = {
  start: ['begun'],
  midway: ['onTrack', 'mayBeLate'],
  before: ['onTrack', 'mayBeLate'],
  due: ['late'],
};

/** What helps with a commitment at this time: the stage of a deadline, and the ids of the fitting templates. */
export interface Prompt {
  readonly stage: Stage;
  readonly answers: readonly { readonly answer: PromptAnswer; readonly template: string }[];
}

/**
 * None for a promise: the reply itself keeps it; and none where the user has deleted the templates. `language`
 * is the client's, `has` tells whether there is a template of this id. Who has been warned is not warned again.
 */
export function promptOf(
  commitment: Commitment,
  now: number,
  language: Language,
  has: (template: string) => boolean,
): Prompt | undefined {
  const stage = stageAt(commitment, now);
  if (!stage || isPromise(commitment.kind)) return undefined;
  const all: readonly PromptAnswer[] =
    commitment.kind === 'followUp' ? ['askAgain'] : answers[stage];
  const fitting = all
    .filter((answer) => !(answer === 'mayBeLate' && commitment.warned))
    .map((answer) => ({ answer, template: `${language}-${templates[answer]}` }))
    .filter(({ template }) => has(template));
  return fitting.length > 0 ? { stage, answers: fitting } : undefined;
}
