import { type Judgement, type JudgementKind, newestStamp, subjectOf } from './judgement';

/** Words that take a turn out of all figures, and what it owes with it. */
export type DismissalKind = 'noReplyNeeded' | 'spam';

/** The newest word of the user on each subject in one conversation. */
export class Verdicts {
  readonly #newest = new Map<string, Judgement>();
  readonly #settledUpTo = new Map<JudgementKind, number>();

  constructor(judgements: readonly Judgement[]) {
    for (const judgement of judgements) {
      const subject = subjectOf(judgement);
      const known = this.#newest.get(subject);
      this.#newest.set(subject, known ? newestStamp(known, judgement) : judgement);
    }
    for (const { kind, message, value, upTo = -1 } of this.#newest.values()) {
      if (message !== undefined || !value) continue;
      this.#settledUpTo.set(kind, Math.max(upTo, this.previewsSettledUpTo(kind)));
    }
  }

  of(kind: JudgementKind, message: string): Judgement | undefined {
    return this.#newest.get(subjectOf({ kind, message }));
  }

  /** The user said that this message wants a reply after all. */
  wantsReply(message: string): boolean {
    return this.of('replyNeeded', message)?.value === true;
  }

  /** What dismisses the run up to this message; a 返信不要 that was reopened later does not. */
  dismissals(message: string): readonly DismissalKind[] {
    const spam = this.of('spam', message)?.value === true;
    const word = this.of('noReplyNeeded', message);
    const reopened = this.of('replyNeeded', message);
    const needsNone = word?.value && !(reopened?.value && newestStamp(reopened, word) === reopened);
    return [
      ...(needsNone ? (['noReplyNeeded'] as const) : []),
      ...(spam ? (['spam'] as const) : []),
    ];
  }

  /** The word on the conversation as such; undefined while there is none. */
  isBuyer(): boolean | undefined {
    return this.#newest.get(subjectOf({ kind: 'buyerSide' }))?.value;
  }

  /** Whether the worker marked the client as one who hired again. */
  hasHiredAgain(): boolean {
    return this.#newest.get(subjectOf({ kind: 'hiredAgain' }))?.value === true;
  }

  /** Up to when the user has settled what was known from previews alone; -1 if nothing. */
  previewsSettledUpTo(kind: JudgementKind): number {
    return this.#settledUpTo.get(kind) ?? -1;
  }
}
