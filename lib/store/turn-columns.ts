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

function decodeTurn(
  { words, refs, instants, flags }: TurnColumns,
  platform: CountedTurn['platform'],
  index: number,
): CountedTurn {
  const word = (ref: number) => words[(refs[index * REFS + ref] as number) - 1];
  const instant = (place: number) => instants[index * INSTANTS + place] as number;
  const has = (flag: number) => ((flags[index] as number) & flag) !== 0;
  const answer = (ref: number, place: number): Answer | undefined => {
    const source = word(ref) as Answer['source'] | undefined;
    if (source === undefined) return undefined;
    const message = word(ref + 1);
    const at = { earliest: instant(place), latest: instant(place + 1) };
    return message === undefined ? { at, source } : { message, at, source };
  };
  const acknowledgement = answer(4, 2);
  const settled = answer(6, 4);
  const phase = word(2) as CountedTurn['phase'];
  return {
    conversation: word(0) as string,
    platform,
    waitingSince: { earliest: instant(0), latest: instant(1) },
    source: word(1) as CountedTurn['source'],
    ...(acknowledgement && {
      acknowledgement: { ...acknowledgement, interim: has(Flag.interim) },
    }),
    obligation: {
      own: has(Flag.ownObligation),
      ...(settled && { settled }),
      gap: has(Flag.obligationGap),
    },
    exclusions: (word(3)?.split(' ') ?? []) as CountedTurn['exclusions'],
    ...(has(Flag.firstContact) && { firstContact: true as const }),
    ...(has(Flag.probableCloser) && { probableCloser: true as const }),
    ...(phase && { phase }),
    ...(has(Flag.disappeared) && { disappearedAt: instant(6) }),
  };
}
