import { type Judgement, type JudgementKind, newestStamp, subjectOf } from './judgement';

/** The newest word of the user on each subject in one conversation. */
export class Verdicts {
  readonly #newest = new Map<string, Judgement>();

  constructor(judgements: readonly Judgement[]) {
    for (const judgement of judgements) {
      const subject = subjectOf(judgement);
      const known = this.#newest.get(subject);
      this.#newest.set(subject, known ? newestStamp(known, judgement) : judgement);
    }
  }

  of(kind: JudgementKind, message: string): Judgement | undefined {
    return this.#newest.get(subjectOf({ kind, message }));
  }

  says(kind: JudgementKind, message: string): boolean {
    return this.of(kind, message)?.value === true;
  }

  isBuyer(): boolean | undefined {
    return this.#newest.get(subjectOf({ kind: 'buyerSide' }))?.value;
  }

  /** Up to when the user has settled what was known from previews alone; -1 if nothing. */
  previewsSettledUpTo(kind: JudgementKind): number {
    const settled = [...this.#newest.values()].filter(
      (one) => one.kind === kind && one.message === undefined && one.value,
    );
    return Math.max(-1, ...settled.map(({ upTo = -1 }) => upTo));
  }
}
