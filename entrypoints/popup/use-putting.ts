import { useRef, useState } from 'preact/hooks';
import type { Status } from '@/components/StatusLine';
import type { Trouble } from '@/components/StuckReply';
import { useCommitmentWords } from '@/components/use-commitment-words';
import { useLanguage, useWords } from '@/components/use-words';
import { dueTime } from '@/lib/domain/due-time';
import type { Pledge } from '@/lib/domain/pledge';
import type { ReplyPromise } from '@/lib/domain/reply-promises';
import { timeZone } from '@/lib/domain/time-zone';
import { tellQueueChanged } from '@/lib/messaging/messenger';
import { withdrawPledges } from '@/lib/store';
import { insertReply, undoInsertion } from '@/lib/tabs/insertion';
import type { PageBehind } from '@/lib/tabs/page-behind';
import { keepPromises } from './keep-promises';

/** The page waits for the end of what is being composed; what takes longer than this is said. */
const UNTIL_WAITING_MS = 700;
/** Refused to spare the user a mistake, not because it could not be done. */
const FORBIDDEN: ReadonlySet<Trouble> = new Set([
  'formalDelivery',
  'completionForm',
  'otherConversation',
]);
/** Nothing is to be pasted into the box that is there, or it takes nothing. */
const NO_PLACE: ReadonlySet<Trouble> = new Set([...FORBIDDEN, 'disabled']);

/** A text on its way into the page's box. */
interface Reply {
  readonly text: string;
  /** Where the cursor shall stand, in UTF-16 units of `text`; null: at its end. */
  readonly cursor: number | null;
  readonly promises: readonly ReplyPromise[];
  /** Keeps what was chosen, where the text did not go in. */
  readonly stay: () => void;
  /** It went in; answers what is to be undone with it. */
  readonly done: () => (() => void) | undefined;
}

/** How texts get into the page behind, and what became of the last one. */
export interface Putting {
  /** A text that did not go in, and why. */
  readonly stuck: { readonly trouble: Trouble; readonly text: string } | undefined;
  put(reply: Reply): Promise<void>;
  /** Puts a text into the clipboard, and says whether that worked. */
  copy(text: string): Promise<void>;
  /** Leaves the text that did not go in. */
  leave(): void;
}

/** Puts replies into the box of this conversation, keeps what they promise, and offers to take both back. */
export function usePutting(
  behind: PageBehind,
  conversation: string,
  onStatus: (status: Status) => void,
): Putting {
  const words = useWords();
  const language = useLanguage();
  const commitmentWords = useCommitmentWords();
  const [stuck, setStuck] = useState<Putting['stuck']>();
  const running = useRef(false);
  const inserted = (given: readonly { dueAt: number }[], kept: unknown): string => {
    if (!kept) return commitmentWords.notRemembered;
    const [first] = given;
    if (!first) return words.replies.inserted;
    return commitmentWords.remembered(dueTime(first.dueAt, Date.now(), timeZone(), language));
  };
  const takeBack = async (pledges: readonly Pledge[], also: (() => void) | undefined) => {
    const undone = await undoInsertion(behind);
    if (undone) {
      also?.();
      await withdraw(pledges);
    }
    onStatus({
      text: undone ? words.replies.takenBack : words.replies.notTakenBack,
      trouble: !undone,
    });
  };
  const copy = async (text: string, trouble: Trouble | undefined = stuck?.trouble) => {
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    const done =
      trouble && NO_PLACE.has(trouble) ? words.replies.copiedElsewhere : words.replies.copied;
    onStatus({ text: copied ? done : words.replies.notCopied, trouble: !copied });
  };
  const put = async ({ text, cursor, promises, stay, done }: Reply) => {
    // A second key or click while the first is on its way would put the text in twice.
    if (running.current) return;
    running.current = true;
    let isSaid = false;
    const waiting = setTimeout(() => {
      isSaid = true;
      onStatus({ text: words.replies.waiting });
    }, UNTIL_WAITING_MS);
    const given = promises.flatMap(({ kind, dueAt }) =>
      kind === 'none' || dueAt <= Date.now() ? [] : [{ kind, dueAt }],
    );
    // At once: who closes the popup while the page still writes has promised all the same.
    const keeping = keepPromises(behind, conversation, given);
    const trouble = await insertReply(behind, { text, cursor, conversation });
    clearTimeout(waiting);
    running.current = false;
    if (trouble) {
      void keeping.then((kept) => kept && withdraw(kept));
      stay();
      setStuck({ trouble, text });
      // What must not go in there must not be pasted there either.
      if (!FORBIDDEN.has(trouble)) await copy(text, trouble);
      else if (isSaid) onStatus({ text: '' });
      return;
    }
    const undo = done();
    const kept = await keeping;
    onStatus({
      text: inserted(given, kept),
      trouble: kept === undefined,
      undo: () => void takeBack(kept ?? [], undo),
    });
  };
  return { stuck, put, copy, leave: () => setStuck(undefined) };
}

/** Never rejects: a promise that stays on record is reminded of once too often, at worst. */
async function withdraw(pledges: readonly Pledge[]): Promise<void> {
  if (pledges.length === 0) return;
  await withdrawPledges(pledges, Date.now()).then(tellQueueChanged, () => undefined);
}
