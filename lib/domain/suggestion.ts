import { repairTemplateId } from './built-in-templates';
import type { ReplyPick } from './reply-pick';
import type { RenderedReply } from './reply-promises';
import { type RankedSituations, situationFit, situationWeights } from './suggestion/fit';
import { atThisHour, type Habit, habitsOf } from './suggestion/habit';
import { type Because, type HabitsBy, reasonFor } from './suggestion/reason';
import type { Language, Situation, Template } from './template';

export type { RankedSituations } from './suggestion/fit';
export type { Because } from './suggestion/reason';

/** A template at its place, and why it stands there. */
export interface Suggestion {
  readonly template: Template;
  /** Absent where nothing speaks for it: it stands in the order of the user's list. */
  readonly reason?: Because;
}

/** What is known when a reply is to be chosen. */
export interface SuggestionContext {
  /** What the client's message asks, best first; absent where there is none to read. */
  readonly ranked?: RankedSituations;
  /** In which the client writes, else the user's own. */
  readonly language: Language;
  /** The client says that it was told before: trust is mended before anything is answered. */
  readonly reproaches?: true;
  /** Every id of the open conversation, platform included. */
  readonly conversations: readonly string[];
  readonly picks: readonly ReplyPick[];
  /** Epoch ms. */
  readonly now: number;
  /** The worker's, an IANA name. */
  readonly timeZone: string;
}

/**
 * What speaks for a template, counted in picks. All but the first add up to less than 1 a pick: one odd pick
 * lifts no template that does not fit over one that does (at least 1/√2 of `situation`); four in a row do.
 */
const WORTH = {
  /** That it fits such messages in every way, before anything was picked. */
  situation: 2.6,
  /** A pick for such a message. */
  here: 1,
  /** More, if it was with this client: most clients are answered alike. */
  withClient: 0.4,
  /** More, if it was at this hour: 「今夜」 is an evening's word. */
  atHour: 0.2,
  /** The template that mends trust, where the client reproaches: more than any fit, less than a firm habit. */
  repair: 4,
  /** Against one in another language than the client's: no fit outweighs it, a habit does. */
  foreign: -3.2,
} as const;

const NEVER: Habit = { weight: 0, picks: 0 };

/**
 * Orders the templates: where the client reproaches, the one that mends trust first; then by what the client's
 * message asks, and by what the worker has picked for such messages (without a message: for any), with this
 * client, at this hour. Equals keep their order. Picks of other messages do not count; the order of the picks
 * does not matter. Throws a RangeError for a time zone that does not exist.
 */
export function suggestTemplates(
  templates: readonly Template[],
  context: SuggestionContext,
): Suggestion[] {
  const weights = situationWeights(context.ranked ?? []);
  const { of, all } = readHabits(context, weights);
  return templates
    .map((template) => {
      const own = of(template.id);
      const fit = WORTH.situation * situationFit(template, weights);
      const habit = worthOf(own);
      const foreign = template.language === context.language ? 0 : WORTH.foreign;
      const isRepair = context.reproaches && template.id === repairTemplateId(context.language);
      const repair = isRepair ? WORTH.repair : 0;
      const reason: Because | undefined = isRepair
        ? { because: 'reproach' }
        : reasonFor(template, weights, { fit, habit }, own, all);
      const score = fit + habit + foreign + repair;
      return { score, suggestion: { template, ...(reason && { reason }) } };
    })
    .sort((a, b) => b.score - a.score)
    .map(({ suggestion }) => suggestion);
}

function worthOf({ here, withClient, atHour }: HabitsBy): number {
  return (
    WORTH.here * here.weight + WORTH.withClient * withClient.weight + WORTH.atHour * atHour.weight
  );
}

function readHabits(
  { picks, conversations, now, timeZone }: SuggestionContext,
  weights: ReadonlyMap<Situation, number>,
): { of(template: string): HabitsBy; readonly all: HabitsBy } {
  const [situation] = weights.keys();
  const isNow = atThisHour(now, timeZone);
  const here = picks.filter((pick) => situation === undefined || pick.situation === situation);
  const habits = {
    here: habitsOf(here, now),
    withClient: habitsOf(
      here.filter(({ conversation }) => conversations.includes(conversation)),
      now,
    ),
    atHour: habitsOf(
      here.filter(({ at }) => isNow(at)),
      now,
    ),
  };
  const total = (all: ReadonlyMap<string, Habit>) => {
    const habit = [...all.values()];
    return {
      weight: habit.reduce((sum, { weight }) => sum + weight, 0),
      picks: habit.reduce((sum, one) => sum + one.picks, 0),
    };
  };
  return {
    of: (template) => ({
      here: habits.here.get(template) ?? NEVER,
      withClient: habits.withClient.get(template) ?? NEVER,
      atHour: habits.atHour.get(template) ?? NEVER,
    }),
    all: {
      here: total(habits.here),
      withClient: total(habits.withClient),
      atHour: total(habits.atHour),
    },
  };
}

/**
 * Whether a suggestion may be put into the box without being looked at first: nothing of it is to be filled
 * in, and it promises nothing.
 */
export function isInsertedAtOnce({ rendering, promises }: RenderedReply): boolean {
  return rendering.complete && rendering.blanks.length === 0 && promises.length === 0;
}
