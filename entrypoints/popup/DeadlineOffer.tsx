import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import { AddCommitment } from '@/components/AddCommitment';
import { Key } from '@/components/Key';
import type { Status } from '@/components/StatusLine';
import { useCommitmentWords } from '@/components/use-commitment-words';
import { useNames } from '@/components/use-names';
import { useLanguage } from '@/components/use-words';
import type { Commitment } from '@/lib/domain/commitment';
import { dueTime } from '@/lib/domain/due-time';
import type { CommitmentKind } from '@/lib/domain/pledge';
import type { ConversationNames } from '@/lib/domain/reading';
import { readSituation } from '@/lib/domain/situation';
import { conversationId, conversationIds } from '@/lib/domain/snapshot';
import { timeZone } from '@/lib/domain/time-zone';
import { useCommitting } from './use-committing';
import type { DescribedPage } from './use-page-behind';
import '@/components/commitments.css';

interface Props {
  readonly behind: DescribedPage;
  /** The conversation that is open there. */
  readonly names: ConversationNames;
  /** Since when the client waits (epoch ms): 「明日」 is read against it; absent where nobody waits. */
  readonly since: number | undefined;
  /** All that is open, of any conversation. */
  readonly commitments: readonly Commitment[];
  readonly now: number;
  readonly onStatus: (status: Status) => void;
  /** Takes the key that accepts. */
  readonly onKey: RefObject<(key: string) => boolean>;
}

/** A deadline that stands in the client's message, to be kept with one key; others are added by hand. */
export function DeadlineOffer({ behind, names, since, commitments, now, onStatus, onKey }: Props) {
  const words = useCommitmentWords();
  const language = useLanguage();
  const shown = useNames();
  const { pledge } = useCommitting(onStatus);
  const text = behind.description?.lastInbound;
  const found = useMemo(() => offered(text, since), [text, since]);
  const ids = conversationIds(behind.platform.id, names);
  const isKnown = commitments.some(
    ({ conversation, kind, dueAt }) =>
      kind === 'deadline' && dueAt === found?.dueAt && ids.includes(conversation),
  );
  const offer = found && !isKnown && found.dueAt > now ? found : undefined;
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
  onKey.current = (key) => {
    if (key !== 'd' || !offer) return false;
    add('deadline', offer.dueAt);
    return true;
  };
  return (
    <>
      {offer && (
        <div class="commitment-offer" data-testid="deadline-offer">
          <span>{words.offer(shown.inText(offer.quote), until(offer.dueAt))}</span>
          <button
            type="button"
            class="button"
            data-action="accept-deadline"
            aria-keyshortcuts="D"
            onClick={() => add('deadline', offer.dueAt)}
          >
            {words.accept} <Key name="D" />
          </button>
        </div>
      )}
      <AddCommitment now={now} onAdd={add} />
    </>
  );
}

/** A longer quotation would push the replies out of sight. */
const LONGEST_QUOTE = 24;

/** The deadline of a message, where it names an instant. */
function offered(text: string | undefined, since: number | undefined) {
  if (!text || since === undefined) return undefined;
  const { deadline } = readSituation(text, { now: since, timeZone: timeZone() });
  if (!deadline?.at || deadline.kind === 'recurring') return undefined;
  const quote = [...deadline.text];
  return {
    quote:
      quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE).join('')}…` : deadline.text,
    dueAt: deadline.at.latest,
  };
}
