import { X } from 'lucide-preact';
import { Fragment } from 'preact';
import type { HandWords, KeyName } from '@/lib/words/hands';
import { Modal } from './Modal';
import { useHandWords } from './use-hand-words';
import './palette.css';

type Command = keyof HandWords['keys']['commands'];

interface Props {
  /** The browser's own keys, as it prints them; empty for a command without. */
  readonly commands: ReadonlyMap<Command, string> | undefined;
  /** Whether the panel can be opened from here. */
  readonly canOpenPanel: boolean;
  readonly onChange: () => void;
  readonly onClose: () => void;
}

/** The keys that are printed for each thing they do. */
const KEYS: Readonly<Record<KeyName, readonly string[]>> = {
  palette: ['Ctrl+K', '>'],
  search: ['/'],
  choose: ['1–9'],
  move: ['↑', '↓', 'Enter'],
  ask: ['Q'],
  deadline: ['D'],
  situation: ['S'],
  judge: ['N', 'E', 'B', 'R'],
  undo: ['Z'],
  snooze: ['M'],
  names: ['H'],
  panel: ['P'],
  sheet: ['?'],
};

/** All keys: those of this page, and those that the browser gives the extension everywhere. */
export function KeySheet({ commands, canOpenPanel, onChange, onClose }: Props) {
  const words = useHandWords().keys;
  const names = (Object.keys(KEYS) as KeyName[]).filter((name) => name !== 'panel' || canOpenPanel);
  return (
    <Modal label={words.title} testId="key-sheet" onClose={onClose}>
      <div class="key-sheet">
        <div class="key-sheet-head">
          <h2>{words.here}</h2>
          <button type="button" class="button-icon" aria-label={words.close} onClick={onClose}>
            <X size={18} aria-hidden="true" />
          </button>
        </div>
        <dl>
          {names.map((name) => (
            <Line key={name} keys={KEYS[name]} does={words.does[name]} />
          ))}
        </dl>
        {commands && commands.size > 0 && (
          <>
            <h2>{words.everywhere}</h2>
            <dl>
              {[...commands].map(([name, keys]) => (
                <Line key={name} keys={[keys || words.noKey]} does={words.commands[name]} />
              ))}
            </dl>
            <button type="button" class="button" data-action="change-keys" onClick={onChange}>
              {words.change}
            </button>
          </>
        )}
      </div>
    </Modal>
  );
}

function Line({ keys, does }: { keys: readonly string[]; does: string }) {
  return (
    <>
      <dt>
        {keys.map((key) => (
          <Fragment key={key}>
            <kbd>{key}</kbd>{' '}
          </Fragment>
        ))}
      </dt>
      <dd>{does}</dd>
    </>
  );
}
