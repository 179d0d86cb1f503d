import type { RefObject } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { AddCommitment } from '@/components/AddCommitment';
import { Key } from '@/components/Key';
import type { Status } from '@/components/StatusLine';
import { useCommitmentWords } from '@/components/use-commitment-words';
import { useNames } from '@/components/use-names';
import { useWatched } from '@/components/use-watched';
import { useLanguage } from '@/components/use-words';
import type { Commitment } from '@/lib/domain/commitment';
import { type OfferedDeadline, offerDeadline } from '@/lib/domain/deadline-offer';
import { dueTime } from '@/lib/domain/due-time';
import type { InboundMessage } from '@/lib/domain/last-inbound';
import type { CommitmentKind } from '@/lib/domain/pledge';
import type { ConversationNames } from '@/lib/domain/reading';
import { conversationId, conversationIds } from '@/lib/domain/snapshot';
import { timeZone } from '@/lib/domain/time-zone';
import { commitmentsDue, type StoreFailure, watch } from '@/lib/store';
import { useCommitting } from './use-committing';
import type { DescribedPage } from './use-page-behind';
import '@/components/commitments.css';

interface Props {
  readonly behind: DescribedPage;
  /** The conversation that is open there. */
  readonly names: ConversationNames;
  /** Since when the client waits (epoch ms): 「明日」 is read against it; absent where nobody waits. */
  readonly since: number | undefined;
  readonly now: number;
  readonly onStatus: (status: Status) => void;
  /** Takes the key that accepts. */
  readonly onKey: RefObject<(key: string) => boolean>;
}

/** A deadline that stands in the client's message, to be kept with one key; others are added by hand. */
export function DeadlineOffer({ behind, names, since, now, onStatus, onKey }: Props) {
  const words = useCommitmentWords();
  const language = useLanguage();
  const shown = useNames();
  const { pledge } = useCommitting(onStatus);
  const messages = behind.description?.inbound ?? NOTHING_SAID;
  const known = useWatched<readonly Commitment[], StoreFailure>(watch, commitmentsAhead);
  const offer = useMemo(() => {
    const conversations = conversationIds(behind.platform.id, names);
    const reference = { now, timeZone: timeZone(), since, conversations };
    // Without records nothing is known to be offered already.
    return known.value || known.failure
      ? offerDeadline(messages, { ...reference, known: known.value ?? [] })
      : undefined;
  }, [messages, behind.platform, names, now, since, known]);
  const add = (kind: CommitmentKind, dueAt: number) =>
    pledge(
      [
        {
          platform: behind.platform.id,
          conversation: conversationId(behind.platform.id, names.id),
          kind,
          dueAt,
          madeAt: Date.now(),
          noted: true,
        },
      ],
      words.accepted(words.what[kind](until(dueAt))),
    );
  const until = (dueAt: number) => dueTime(dueAt, now, timeZone(), language);
  /** Recorded already, though the records have not told so yet. */
  const taken = useRef<OfferedDeadline | undefined>(undefined);
  const accept = (one: OfferedDeadline) => {
    if (taken.current === one) return;
    taken.current = one;
    void add(one.kind, one.dueAt).then((isRecorded) => {
      if (!isRecorded && taken.current === one) taken.current = undefined;
    });
  };
  onKey.current = (key) => {
    if (key !== 'd' || !offer) return false;
    accept(offer);
    return true;
  };
  return (
    <>
      {offer && (
        <div class="commitment-offer" data-testid="deadline-offer">
          <span>
            {words.offer(
              shown.inText(short(offer.quote)),
              words.what[offer.kind](until(offer.dueAt)),
            )}
          </span>
          <button
            type="button"
            class="button"
            data-action="accept-deadline"
            aria-keyshortcuts="D"
            onClick={() => accept(offer)}
          >
            {words.accept[offer.kind]} <Key name="D" />
          </button>
        </div>
      )}
      <AddCommitment now={now} onAdd={(kind, dueAt) => void add(kind, dueAt)} />
    </>
  );
}

/** A longer quotation would push the replies out of sight. */
const LONGEST_QUOTE = 24;

function short(quote: string): string {
  const signs = [...quote];
  return signs.length > LONGEST_QUOTE ? `${signs.slice(0, LONGEST_QUOTE).join('')}…` : quote;
}

const NOTHING_SAID: readonly InboundMessage[] = [];

/** Open or over: what was moved or delivered is not to be offered again. */
function commitmentsAhead(): Promise<readonly Commitment[]> {
  return commitmentsDue(Date.now(), Number.POSITIVE_INFINITY);
}
