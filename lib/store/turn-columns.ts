import type { Answer, CountedTurn } from '@/lib/domain/turn';

/**
 * Turns of one platform as columns: thousands of them are read in the time of some dozen objects, and
 * nothing of what figures are made of is lost. A turn's numbers of one type stand side by side.
 */
export interface TurnColumns {
  /** Everything that is text, each once: ids, keys of messages, sources, phases, reasons. */
  readonly words: readonly string[];
  /** `REFS` a turn, in the order of `Ref`: the place in `words`, from 1; 0 is none. */
  readonly refs: Uint32Array;
  /** `INSTANTS` a turn, in the order of `Instant`: epoch ms; 0 where there is none. */
  readonly instants: Float64Array;
  /** One a turn: bits, see `Flag`. */
  readonly flags: Uint8Array;
}

const REFS = 8;
const INSTANTS = 7;

const Flag = {
  interim: 1,
  ownObligation: 2,
  obligationGap: 4,
  firstContact: 8,
  probableCloser: 16,
  disappeared: 32,
} as const;

/** Columns of these turns, in their order. The platform is kept beside them. */
export function encodeTurns(turns: readonly CountedTurn[]): TurnColumns {
  const words = new Map<string, number>();
  const refOf = (word: string | undefined): number => {
    if (word === undefined) return 0;
    const known = words.get(word) ?? words.size + 1;
    words.set(word, known);
    return known;
  };
  const refs = new Uint32Array(turns.length * REFS);
  const instants = new Float64Array(turns.length * INSTANTS);
  const flags = new Uint8Array(turns.length);
  turns.forEach((turn, index) => {
    refs.set(wordsOf(turn).map(refOf), index * REFS);
    instants.set(instantsOf(turn), index * INSTANTS);
    flags[index] = flagsOf(turn);
  });
  return { words: [...words.keys()], refs, instants, flags };
}

function wordsOf(turn: CountedTurn): (string | undefined)[] {
  const { acknowledgement, obligation, exclusions } = turn;
  return [
    turn.conversation,
    turn.source,
    turn.phase,
    // Reasons are single words; their order is kept with them.
    exclusions.length > 0 ? exclusions.join(' ') : undefined,
    acknowledgement?.source,
    acknowledgement?.message,
    obligation.settled?.source,
    obligation.settled?.message,
  ];
}

function instantsOf({ waitingSince, acknowledgement, obligation, ...turn }: CountedTurn): number[] {
  const { settled } = obligation;
  return [
    waitingSince.earliest,
    waitingSince.latest,
    acknowledgement?.at.earliest ?? 0,
    acknowledgement?.at.latest ?? 0,
    settled?.at.earliest ?? 0,
    settled?.at.latest ?? 0,
    turn.disappearedAt ?? 0,
  ];
}

function flagsOf(turn: CountedTurn): number {
  return (
    (turn.acknowledgement?.interim ? Flag.interim : 0) |
    (turn.obligation.own ? Flag.ownObligation : 0) |
    (turn.obligation.gap ? Flag.obligationGap : 0) |
    (turn.firstContact ? Flag.firstContact : 0) |
    (turn.probableCloser ? Flag.probableCloser : 0) |
    (turn.disappearedAt === undefined ? 0 : Flag.disappeared)
  );
}

/** The turns again, in their order. */
export function decodeTurns(
  columns: TurnColumns,
  platform: CountedTurn['platform'],
): CountedTurn[] {
  return Array.from(columns.flags, (_, index) => decodeTurn(columns, platform, index));
}

/** Tens of thousands are made when the dashboard opens: objects are filled, not spread into each other. */
function decodeTurn(
  columns: TurnColumns,
  platform: CountedTurn['platform'],
  index: number,
): CountedTurn {
  const { instants } = columns;
  const flags = columns.flags[index] as number;
  const firstRef = index * REFS;
  const firstInstant = index * INSTANTS;
  const reasons = wordAt(columns, firstRef + 3);
  const turn: Writable<CountedTurn> = {
    conversation: wordAt(columns, firstRef) as string,
    platform,
    waitingSince: {
      earliest: instants[firstInstant] as number,
      latest: instants[firstInstant + 1] as number,
    },
    source: wordAt(columns, firstRef + 1) as CountedTurn['source'],
    obligation: decodeObligation(columns, index, flags),
    exclusions: reasons ? (reasons.split(' ') as CountedTurn['exclusions'][number][]) : [],
  };
  const answer = decodeAnswer(columns, firstRef + 4, firstInstant + 2);
  if (answer) {
    turn.acknowledgement = Object.assign(answer, { interim: (flags & Flag.interim) !== 0 });
  }
  if (flags & Flag.firstContact) turn.firstContact = true;
  if (flags & Flag.probableCloser) turn.probableCloser = true;
  const phase = wordAt(columns, firstRef + 2);
  if (phase) turn.phase = phase as NonNullable<CountedTurn['phase']>;
  if (flags & Flag.disappeared) turn.disappearedAt = instants[firstInstant + 6] as number;
  return turn;
}

function decodeObligation(columns: TurnColumns, index: number, flags: number) {
  const obligation: Writable<CountedTurn['obligation']> = {
    own: (flags & Flag.ownObligation) !== 0,
    gap: (flags & Flag.obligationGap) !== 0,
  };
  const settled = decodeAnswer(columns, index * REFS + 6, index * INSTANTS + 4);
  if (settled) obligation.settled = settled;
  return obligation;
}

function decodeAnswer(columns: TurnColumns, ref: number, instant: number): Answer | undefined {
  const { instants } = columns;
  const source = wordAt(columns, ref);
  if (source === undefined) return undefined;
  const answer: Writable<Answer> = {
    at: { earliest: instants[instant] as number, latest: instants[instant + 1] as number },
    source: source as Answer['source'],
  };
  const message = wordAt(columns, ref + 1);
  if (message !== undefined) answer.message = message;
  return answer;
}

/** The word at a place of `refs`; undefined for none. */
function wordAt({ words, refs }: TurnColumns, place: number): string | undefined {
  return words[(refs[place] as number) - 1];
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
