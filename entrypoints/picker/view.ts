import type { PickerWords, TeachingStep } from '@/lib/words/picker';
import type { Outline } from './seen';
import { type Lesson, type Seen, STEPS } from './teach';

/** A button's name; the controller knows what it does. */
export type Action =
  | 'yes'
  | 'again'
  | 'point'
  | 'absent'
  | 'stopPointing'
  | 'save'
  | 'back'
  | 'close'
  | 'move'
  | `fix:${TeachingStep}`;

/** A button of the panel. */
export interface Button {
  readonly action: Action;
  readonly label: string;
  readonly main?: boolean;
}

/** Everything that the panel shows. */
export interface View {
  readonly title: string;
  /** Absent: no step is counted now. */
  readonly progress?: { readonly at: number; readonly of: number; readonly text: string };
  readonly part?: string;
  readonly heading: string;
  readonly trouble?: string;
  readonly note?: string;
  /** What is outlined by the pointer; null: nothing yet. Absent: nothing is pointed at now. */
  readonly pointed?: string | null;
  readonly parts?: readonly PartLine[];
  readonly reading?: string;
  readonly buttons: readonly Button[];
}

/** A part in the review. */
export interface PartLine {
  readonly step: TeachingStep;
  readonly name: string;
  readonly state: 'taught' | 'signs' | 'absent';
  readonly stateWords: string;
}

/** What the view is made of, beside the lesson. */
export interface Surroundings {
  readonly words: PickerWords;
  readonly site: string;
  readonly seen: Seen;
  readonly reading: string;
  readonly pointed: string | null;
}

/** The panel for where the lesson stands. */
export function viewOf(lesson: Lesson, around: Surroundings): View {
  const { phase } = lesson;
  const { words } = around;
  const title = words.title(around.site);
  switch (phase.kind) {
    case 'ask':
    case 'point':
      return { title, ...stepView(lesson, phase, around) };
    case 'saved':
      return {
        title,
        heading: words.saved,
        note: words.savedRest,
        reading: around.reading,
        buttons: [{ action: 'close', label: words.close, main: true }],
      };
    default:
      return { title, ...reviewView(lesson, around) };
  }
}

type Untitled = Omit<View, 'title'>;

function stepView(
  lesson: Lesson,
  phase: Lesson['phase'] & { kind: 'ask' | 'point' },
  { words, seen, reading, pointed }: Surroundings,
): Untitled {
  const { step } = phase;
  const { name, point, absent } = words.steps[step];
  const at = step === 'badge' ? 1 : STEPS.indexOf(step) + 1;
  const common = {
    ...(!lesson.fixing && {
      progress: { at, of: STEPS.length, text: words.progress(at, STEPS.length) },
    }),
    part: name,
  };
  const notHere: Button = { action: 'absent', label: absent };
  if (phase.kind === 'point') {
    return {
      ...common,
      heading: point,
      ...(phase.trouble && { trouble: words.troubles[phase.trouble] }),
      note: words.keys,
      pointed,
      buttons: [notHere, { action: 'stopPointing', label: words.stopPointing }],
    };
  }
  if (!seen.found.has(step)) {
    return {
      ...common,
      heading: point,
      note: words.pageIsFree,
      buttons: [{ action: 'point', label: words.point, main: true }, notHere],
    };
  }
  return {
    ...common,
    heading: words.isThisRight,
    reading,
    buttons: [
      { action: 'yes', label: words.yes, main: true },
      { action: 'again', label: words.again },
      notHere,
    ],
  };
}

function reviewView(lesson: Lesson, { words, seen, reading }: Surroundings): Untitled {
  const { phase } = lesson;
  const parts = partLines(lesson, seen, words);
  const isAnything = parts.some(({ state }) => state === 'taught');
  const trouble = phase.kind === 'review' && phase.notSaved && words.notSaved;
  return {
    heading: words.reviewQuestion,
    reading,
    ...(trouble && { trouble }),
    ...(!isAnything && { note: words.nothingTaught }),
    parts,
    buttons: [
      ...(phase.kind === 'saving'
        ? []
        : isAnything
          ? [{ action: 'save' as const, label: words.save, main: true }]
          : []),
      { action: 'close', label: words.close },
    ],
  };
}

function partLines({ taught, answers }: Lesson, seen: Seen, words: PickerWords): PartLine[] {
  const { inbox, conversation } = taught;
  const isTaught: Readonly<Record<TeachingStep, boolean>> = {
    rows: inbox?.unread !== undefined,
    badge: taught.badge !== undefined,
    client: inbox?.client !== undefined || conversation?.client !== undefined,
    theirs: conversation?.message !== undefined,
    mine: conversation?.mine !== undefined,
    composer: taught.composer !== undefined,
  };
  const first: TeachingStep = answers.rows === 'absent' ? 'badge' : 'rows';
  return ([first, 'client', 'theirs', 'mine', 'composer'] as const).map((step) => {
    const state = isTaught[step] ? 'taught' : seen.found.has(step) ? 'signs' : 'absent';
    return { step, name: words.steps[step].name, state, stateWords: words.state[state] };
  });
}

/** The outline's label in words. */
export function labelOf({ label, perhaps }: Outline, words: PickerWords): string {
  return perhaps ? `${words.labels[label]}?` : words.labels[label];
}
