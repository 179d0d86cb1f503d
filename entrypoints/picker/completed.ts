import type { SiteDefinition } from '@/lib/domain/site';
import type { TeachingStep } from '@/lib/words/picker';
import { definitionFrom, joined, type Taught } from './taught';
import { isUntouched, type Lesson, type Seen, STEPS } from './teach';

/** The part of a definition that a step fills; a client's name is a part of two. */
const PARTS = {
  rows: 'inbox',
  badge: 'badge',
  theirs: 'conversation',
  mine: 'conversation',
  composer: 'composer',
} as const satisfies Partial<Record<TeachingStep, keyof SiteDefinition>>;

/** What of a definition answers one step. */
export function pieceFor(step: TeachingStep, found: SiteDefinition): Taught {
  if (step !== 'client') {
    const part = PARTS[step];
    return found[part] === undefined ? {} : { [part]: found[part] };
  }
  const { inbox, conversation } = found;
  return {
    ...(inbox?.client !== undefined && { inbox: { client: inbox.client } }),
    ...(conversation?.client !== undefined && { conversation: { client: conversation.client } }),
  };
}

/**
 * What was taught, and what was merely confirmed, or not even asked about, as it can be named now. `known`: what
 * the site was taught before.
 */
export function completed(lesson: Lesson, known: SiteDefinition, found: SiteDefinition): Taught {
  if (isUntouched(lesson)) return joined(found, known);
  return confirmedSteps(lesson).reduce(
    (taught, step) => joined(pieceFor(step, found), taught),
    lesson.taught,
  );
}

/** Whether something that shall be kept cannot be named: not by the names that it bears while it moves. */
export function lacksNames(lesson: Lesson, { complete }: Seen): boolean {
  const definition = definitionFrom(lesson.taught);
  const steps = isUntouched(lesson) ? (complete ? STEPS : []) : confirmedSteps(lesson);
  return steps.some((step) => step !== 'client' && definition[PARTS[step]] === undefined);
}

function confirmedSteps({ answers }: Lesson): readonly TeachingStep[] {
  return (['badge', ...STEPS] as const).filter((step) => answers[step] === 'confirmed');
}
