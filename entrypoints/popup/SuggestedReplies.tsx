import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { AskedChoice } from '@/components/AskedChoice';
import { because } from '@/components/because';
import { inOneLine } from '@/components/in-one-line';
import { QuickReplies } from '@/components/QuickReplies';
import { ReproachNotice } from '@/components/ReproachNotice';
import type { Status } from '@/components/StatusLine';
import { useNames } from '@/components/use-names';
import { useWords } from '@/components/use-words';
import type { ConversationNames } from '@/lib/domain/reading';
import type { Template } from '@/lib/domain/template';
import { searchTemplates } from '@/lib/domain/template-search';
import type { DescribedPage } from '@/lib/tabs/page-behind';
import { DeadlineOffer } from './DeadlineOffer';
import { InsertKey } from './InsertKey';
import type { ReplyMaker } from './reply-maker';
import type { Suggestions } from './use-suggestions';

interface Props {
  readonly behind: DescribedPage;
  readonly names: ConversationNames;
  /** Since when the client waits (epoch ms); absent where nobody waits. */
  readonly since: number | undefined;
  readonly suggestions: Suggestions;
  readonly maker: ReplyMaker;
  /** The template that mends trust; the user may have deleted it. */
  readonly repair: Template | undefined;
  readonly now: number;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onChoose: (template: Template) => void;
  readonly onAsk: () => void;
  readonly onStatus: (status: Status) => void;
  /** Takes the keys of the list and of what stands above it. */
  readonly onKeys: RefObject<(event: KeyboardEvent) => boolean>;
}

/** The templates in the order in which they are suggested, and what the client's message says besides. */
export function SuggestedReplies(props: Props) {
  const { suggestions, maker, repair, now, query, onQuery, onChoose, onStatus } = props;
  const words = useWords();
  const shown = useNames();
  const search = useRef<HTMLInputElement>(null);
  const situationField = useRef<HTMLSelectElement>(null);
  const offerKey = useRef<(key: string) => boolean>(() => false);
  const listKeys = useRef<(event: KeyboardEvent, text: string) => boolean>(() => false);
  props.onKeys.current = (event) => {
    // Ctrl+D and Ctrl+S are the browser's.
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const letter = event.key.toLowerCase();
    if (letter === 'q') {
      props.onAsk();
      return true;
    }
    if (offerKey.current(letter)) return true;
    const field = { '/': search, s: situationField }[letter]?.current;
    if (!field) return listKeys.current(event, '');
    field.focus();
    // Or it would be typed into the field that has just got the focus.
    event.preventDefault();
    return true;
  };
  return (
    <>
      {suggestions.isReproached && <ReproachNotice onUse={repair && (() => onChoose(repair))} />}
      <DeadlineOffer
        behind={props.behind}
        names={props.names}
        since={props.since}
        now={now}
        onStatus={onStatus}
        onKey={offerKey}
      />
      {suggestions.isAsked && (
        <AskedChoice
          situation={suggestions.situation}
          onCorrect={suggestions.correct}
          select={situationField}
        />
      )}
      <QuickReplies
        templates={searchTemplates(suggestions.templates, query)}
        query={query}
        preview={(template) => shown.inText(inOneLine(maker.preview(template)))}
        reason={({ id }) => {
          const reason = suggestions.reasons.get(id);
          return reason && query === '' ? because(reason, words) : undefined;
        }}
        onQuery={onQuery}
        onChoose={onChoose}
        search={search}
        onKeys={(keys) => {
          listKeys.current = keys;
        }}
      />
      <InsertKey />
    </>
  );
}
