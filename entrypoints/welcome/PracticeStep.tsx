import { useEffect, useRef, useState } from 'preact/hooks';
import { belongsToComposition } from '@/components/composition';
import { insertAtCursor } from '@/components/insert-at-cursor';
import { useNow } from '@/components/use-now';
import { useWords } from '@/components/use-words';
import { formatDuration } from '@/lib/domain/duration';
import type { Settings } from '@/lib/store/settings';
import { PracticeReplies } from './PracticeReplies';
import { PracticeSite } from './PracticeSite';
import { StepTitle } from './StepTitle';
import { useWelcomeWords } from './use-welcome-words';
import './practice.css';

/** Where the practice stands: a reply is to be chosen, looked at, sent, or was sent. */
export type Moment = 'choose' | 'check' | 'inserted' | 'sent';

interface Sent {
  readonly text: string;
  /** Epoch ms. */
  readonly at: number;
}

/**
 * A made-up conversation and the quick replies beside it. The box is this page's own, so the reply goes in
 * as the template editor's variables do; nothing is recorded, learned or sent.
 */
export function PracticeStep({ settings }: { settings: Settings }) {
  const words = useWelcomeWords();
  const { client } = useWords().templates.example;
  const [since, setSince] = useState(() => Date.now());
  const [sent, setSent] = useState<Sent>();
  const [text, setText] = useState('');
  const [isChecked, setChecked] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const keys = useRef<(event: KeyboardEvent, text: string) => boolean>(() => false);
  const now = useNow(1000);
  const moment = momentOf(sent, isChecked, text);

  const [insertions, setInsertions] = useState(0);
  // After the list, which takes the focus when it is there again: the next key is the box's.
  useEffect(() => {
    if (insertions === 0) return;
    box.current?.focus();
    // With the button that is pressed next.
    box.current?.parentElement?.scrollIntoView({ block: 'nearest' });
  }, [insertions]);

  const insert = (reply: string, cursor: number | null) => {
    if (!box.current) return;
    const at = cursor ?? reply.length;
    insertAtCursor(box.current, reply, [at, at]);
    setText(box.current.value);
    setInsertions(insertions + 1);
  };
  const lengthOf = (ms: number) =>
    ms < 60_000
      ? words.seconds(Math.floor(ms / 1000))
      : formatDuration(ms, settings.language, false);
  const again = () => {
    setSent(undefined);
    setText('');
    setSince(Date.now());
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from whatever has the focus here
    <section
      class="welcome-step"
      // What is clicked here has the keys.
      tabIndex={-1}
      onKeyDown={(event) => {
        if (belongsToComposition(event)) return;
        const isField = (event.target as HTMLElement).matches('input, textarea, select');
        if (!event.defaultPrevented && !isField && /^[1-9]$/.test(event.key)) {
          keys.current(event, '');
        }
      }}
    >
      <StepTitle title={words.practiceTitle} note={words.practiceNote} />
      <p class="practice-coach" role="status" data-moment={moment}>
        {moment === 'sent'
          ? words.coach.sent(lengthOf((sent?.at ?? since) - since))
          : moment === 'choose'
            ? words.coach.choose(client)
            : words.coach[moment]}
      </p>
      <div class="practice">
        <PracticeSite
          client={client}
          since={since}
          now={Math.max(since, sent?.at ?? now)}
          targetMs={settings.targetMinutes * 60_000}
          sent={sent?.text}
          text={text}
          onText={setText}
          onSend={() => setSent({ text, at: Date.now() })}
          onAgain={again}
          box={box}
        />
        <PracticeReplies
          settings={settings}
          client={client}
          onCheck={setChecked}
          onInsert={insert}
          onKeys={(onKey) => {
            keys.current = onKey;
          }}
        />
      </div>
    </section>
  );
}

function momentOf(sent: Sent | undefined, isChecked: boolean, text: string): Moment {
  if (sent) return 'sent';
  if (isChecked) return 'check';
  return text.trim() === '' ? 'choose' : 'inserted';
}
