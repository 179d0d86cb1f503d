/** A sign and its strength; a reproach needs 3 in all. */
export type Sign = readonly [strength: number, pattern: RegExp];

/**
 * What a reproach is made of, in one language. No sign is one by itself but the strongest; each list counts
 * once, by its strongest sign. `told` to `insists` count where they stand in one sentence, since "I wrote"
 * here and "before" there belong to different things; the others may stand around it.
 */
export interface ReproachSigns {
  /** The client has said it, or it stands somewhere. Without it, the next three count nothing. */
  readonly told: readonly Sign[];
  /** It was before, or where one cannot miss it. */
  readonly before: readonly Sign[];
  /** It is an answer to what the worker asked. */
  readonly answers: readonly Sign[];
  /** It ought to be known: 「はず」, "clearly". */
  readonly insists: readonly Sign[];
  /** The work is not as it was told. Counts only with what was told. */
  readonly deviates: readonly Sign[];
  /** The worker has not read, or is sent to read again. */
  readonly unread: readonly Sign[];
  /** Not for the first time. */
  readonly repeated: readonly Sign[];
  /** It annoys, or is said with an effort. */
  readonly annoyed: readonly Sign[];
  /** The client's own mistake, thanks, something new or handed over, a concession: taken off. */
  readonly innocent: readonly Sign[];
}
