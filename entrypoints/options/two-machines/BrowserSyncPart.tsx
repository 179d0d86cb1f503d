import { Choice } from '@/components/Choice';
import { useRead } from '@/components/use-read';
import { useLanguage } from '@/components/use-words';
import { onStorageChanged } from '@/lib/store/changes';
import { allSites } from '@/lib/store/sites';
import { allTemplates } from '@/lib/store/templates';
import { browserSyncKeys, readBrowserSync, switchBrowserSync } from '@/lib/sync/browser-sync';
import type { Attempt } from './attempt';
import { useTwoMachinesWords } from './use-two-machines-words';
import { useWhen } from './use-when';

/** Templates and settings through the browser's own sync: on or off, how far, and what it has no room for. */
export function BrowserSyncPart({ attempt }: { attempt: Attempt }) {
  const words = useTwoMachinesWords().settings;
  const when = useWhen();
  const language = useLanguage();
  const [state] = useRead(readNamed, onChanged);
  if (!state) return null;
  const { sync, names } = state;
  const left = [...new Set(Object.keys(sync.left).map((key) => nameOf(key)))];
  function nameOf(key: string): string {
    if (key.startsWith('template-position:')) return words.order;
    return names.get(key) ?? words.setting;
  }
  return (
    <section class="machines-part" aria-labelledby="machines-settings">
      <h3 id="machines-settings">{words.title}</h3>
      <p class="soft">{words.note}</p>
      <Choice
        name="browser-sync"
        legend={words.legend}
        value={sync.on ? 'on' : 'off'}
        options={[
          { value: 'on', label: words.on },
          { value: 'off', label: words.off },
        ]}
        onChange={(value) =>
          attempt(async () => {
            await switchBrowserSync(value === 'on');
            return { text: words.switched(value === 'on') };
          })
        }
      />
      {sync.on && (
        <p class="soft" data-testid="browser-sync-at">
          {sync.at === undefined ? words.notYet : words.compared(when(sync.at))}
        </p>
      )}
      {sync.on && left.length > 0 && (
        <p class="notice" data-testid="browser-sync-left">
          {words.left(new Intl.ListFormat(language).format(left))}
        </p>
      )}
    </section>
  );
}

async function readNamed() {
  const [sync, templates, sites] = await Promise.all([
    readBrowserSync(),
    allTemplates(),
    allSites(),
  ]);
  const names = new Map<string, string>([
    ...templates.map(({ id, title }) => [`template:${id}`, title] as const),
    ...sites.map(({ id, name }) => [`site:${id}`, name] as const),
  ]);
  return { sync, names };
}

function onChanged(callback: () => void): () => void {
  return onStorageChanged('local', Object.values(browserSyncKeys), callback);
}
