import { Ellipsis } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { platformById } from '@/lib/domain/platform';
import type { QueueEntry } from '@/lib/domain/queue';
import type { Conversation } from '@/lib/domain/turn';
import { Key } from './Key';
import { useNames } from './use-names';
import { useLanguage, useWords } from './use-words';
import './queue.css';

/** What the user can say about a conversation, and its key. */
export interface RowWord {
  readonly kind: 'noReplyNeeded' | 'replyNeeded' | 'answeredElsewhere' | 'buyerSide';
  readonly key: string;
}

export type RowJudgement = RowWord['kind'];

const noReplyNeeded: RowWord = { kind: 'noReplyNeeded', key: 'n' };
const onWaiting: readonly RowWord[] = [
  noReplyNeeded,
  { kind: 'answeredElsewhere', key: 'e' },
  { kind: 'buyerSide', key: 'b' },
];
/** A probable closer is confirmed or reopened. */
const onCloser: readonly RowWord[] = [noReplyNeeded, { kind: 'replyNeeded', key: 'r' }];

/** What can be said about such a line of the queue. */
export function rowWords({ turn }: QueueEntry): readonly RowWord[] {
  return turn.attention === 'closer' ? onCloser : onWaiting;
}

/** What a row asks of the page around it. */
export interface RowActions {
  readonly onOpen: (conversation: Conversation) => void;
  readonly onJudge: (entry: QueueEntry, kind: RowJudgement) => void;
}

/** How a conversation is called: its client, else its title, else that nobody knows; a number while names are hidden. */
export function useClientName(): (conversation: Pick<Conversation, 'client' | 'title'>) => string {
  const words = useWords();
  const names = useNames();
  return ({ client, title }) => {
    const name = client ?? title;
    return name === undefined ? words.queue.nameless : names.of(name);
  };
}

/** One conversation of the queue; `children` is its clock. The whole row opens the conversation. */
export function QueueRow({
  entry,
  tabbable,
  children,
  onOpen,
  onJudge,
}: RowActions & { entry: QueueEntry; tabbable: boolean; children: ComponentChildren }) {
  const words = useWords();
  const language = useLanguage();
  const name = useClientName()(entry.conversation);
  const [unfolded, setUnfolded] = useState(false);
  const { client, platform } = entry.conversation;
  const title = useNames().title(entry.conversation.title);
  const judgements = rowWords(entry);
  const platformName = platformById(platform)?.name[language] ?? platform;
  return (
    <li class="row" data-turn={entry.turn.key}>
      <div class="row-line">
        {children}
        <button
          type="button"
          class="row-open"
          tabIndex={tabbable ? 0 : -1}
          title={[name, client && title, platformName].filter(Boolean).join(' · ')}
          aria-keyshortcuts={judgements.map(({ key }) => key.toUpperCase()).join(' ')}
          onClick={() => onOpen(entry.conversation)}
        >
          <span class="row-name">
            <b>{name}</b>
            {client && words.queue.courtesy && <small>{words.queue.courtesy}</small>}
          </span>
          <span class="row-about">
            <span class="row-title">{client ? title : ''}</span>
            <span class="row-platform">{platformName}</span>
          </span>
        </button>
        <button
          type="button"
          class="button-icon row-more"
          tabIndex={tabbable ? 0 : -1}
          aria-expanded={unfolded}
          aria-label={words.queue.actions(name)}
          onClick={() => setUnfolded(!unfolded)}
        >
          <Ellipsis size={18} aria-hidden="true" />
        </button>
      </div>
      {unfolded && (
        <div class="row-actions">
          {judgements.map(({ kind, key }) => (
            <button
              key={kind}
              type="button"
              class="button"
              data-action={kind}
              onClick={() => onJudge(entry, kind)}
            >
              {words.judgement[kind]} <Key name={key.toUpperCase()} />
            </button>
          ))}
        </div>
      )}
    </li>
  );
}
