import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { BlankForm } from '@/components/BlankForm';
import { because } from '@/components/because';
import { inOneLine } from '@/components/in-one-line';
import { PromiseFields } from '@/components/PromiseFields';
import { QuickReplies } from '@/components/QuickReplies';
import { neverChanges, useRead } from '@/components/use-read';
import { useWords } from '@/components/use-words';
import type { PromiseEdit } from '@/lib/domain/reply-promises';
import { renderReply } from '@/lib/domain/reply-promises';
import { isInsertedAtOnce, suggestTemplates } from '@/lib/domain/suggestion';
import { askedIn } from '@/lib/domain/suggestion/asked';
import type { Template } from '@/lib/domain/template';
import { renderTemplate } from '@/lib/domain/template-rendering';
import { searchTemplates } from '@/lib/domain/template-search';
import { timeZone } from '@/lib/domain/time-zone';
import type { Settings } from '@/lib/store/settings';
import { allTemplates, onTemplatesChanged } from '@/lib/store/templates';
import { readShortcuts } from '@/lib/tabs/shortcuts';
import { useWelcomeWords } from './use-welcome-words';

interface Props {
  readonly settings: Settings;
  readonly client: string;
  /** A reply is looked at before it goes in, or no longer. */
  readonly onCheck: (isChecked: boolean) => void;
  /** `cursor` in UTF-16 units of the text; null: at its end. */
  readonly onInsert: (text: string, cursor: number | null) => void;
  readonly onKeys: (onKey: (event: KeyboardEvent, text: string) => boolean) => void;
}

/** A template that was chosen and is not in the box yet. */
interface Chosen {
  readonly template: Template;
  readonly blanks: ReadonlyMap<string, string>;
  readonly edits: ReadonlyMap<string, PromiseEdit>;
}

/** The popup's quick replies for the made-up message: suggested, filled and looked at as there. */
export function PracticeReplies({ settings, client, onCheck, onInsert, onKeys }: Props) {
  const words = useWords();
  const welcome = useWelcomeWords();
  const { language } = settings;
  const [templates] = useRead(allTemplates, onTemplatesChanged);
  const [shortcuts] = useRead(readShortcuts, neverChanges);
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<Chosen>();
  const search = useRef<HTMLInputElement>(null);
  // One instant for all times of a text: a promise does not change while it is read.
  const [now] = useState(() => Date.now());
  const isChosen = chosen !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: told when it changes
  useEffect(() => onCheck(isChosen), [isChosen]);
  const suggestions = useMemo(() => {
    const reference = { now, timeZone: timeZone(), language };
    const asked = askedIn(welcome.message, reference);
    const context = { ...reference, ...asked, conversations: [], picks: [] };
    return templates && suggestTemplates(templates, context);
  }, [templates, welcome, language, now]);
  if (!suggestions) return null;

  const contextOf = (template: Template, blanks: ReadonlyMap<string, string>) => ({
    now,
    timeZone: timeZone(),
    language: template.language,
    client,
    own: settings,
    blanks,
  });
  const render = ({ template, blanks, edits }: Chosen) =>
    renderReply(template, contextOf(template, blanks), edits);
  const reply = chosen && render(chosen);
  const insert = ({ rendering }: ReturnType<typeof render>) => {
    if (!rendering.complete) return;
    setChosen(undefined);
    onInsert(rendering.text, rendering.cursor);
  };
  const choose = (template: Template) => {
    const next = { template, blanks: new Map(), edits: new Map() };
    const rendered = render(next);
    if (isInsertedAtOnce(rendered)) insert(rendered);
    else setChosen(next);
  };
  const reasons = new Map(
    suggestions.slice(0, 3).map(({ template, reason }) => [template, reason]),
  );
  return (
    <section class="practice-popup replies" aria-labelledby="practice-replies">
      <div class="replies-heading">
        <img src="/icon/icon.svg" width="16" height="16" alt="" />
        <h3 id="practice-replies">{words.replies.title}</h3>
        <span class="soft">{client}</span>
      </div>
      {chosen && reply ? (
        <BlankForm
          key={chosen.template.id}
          title={chosen.template.title}
          lang={chosen.template.language}
          rendering={reply.rendering}
          values={chosen.blanks}
          onChange={(key, value) =>
            setChosen({ ...chosen, blanks: new Map([...chosen.blanks, [key, value]]) })
          }
          onInsert={() => insert(reply)}
          onBack={() => setChosen(undefined)}
        >
          {reply.promises.length > 0 && (
            <PromiseFields
              promises={reply.promises}
              now={now}
              onEdit={(key, edit) =>
                setChosen({ ...chosen, edits: new Map([...chosen.edits, [key, edit]]) })
              }
            />
          )}
        </BlankForm>
      ) : (
        <QuickReplies
          templates={searchTemplates(
            suggestions.map(({ template }) => template),
            query,
          )}
          query={query}
          preview={(template) =>
            inOneLine(renderTemplate(template.body, contextOf(template, new Map())).pieces)
          }
          reason={(template) => {
            const reason = query === '' ? reasons.get(template) : undefined;
            return reason && because(reason, words);
          }}
          onQuery={setQuery}
          onChoose={choose}
          search={search}
          onKeys={onKeys}
        />
      )}
      {shortcuts && <p class="soft">{welcome.opens(shortcuts.get('open') ?? '')}</p>}
    </section>
  );
}
