import { ExternalLink } from 'lucide-preact';
import { Key } from '@/components/Key';
import { useHandWords } from '@/components/use-hand-words';
import { neverChanges, useRead } from '@/components/use-read';
import { useLanguage, useWords } from '@/components/use-words';
import type { Platform } from '@/lib/domain/platform';
import type { StoreFailure } from '@/lib/store';
import { readShortcuts } from '@/lib/tabs/shortcuts';
import { StepTitle } from './StepTitle';
import { useWelcomeWords } from './use-welcome-words';

interface Props {
  /** The platforms that the user has switched on. */
  readonly inUse: readonly Platform[];
  readonly health: StoreFailure | null | undefined;
}

/** How to go on: the inboxes, the toolbar's button, the keys, and the way back here. */
export function ReadyStep({ inUse, health }: Props) {
  const words = useWelcomeWords();
  const { platform, start } = useWords();
  const isReady = inUse.length > 0;
  return (
    <section class="welcome-step">
      {isReady ? (
        <StepTitle title={words.readyTitle} />
      ) : (
        <>
          <StepTitle title={words.notReadyTitle} note={words.notReady} />
          <p>
            <a class="button button-main" href="#platforms" data-action="choose">
              {start.choose}
            </a>
          </p>
        </>
      )}
      <dl class="welcome-ways">
        {isReady && (
          <div>
            <dt>{words.inboxes}</dt>
            <dd>
              <p>{health === 'unavailable' ? platform.noRecords : words.inboxesNote}</p>
              <Inboxes platforms={inUse} />
            </dd>
          </div>
        )}
        <div>
          <dt>{words.toolbar}</dt>
          <dd class="welcome-toolbar">
            <img src="/icon/icon.svg" width="24" height="24" alt="" />
            <div>
              <p>{words.toolbarNote}</p>
              <p class="soft">{words.pin}</p>
            </div>
          </dd>
        </div>
        <Keys />
        <div>
          <dt>{words.texts}</dt>
          <dd>
            <a href="/options.html#templates" data-action="templates">
              {words.templates}
            </a>
          </dd>
        </div>
        <div>
          <dt>{words.reopen}</dt>
          <dd>
            <a href="/options.html#display" data-action="display">
              {words.reopenNote}
            </a>
          </dd>
        </div>
      </dl>
    </section>
  );
}

function Inboxes({ platforms }: { platforms: readonly Platform[] }) {
  const language = useLanguage();
  return (
    <ul class="welcome-inboxes">
      {platforms.flatMap(({ name, inboxes }) =>
        inboxes.map((inbox) => (
          <li key={inbox.url}>
            <a href={inbox.url} target="_blank" rel="noreferrer" data-action="open-inbox">
              {name[language]}: {inbox.name[language]}
              <ExternalLink size={14} aria-hidden="true" />
            </a>
          </li>
        )),
      )}
    </ul>
  );
}

/** As the browser has given them, which another extension or the user may have changed. */
function Keys() {
  const words = useWelcomeWords();
  const { noKey } = useWords().learning;
  const { commands } = useHandWords().keys;
  const [shortcuts] = useRead(readShortcuts, neverChanges);
  if (!shortcuts || shortcuts.size === 0) return null;
  const shown = (command: 'open' | 'insert') => {
    const keys = shortcuts.get(command);
    return keys ? <Key name={keys} /> : noKey;
  };
  return (
    <div>
      <dt>{words.keys}</dt>
      <dd class="welcome-keys">
        <p>
          {shown('open')} {commands.open}
        </p>
        <p>
          {shown('insert')} {commands.insert}
        </p>
      </dd>
    </div>
  );
}
