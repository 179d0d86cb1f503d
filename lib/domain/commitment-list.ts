import type { Commitment } from './commitment';
import type { PlatformId } from './platform';
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

/** The built-in template (design §1.3: before the event, not after it) for each stage of a deadline. */
const templates: Readonly<Record<Stage, string>> = {
  start: 'start-now',
  midway: 'progress-report',
  before: 'deadline-may-be-close',
  due: 'deadline-delay',
};

/** What helps with a commitment at this time: the stage of a deadline, and the id of the fitting template. */
export interface Prompt {
  readonly stage: Stage;
  readonly template: string;
}

/** None for a promise: the reply itself keeps it. */
export function promptOf(
  commitment: Commitment,
  now: number,
  language: Language,
): Prompt | undefined {
  const stage = stageAt(commitment, now);
  if (!stage) return undefined;
  if (commitment.kind === 'followUp') return { stage, template: `${language}-ask-again` };
  if (commitment.kind !== 'deadline') return undefined;
  return { stage, template: `${language}-${templates[stage]}` };
}
