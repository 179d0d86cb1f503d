import type { PlacedMessage } from './history';
import type { Moment } from './interval';
import type { Answer, Exclusion } from './turn';
import type { Verdicts } from './verdicts';

/** A turn in the making. */
export interface TurnDraft {
  readonly first: PlacedMessage;
  readonly run: PlacedMessage[];
  readonly exclusions: Set<Exclusion>;
  readonly own: boolean;
  open: boolean;
  automaticReply: boolean;
  acknowledgement?: Answer & { interim: boolean };
  settled?: Answer;
  owes: boolean;
  obligationGap: boolean;
  disappearedAt?: number;
  /** When the user said, of one of its messages, that they had answered elsewhere. */
  elsewhereAt?: number;
}

/** Where an open turn meets what comes after it. */
type Next = Moment | 'end' | 'gap';

/** One walk along a conversation, message by message (metrics §2). */
export class TurnWalk {
  readonly #drafts: TurnDraft[] = [];
  #open: TurnDraft | undefined;
  /** The turn that owes the substantive reply; at most one in a conversation. */
  #debtor: TurnDraft | undefined;
  /** What the person wrote who wrote last was not seen. */
  #afterGap = false;

  constructor(private readonly verdicts: Verdicts) {}

  walk(messages: readonly PlacedMessage[]): readonly TurnDraft[] {
    for (const message of messages) {
      // Where it stood is not known, and it stands no more: it parts nothing.
      if (!message.contiguous && message.goneAt !== undefined) continue;
      if (!message.contiguous) this.#breakOff();
      if (message.fact.author === 'client') this.#inbound(message);
      else if (message.fact.author === 'worker') this.#outbound(message);
      else if (this.#open) this.#open.automaticReply = true;
    }
    this.#settleBefore('end');
    return this.#drafts;
  }

  /** Something unseen stands here: whatever was open may have been answered in it. */
  #breakOff(): void {
    this.#afterGap = true;
    this.#settleBefore('gap');
    if (this.#open) {
      this.#open.exclusions.add('gap');
      this.#close(this.#open);
    }
    if (this.#debtor) {
      this.#debtor.obligationGap = true;
      this.#debtor.owes = false;
      this.#debtor = undefined;
    }
  }

  /** Ends an open turn that was over before `next`: answered elsewhere, dismissed, or gone from the page. */
  #settleBefore(next: Next): void {
    const draft = this.#open;
    if (!draft) return;
    const goneAt = disappearedAt(draft.run);
    const elsewhereAt =
      draft.elsewhereAt !== undefined && mayPrecede(draft.elsewhereAt, next)
        ? draft.elsewhereAt
        : this.#previewSettledAt(draft, 'answeredElsewhere', next);
    if (elsewhereAt !== undefined) {
      const at = { earliest: elsewhereAt, latest: elsewhereAt };
      draft.acknowledgement = { at, source: 'manual', interim: false };
      draft.exclusions.add('answeredElsewhere');
      this.#payDebt({ at, source: 'manual' });
      this.#close(draft);
    } else if (
      goneAt !== undefined &&
      (next === 'end' || next === 'gap' || goneAt < next.earliest)
    ) {
      this.#disappear(draft, goneAt);
    } else if (this.#previewSettledAt(draft, 'noReplyNeeded', next) !== undefined) {
      this.#dismiss(draft);
    }
  }

  /**
   * Until when a word on an inbox row covers this turn, which was read only later: it spoke of the turn
   * that was open then, so not of one with a gap or an answer before that time.
   */
  #previewSettledAt(
    draft: TurnDraft,
    kind: 'noReplyNeeded' | 'answeredElsewhere',
    next: Next,
  ): number | undefined {
    const upTo = this.verdicts.previewsSettledUpTo(kind);
    if (next === 'gap' || draft.first.moment.earliest > upTo) return undefined;
    return next === 'end' || upTo < next.earliest ? upTo : undefined;
  }

  #inbound(message: PlacedMessage): void {
    this.#settleBefore(message.moment);
    const draft = this.#open ?? this.#begin(message);
    if (draft.first !== message) draft.run.push(message);
    const { key } = message.fact;
    const elsewhere = this.verdicts.of('answeredElsewhere', key);
    if (elsewhere?.value) {
      draft.elsewhereAt = Math.max(draft.elsewhereAt ?? 0, elsewhere.upTo ?? message.moment.latest);
    }
    if (this.verdicts.says('noReplyNeeded', key)) this.#dismiss(draft);
  }

  #begin(message: PlacedMessage): TurnDraft {
    const draft: TurnDraft = {
      first: message,
      run: [message],
      exclusions: new Set(this.#afterGap ? ['startUnseen'] : []),
      own: this.#debtor === undefined,
      open: true,
      automaticReply: false,
      owes: this.#debtor === undefined,
      obligationGap: false,
    };
    if (message.contradiction) draft.exclusions.add('contradiction');
    this.#afterGap = false;
    this.#debtor ??= draft;
    this.#open = draft;
    this.#drafts.push(draft);
    return draft;
  }

  #outbound(message: PlacedMessage): void {
    const { fact, moment, source } = message;
    if (message.goneAt === undefined) this.#afterGap = false;
    const open = this.#open;
    const goneAt = open && disappearedAt(open.run);
    // A wait that had ended by disappearance is not reopened by an answer seen later.
    if (open && goneAt !== undefined && goneAt < moment.earliest) this.#disappear(open, goneAt);
    // Nor does an answer answer that was taken back while the client's message stands.
    const answers = (draft: TurnDraft) =>
      message.goneAt === undefined || disappearedAt(draft.run) !== undefined;
    const interim = this.verdicts.of('interim', fact.key)?.value ?? fact.interim?.interim ?? false;
    const answer: Answer = { message: fact.key, at: moment, source };
    if (this.#open && answers(this.#open)) {
      const draft = this.#open;
      if (this.#previewSettledAt(draft, 'noReplyNeeded', moment) !== undefined)
        this.#dismiss(draft);
      else {
        draft.acknowledgement = { ...answer, interim };
        if (message.contradiction) draft.exclusions.add('contradiction');
        this.#close(draft);
      }
    }
    if (!interim && this.#debtor && answers(this.#debtor)) this.#payDebt(answer);
  }

  #disappear(draft: TurnDraft, at: number): void {
    draft.disappearedAt = at;
    draft.exclusions.add('disappeared');
    this.#dropDebtOf(draft);
    this.#close(draft);
  }

  /** 返信不要: in no figure, and owes nothing. */
  #dismiss(draft: TurnDraft): void {
    draft.exclusions.add('noReplyNeeded');
    this.#dropDebtOf(draft);
    this.#close(draft);
  }

  #payDebt(answer: Answer): void {
    if (!this.#debtor) return;
    this.#debtor.settled = answer;
    this.#debtor.owes = false;
    this.#debtor = undefined;
  }

  #dropDebtOf(draft: TurnDraft): void {
    draft.owes = false;
    if (this.#debtor === draft) this.#debtor = undefined;
  }

  #close(draft: TurnDraft): void {
    draft.open = false;
    this.#open = undefined;
  }
}

/** Whether an instant may lie before what comes next: a message of the same minute may be the later one. */
function mayPrecede(at: number, next: Next): boolean {
  return next === 'end' || next === 'gap' || at < next.latest;
}

/** When the last client message of a run had disappeared; undefined while one stands. */
function disappearedAt(run: readonly PlacedMessage[]): number | undefined {
  let latest = 0;
  for (const { goneAt } of run) {
    if (goneAt === undefined) return undefined;
    latest = Math.max(latest, goneAt);
  }
  return latest;
}
