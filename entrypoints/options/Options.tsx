import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Status, StatusLine } from '@/components/StatusLine';
import { useWords } from '@/components/use-words';
import type { Settings } from '@/lib/store/settings';
import { alertSettingWords } from '@/lib/words/alert-settings';
import { ownWordsWords } from '@/lib/words/own-words';
import { AlertsGroup } from './AlertsGroup';
import { DataGroup } from './DataGroup';
import { DisplayGroup } from './DisplayGroup';
import { useDataWords } from './data/use-data-words';
import { GoalsGroup } from './GoalsGroup';
import { LearningGroup } from './LearningGroup';
import { OwnWordsGroup } from './OwnWordsGroup';
import { PlatformsGroup } from './PlatformsGroup';
import { SitesGroup } from './SitesGroup';
import { TemplateEditor } from './TemplateEditor';
import { type Focus, TemplateGroup } from './TemplateGroup';
import type { Filter } from './TemplateTools';
import { TwoMachinesGroup } from './two-machines/TwoMachinesGroup';
import { useTwoMachinesWords } from './two-machines/use-two-machines-words';
import { useSetting } from './use-setting';
import { useStock } from './use-stock';
import { useUndoKey } from './use-undo-key';
import { useView } from './use-view';
import '@/components/sheet.css';

/** The groups of settings, or the editor of one template in their place. */
export function Options({ settings }: { settings: Settings }) {
  const words = useWords();
  const { title: dataTitle } = useDataWords();
  const machines = useTwoMachinesWords();
  const [stock, readAgain] = useStock();
  const [view, go] = useView();
  const [status, setStatus] = useState<Status>();
  const [filter, setFilter] = useState<Filter>({ query: '', language: 'all' });
  const focus = useRef<Focus | undefined>(undefined);
  const save = useSetting(settings, setStatus);
  useUndoKey(status?.undo);
  const ready = stock !== undefined;
  useEffect(() => {
    if (!ready) return;
    document.body.dataset.ready = '';
    // The browser has looked for the group of the address before there was one.
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [ready]);
  const edit = useCallback(
    (id?: string) => {
      setStatus(undefined);
      go({ kind: 'editor', ...(id !== undefined && { id }) });
      window.scrollTo(0, 0);
    },
    [go],
  );
  const close = useCallback(
    (saved?: string) => {
      focus.current =
        saved === undefined ? { action: 'new-template' } : { id: saved, action: 'edit' };
      go({ kind: 'groups' });
    },
    [go],
  );
  if (!stock) return null;

  const template =
    view.kind === 'editor' && stock !== 'notRead'
      ? stock.templates.find(({ id }) => id === view.id)
      : undefined;
  const editing = view.kind === 'editor' && (template !== undefined || view.id === undefined);
  return (
    <>
      {editing ? (
        <TemplateEditor
          key={view.id ?? ''}
          template={template}
          onClose={close}
          onStatus={setStatus}
        />
      ) : (
        <div class="sheet">
          <header class="sheet-head">
            <img src="/icon/icon.svg" width="32" height="32" alt="" />
            <h1>{words.options.title}</h1>
          </header>
          <nav class="options-nav" aria-label={words.options.open}>
            <a href="#templates">{words.options.templates}</a>
            <a href="#own-words">{ownWordsWords[settings.language].title}</a>
            <a href="#platforms">{words.options.platforms}</a>
            <a href="#sites">{words.sites.title}</a>
            <a href="#learning">{words.learning.title}</a>
            <a href="#goals">{words.options.goals}</a>
            <a href="#alerts">{alertSettingWords[settings.language].title}</a>
            <a href="#display">{words.options.display}</a>
            <a href="#two-machines">{machines.title}</a>
            <a href="#data">{dataTitle}</a>
          </nav>
          <main>
            {view.kind === 'editor' && (
              <p class="notice" role="status">
                {words.templates.gone}
              </p>
            )}
            {stock === 'notRead' ? (
              <p class="notice notice-trouble" role="alert">
                {words.options.notRead}{' '}
                <button type="button" class="button" data-action="read-again" onClick={readAgain}>
                  {words.options.again}
                </button>
              </p>
            ) : (
              <TemplateGroup
                stock={stock}
                filter={filter}
                focus={focus}
                onFilter={setFilter}
                onEdit={edit}
                onStatus={setStatus}
              />
            )}
            <OwnWordsGroup settings={settings} onStatus={setStatus} />
            <PlatformsGroup />
            <SitesGroup onStatus={setStatus} />
            <LearningGroup onStatus={setStatus} />
            <GoalsGroup
              targetMinutes={settings.targetMinutes}
              onTarget={(minutes) => void save('targetMinutes', minutes)}
              onStatus={setStatus}
            />
            <AlertsGroup
              settings={settings}
              onSetting={(key, value) => void save(key, value)}
              onStatus={setStatus}
            />
            <DisplayGroup settings={settings} onSetting={(key, value) => void save(key, value)} />
            <TwoMachinesGroup onStatus={setStatus} />
            <DataGroup retentionDays={settings.retentionDays} onStatus={setStatus} />
          </main>
        </div>
      )}
      <div class="status-float">
        <StatusLine status={status} />
      </div>
    </>
  );
}
