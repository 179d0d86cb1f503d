import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Choice } from '@/components/Choice';
import type { Status } from '@/components/StatusLine';
import { platformById } from '@/lib/domain/platform';
import { tellQueueChanged } from '@/lib/messaging/messenger';
import { erase } from '@/lib/store/erase';
import { allSites } from '@/lib/store/sites';
import { ClientField } from './ClientField';
import { ErasePreview, type Erasure } from './ErasePreview';
import { PlatformField } from './PlatformField';
import { TaskBar } from './TaskBar';
import { useDataWords } from './use-data-words';
import { useFocusBack } from './use-focus-back';
import { useTask } from './use-task';

type Scope = 'client' | 'platform' | 'all';

const EVERYTHING: Erasure = { scopes: ['*'] };

/** One client, one platform or everything, for good: first chosen, then shown, then asked for. */
export function ErasePart({ onStatus }: { onStatus: (status: Status) => void }) {
  const words = useDataWords();
  const { erasing } = words;
  const task = useTask();
  const [scope, setScope] = useState<Scope>('client');
  const [chosen, setChosen] = useState<Erasure>();
  const [part, pressed] = useFocusBack(!task.progress && !chosen);
  const choose = (next: Scope) => {
    setScope(next);
    setChosen(next === 'all' ? EVERYTHING : undefined);
  };
  const decline = () => {
    pressed();
    choose('client');
  };
  const accept = async ({ name, scopes }: Erasure, withKept: boolean) => {
    pressed();
    try {
      const sites = withKept ? await allSites() : [];
      await task.run((_, report) =>
        erase({ scopes, withKept }, Date.now(), (done, of) => report({ done, of })),
      );
      const added = sites.filter(({ id }) => !platformById(id)).flatMap(({ hosts }) => hosts);
      if (added.length > 0) await browser.permissions.remove({ origins: added });
      await tellQueueChanged();
      setChosen(undefined);
      setScope('client');
      onStatus({ text: erasing.done(name ?? erasing.everything) });
    } catch {
      onStatus({ text: words.notDone, trouble: true });
    }
  };
  return (
    <section class="data-part" ref={part}>
      <h3>{erasing.title}</h3>
      <p class="soft">{erasing.note}</p>
      {task.progress ? (
        <TaskBar label={erasing.running} progress={task.progress} />
      ) : (
        <>
          <Choice
            name="erase"
            legend={erasing.what}
            value={scope}
            options={(['client', 'platform', 'all'] as const).map((value) => ({
              value,
              label: erasing.scopes[value],
            }))}
            onChange={choose}
          />
          {scope === 'client' && <ClientField onChosen={setChosen} />}
          {scope === 'platform' && <PlatformField onChosen={setChosen} />}
          {chosen && (
            <ErasePreview
              key={chosen.scopes.join()}
              erasure={chosen}
              onAccept={(withKept) => void accept(chosen, withKept)}
              onDecline={decline}
            />
          )}
        </>
      )}
    </section>
  );
}
