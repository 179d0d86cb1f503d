import type { PointingTrouble, TeachingStep } from '@/lib/words/picker';
import { joined, type Taught } from './taught';

/** The steps that every lesson counts; `badge` stands in for `rows` where there is no list. */
export const STEPS = ['rows', 'client', 'theirs', 'mine', 'composer'] as const;

/** What became of a step: it was pointed at, what was found is right, or it is not on this page. */
export type StepAnswer = 'shown' | 'confirmed' | 'absent';

/** Where the lesson stands. */
export type Phase =
  | { readonly kind: 'ask'; readonly step: TeachingStep }
  | { readonly kind: 'point'; readonly step: TeachingStep; readonly trouble?: PointingTrouble }
  | { readonly kind: 'review'; readonly notSaved?: true }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'closed' };

/** One lesson: what the user is asked now, and what was taught so far. */
export interface Lesson {
  readonly phase: Phase;
  readonly taught: Taught;
  readonly answers: Readonly<Partial<Record<TeachingStep, StepAnswer>>>;
  /** The user came back from the review for one part, and goes there again. */
  readonly fixing: boolean;
}

/** The steps whose part is seen on the page now; those of which that is sure. */
export interface Seen {
  readonly found: ReadonlySet<TeachingStep>;
  /** Everything that a page of messages has was found, by strong signs or as taught before. */
  readonly complete: boolean;
}

/** What the user or the page did. */
export type Move =
  /** `piece`: how what was found can be found again, where that can be said. */
  | { readonly kind: 'yes'; readonly piece: Taught }
  | { readonly kind: 'again' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'shown'; readonly piece: Taught }
  | { readonly kind: 'useless'; readonly trouble: PointingTrouble }
  | { readonly kind: 'stopPointing' }
  | { readonly kind: 'back' }
  | { readonly kind: 'fix'; readonly step: TeachingStep }
  | { readonly kind: 'save' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'notSaved' }
  | { readonly kind: 'close' };

/** Begins a lesson with what the site was taught before. */
export function beginLesson(taught: Taught, seen: Seen): Lesson {
  const phase: Phase = seen.complete ? { kind: 'review' } : enter('rows', seen);
  return { phase, taught, answers: {}, fixing: false };
}

/** The lesson after a move; the same where the move does not fit. */
export function move(lesson: Lesson, made: Move, seen: Seen): Lesson {
  const { phase } = lesson;
  if (made.kind === 'close') return { ...lesson, phase: { kind: 'closed' } };
  if (phase.kind === 'ask' || phase.kind === 'point') {
    return moveInStep(lesson, phase.step, made, seen);
  }
  if (phase.kind === 'saving') return afterSaving(lesson, made);
  if (made.kind === 'back' && isUntouched(lesson)) return { ...lesson, phase: { kind: 'closed' } };
  if (phase.kind !== 'review') return lesson;
  if (made.kind === 'save') return { ...lesson, phase: { kind: 'saving' } };
  if (made.kind === 'fix') return { ...lesson, phase: point(made.step), fixing: true };
  if (made.kind === 'back') return { ...lesson, phase: enter('composer', seen), fixing: false };
  return lesson;
}

/** Nothing lies behind: all is saved, or the review was the first question. */
export function isUntouched({ phase, answers }: Lesson): boolean {
  return phase.kind === 'saved' || Object.keys(answers).length === 0;
}

function moveInStep(lesson: Lesson, step: TeachingStep, made: Move, seen: Seen): Lesson {
  switch (made.kind) {
    case 'yes':
      // What was taught already is not exchanged for what was merely found again.
      return onwards(lesson, step, 'confirmed', joined(made.piece, lesson.taught), seen);
    case 'shown':
      return onwards(lesson, step, 'shown', joined(lesson.taught, made.piece), seen);
    case 'absent':
      return onwards(lesson, step, 'absent', lesson.taught, seen);
    case 'again':
      return { ...lesson, phase: point(step) };
    case 'useless':
      return { ...lesson, phase: { ...point(step), trouble: made.trouble } };
    case 'stopPointing':
      return { ...lesson, phase: { kind: 'ask', step } };
    case 'back':
      return { ...lesson, phase: before(lesson, step, seen), fixing: false };
    default:
      return lesson;
  }
}

function afterSaving(lesson: Lesson, made: Move): Lesson {
  if (made.kind === 'saved') return { ...lesson, phase: { kind: 'saved' } };
  if (made.kind !== 'notSaved') return lesson;
  return { ...lesson, phase: { kind: 'review', notSaved: true } };
}

function onwards(
  lesson: Lesson,
  step: TeachingStep,
  answer: StepAnswer,
  taught: Taught,
  seen: Seen,
): Lesson {
  const answers = { ...lesson.answers, [step]: answer };
  const next = lesson.fixing ? undefined : after(step, answer, answers);
  const phase: Phase = next === undefined ? { kind: 'review' } : enter(next, seen);
  return { phase, taught, answers, fixing: false };
}

function after(
  step: TeachingStep,
  answer: StepAnswer,
  answers: Lesson['answers'],
): TeachingStep | undefined {
  if (step === 'rows' && answer === 'absent') return 'badge';
  if (step === 'badge') return 'client';
  // Without a conversation there is nothing of one's own in it.
  if (step === 'theirs' && answer === 'absent' && answers.mine === undefined) return 'composer';
  return STEPS[STEPS.indexOf(step) + 1];
}

/** One step back; from the first one, out. */
function before(lesson: Lesson, step: TeachingStep, seen: Seen): Phase {
  const { phase, fixing, answers } = lesson;
  if (phase.kind === 'point' && seen.found.has(step)) {
    return fixing ? { kind: 'review' } : { kind: 'ask', step };
  }
  if (fixing) return { kind: 'review' };
  if (step === 'rows') return { kind: 'closed' };
  if (step === 'badge') return enter('rows', seen);
  if (step === 'client' && answers.rows === 'absent') return enter('badge', seen);
  if (step === 'composer' && answers.theirs === 'absent') return enter('theirs', seen);
  return enter(STEPS[STEPS.indexOf(step) - 1] ?? 'rows', seen);
}

/** What was found is asked about; what was not is pointed at straight away. */
function enter(step: TeachingStep, seen: Seen): Phase {
  return seen.found.has(step) ? { kind: 'ask', step } : point(step);
}

function point(step: TeachingStep): Phase & { kind: 'point' } {
  return { kind: 'point', step };
}
