import type { PlacedMessage } from './history';
import { Silence } from './silence';
import type { Answer } from './turn';
import { disappearedAt, mayPrecede, type Next, precedes, type TurnDraft } from './turn-draft';
import type { DismissalKind, Verdicts } from './verdicts';

/** One walk along a conversation, message by message (metrics §2). */
export class TurnWalk {
  readonly #drafts: TurnDraft[] = [];
  #open: TurnDraft | undefined;
  /** The turn that owes the substantive reply; at most one in a conversation. */
  #debtor: TurnDraft | undefined;
  /** Closers that a further message has overtaken: the next answer answers them, too. */
  #overtaken: TurnDraft[] = [];
  /** 返信不要, スパム: in no figure, but platforms count the next answer as theirs (metrics §8). */
  #dismissed: TurnDraft[] = [];
  /** What the person wrote who wrote last was not seen. */
  #afterGap = false;
  /** The worker gave a real answer last, and nothing is owed. */
  #answered = false;
  /** When the worker wrote last, at the latest (epoch ms). */
  #repliedAt = 0;
  /** The user said of some message that they had answered it elsewhere. */
  #saysElsewhere = false;
  readonly #silence = new Silence();

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
    this.#settleDebtBefore('end');
    this.#lapseBefore('end');
    return this.#drafts;
  }

  /** Something unseen stands here: whatever was open may have been answered in it. */
  #breakOff(): void {
    this.#settleBefore('gap');
    this.#settleDebtBefore('gap');
    this.#lapseBefore('gap');
    this.#afterGap = true;
    this.#silence.unseen();
    if (this.#open) {
      this.#open.exclusions.add('gap');
      this.#close(this.#open);
    }
    for (const closer of this.#overtaken) {
      if (!closer.acknowledgement) closer.exclusions.add('gap');
      closer.obligationGap = true;
    }
    this.#overtaken = [];
    for (const draft of this.#dismissed) draft.exclusions.add('gap');
    this.#dismissed = [];
    if (this.#debtor) {
      this.#debtor.obligationGap = true;
      this.#debtor.owes = false;
      this.#debtor = undefined;
    }
    this.#answered = false;
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
      this.#answerElsewhere(draft, elsewhereAt);
    } else if (goneAt !== undefined && precedes(goneAt, next)) this.#disappear(draft, goneAt);
    else this.#dismissByRow(draft, next);
  }

  /**
   * Ends a debt that was owed to nobody any more before `next`: all client messages are gone for which it was,
   * those of later turns that inherited it too, other than what the user has dismissed.
   */
  #lapseBefore(next: Next): void {
    const debtor = this.#debtor;
    if (!debtor || debtor.open || disappearedAt(debtor.run) === undefined) return;
    const goneAt = disappearedAt(this.#owedFor(debtor).flatMap(({ run }) => run));
    if (goneAt === undefined || !precedes(goneAt, next)) return;
    debtor.disappearedAt = goneAt;
    debtor.owes = false;
    this.#debtor = undefined;
  }

  /**
   * Ends a debt of which the user said, after the interim reply, that they had given the real answer elsewhere. A
   * page that shows it outranks the word.
   */
  #settleDebtBefore(next: Next): void {
    if (!this.#debtor || this.#open || !this.#saysElsewhere) return;
    const said = this.#owedFor(this.#debtor).map(({ elsewhereAt }) => elsewhereAt ?? 0);
    const at = Math.max(...said);
    if (at > this.#repliedAt && mayPrecede(at, next)) this.#answerElsewhere(this.#debtor, at);
  }

  /** The turns whose client messages a debt is owed for: its own, and those that inherited it. */
  #owedFor(debtor: TurnDraft): TurnDraft[] {
    const heirs = this.#drafts.filter(
      ({ inherits, exclusions }) =>
        inherits === debtor && !exclusions.has('noReplyNeeded') && !exclusions.has('spam'),
    );
    return [debtor, ...heirs];
  }

  #answerElsewhere(draft: TurnDraft, instant: number): void {
    const at = { earliest: instant, latest: instant };
    this.#silence.broken(at);
    for (const one of [...this.#overtaken, draft]) {
      if (!one.acknowledgement) {
        one.acknowledgement = { at, source: 'manual', interim: false };
        one.exclusions.add('answeredElsewhere');
      }
      if (one !== draft) one.settled = { at, source: 'manual' };
    }
    this.#overtaken = [];
    this.#payDebt({ at, source: 'manual' });
    this.#close(draft);
  }

  /** Whether a word on an inbox row has dismissed the turn. */
  #dismissByRow(draft: TurnDraft, next: Next): boolean {
    const kinds = (['noReplyNeeded', 'spam'] as const).filter(
      (kind) => this.#previewSettledAt(draft, kind, next) !== undefined,
    );
    const last = draft.run.at(-1)?.fact.key ?? draft.first.fact.key;
    const stays = kinds.filter((kind) => kind === 'spam' || !this.verdicts.wantsReply(last));
    if (stays.length > 0) this.#dismiss(draft, stays);
    return stays.length > 0;
  }

  /**
   * Until when a word on an inbox row covers this turn, which was read only later: it spoke of the turn
   * that was open then, so not of one with a gap or an answer before that time. What the user says of the
   * message itself outranks it.
   */
  #previewSettledAt(
    draft: TurnDraft,
    kind: DismissalKind | 'answeredElsewhere',
    next: Next,
  ): number | undefined {
    const upTo = this.verdicts.previewsSettledUpTo(kind);
    if (next === 'gap' || draft.first.moment.earliest > upTo) return undefined;
    if (next !== 'end' && upTo >= next.earliest) return undefined;
    const isTakenBack = draft.run.some(
      ({ fact }) => this.verdicts.of(kind, fact.key)?.value === false,
    );
    return isTakenBack ? undefined : upTo;
  }

  #inbound(message: PlacedMessage): void {
    this.#settleBefore(message.moment);
    this.#settleDebtBefore(message.moment);
    this.#lapseBefore(message.moment);
    const { key } = message.fact;
    const closes = isClosing(message);
    // Behind thanks that wanted no answer a question waits from its own time, as after 返信不要.
    if (this.#open?.closer && !closes) this.#overtake(this.#open);
    const reopened = closes && this.verdicts.wantsReply(key);
    const draft = this.#open ?? this.#begin(message, closes);
    if (draft.first !== message) draft.run.push(message);
    if (reopened) draft.closer = false;
    this.#silence.broken(message.moment);
    const elsewhere = this.verdicts.of('answeredElsewhere', key);
    if (elsewhere?.value) {
      draft.closer = false;
      this.#saysElsewhere = true;
      draft.elsewhereAt = Math.max(draft.elsewhereAt ?? 0, elsewhere.upTo ?? message.moment.latest);
    }
    const dismissals = this.verdicts.dismissals(key);
    if (dismissals.length > 0) this.#dismiss(draft, dismissals);
  }

  #begin(message: PlacedMessage, closes: boolean): TurnDraft {
    const draft: TurnDraft = {
      first: message,
      run: [message],
      exclusions: new Set(this.#afterGap ? ['startUnseen'] : []),
      ...(this.#debtor && { inherits: this.#debtor }),
      firstContact: this.#silence.isEndedBy(message),
      afterAnswer: this.#answered,
      closer: closes && this.#answered,
      open: true,
      automaticReply: false,
      owes: this.#debtor === undefined,
      obligationGap: false,
    };
    if (message.contradiction) draft.exclusions.add('contradiction');
    this.#afterGap = false;
    this.#answered = false;
    this.#debtor ??= draft;
    this.#open = draft;
    this.#drafts.push(draft);
    return draft;
  }

  #outbound(message: PlacedMessage): void {
    const { fact, moment, source } = message;
    this.#repliedAt = moment.latest;
    if (message.goneAt === undefined) this.#afterGap = false;
    const open = this.#open;
    const goneAt = open && disappearedAt(open.run);
    // A wait that had ended by disappearance is not reopened by an answer seen later.
    if (open && goneAt !== undefined && goneAt < moment.earliest) this.#disappear(open, goneAt);
    this.#lapseBefore(moment);
    // Nor does an answer answer that was taken back while the client's message stands.
    const answers = (draft: TurnDraft) =>
      message.goneAt === undefined || disappearedAt(draft.run) !== undefined;
    const interim = this.verdicts.of('interim', fact.key)?.value ?? fact.interim?.interim ?? false;
    const answer: Answer = { message: fact.key, at: moment, source };
    if (this.#open && answers(this.#open) && !this.#dismissByRow(this.#open, moment)) {
      this.#acknowledge(this.#open, message, { ...answer, interim });
      this.#close(this.#open);
    }
    for (const draft of this.#dismissed.filter(answers)) {
      this.#acknowledge(draft, message, { ...answer, interim });
    }
    this.#dismissed = this.#dismissed.filter(({ acknowledgement }) => !acknowledgement);
    const overtaken = this.#overtaken.filter(answers);
    for (const closer of overtaken) {
      if (!closer.acknowledgement) this.#acknowledge(closer, message, { ...answer, interim });
      if (!interim) closer.settled = answer;
    }
    if (!interim) this.#overtaken = this.#overtaken.filter((closer) => !overtaken.includes(closer));
    if (!interim && this.#debtor && answers(this.#debtor)) this.#payDebt(answer);
    else if (interim) this.#answered = false;
    this.#silence.broken(moment);
  }

  #acknowledge(draft: TurnDraft, message: PlacedMessage, answer: Answer & { interim: boolean }) {
    draft.acknowledgement = answer;
    if (message.contradiction) draft.exclusions.add('contradiction');
  }

  #overtake(closer: TurnDraft): void {
    this.#dropDebtOf(closer);
    this.#close(closer);
    this.#overtaken.push(closer);
  }

  #disappear(draft: TurnDraft, at: number): void {
    draft.disappearedAt = at;
    draft.exclusions.add('disappeared');
    this.#dropDebtOf(draft);
    this.#close(draft);
  }

  /** 返信不要, スパム: in no figure, and owes nothing. */
  #dismiss(draft: TurnDraft, kinds: readonly DismissalKind[]): void {
    for (const kind of kinds) draft.exclusions.add(kind);
    draft.closer = false;
    this.#dropDebtOf(draft);
    this.#close(draft);
    this.#dismissed.push(draft);
  }

  #payDebt(answer: Answer): void {
    if (!this.#debtor) return;
    this.#debtor.settled = answer;
    this.#debtor.owes = false;
    this.#debtor = undefined;
    this.#answered = true;
  }

  #dropDebtOf(draft: TurnDraft): void {
    draft.owes = false;
    this.#answered = draft.afterAnswer;
    if (this.#debtor === draft) this.#debtor = undefined;
  }

  #close(draft: TurnDraft): void {
    draft.open = false;
    this.#open = undefined;
  }
}

/** Whether a message only closes, as far as its text tells; what comes with a file asks to be looked at. */
function isClosing({ fact }: PlacedMessage): boolean {
  return fact.closing?.closing === true && !fact.attachments;
}
