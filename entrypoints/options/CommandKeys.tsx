import { Fragment } from 'preact';
import { useHandWords } from '@/components/use-hand-words';
import { useRead } from '@/components/use-read';
import { useWords } from '@/components/use-words';
import {
  hasOwnSettings,
  onShortcutsChanged,
  openShortcutSettings,
  readShortcuts,
  SHORTCUTS_PAGE,
} from '@/lib/tabs/shortcuts';

/** The keys that work everywhere in the browser, and the way to change them. */
export function CommandKeys() {
  const words = useWords().learning;
  const { commands } = useHandWords().keys;
  const [keys] = useRead(readShortcuts, onShortcutsChanged);
  if (!keys || keys.size === 0) return null;
  return (
    <div class="commands">
      <h3>{words.keys}</h3>
      <dl class="command-keys">
        {[...keys].map(([name, given]) => (
          <Fragment key={name}>
            <dt>{commands[name]}</dt>
            <dd data-command={name}>{shown(given, words.noKey)}</dd>
          </Fragment>
        ))}
      </dl>
      <p class="soft">{words.insertNote}</p>
      <p>
        <button
          type="button"
          class="button"
          data-action="change-keys"
          onClick={() => void openShortcutSettings()}
        >
          {words.changeKeys}
        </button>{' '}
        {!hasOwnSettings() && <span class="soft">{words.changeByHand(SHORTCUTS_PAGE)}</span>}
      </p>
    </div>
  );
}

function shown(keys: string, none: string) {
  return keys ? <kbd>{keys}</kbd> : none;
}
