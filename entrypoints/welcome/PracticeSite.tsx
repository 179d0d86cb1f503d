import type { RefObject } from 'preact';
import { ClockRing } from '@/components/ClockRing';
import { useLanguage } from '@/components/use-words';
import { WaitClock } from '@/components/WaitClock';
import { formatClock } from '@/lib/domain/duration';
import { useWelcomeWords } from './use-welcome-words';

interface Props {
  readonly client: string;
  /** When the client wrote (epoch ms). */
  readonly since: number;
  /** Until when the clock runs (epoch ms). */
  readonly now: number;
  readonly targetMs: number;
  /** What was sent; undefined while the client waits. */
  readonly sent: string | undefined;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onSend: () => void;
  readonly onAgain: () => void;
  readonly box: RefObject<HTMLTextAreaElement | null>;
}

/** What stands for a platform's page: a client's message, the clock, a box, and a button that only the user presses. */
export function PracticeSite(props: Props) {
  const { client, since, now, targetMs, sent, text } = props;
  const words = useWelcomeWords();
  const language = useLanguage();
  const isEmpty = text.trim() === '';
  return (
    <section class="practice-site" aria-label={words.conversation}>
      <header class="practice-head">
        <span class="practice-place">{words.site}</span>
        <span class="practice-client">{client}</span>
        {sent === undefined ? (
          <WaitClock
            turn={{ waitingSince: { earliest: since, latest: since } }}
            now={now}
            targetMs={targetMs}
          />
        ) : (
          <>
            <ClockRing state="owed" share={0} />
            <span class="clock">
              <span class="clock-time">{formatClock(now - since, language)}</span>
              <span class="clock-state">{words.replied}</span>
            </span>
          </>
        )}
      </header>
      <div class="practice-messages">
        <figure class="practice-message" data-author="client">
          <figcaption>
            {client} <span>{words.justNow}</span>
          </figcaption>
          <p>{words.message}</p>
        </figure>
        {sent !== undefined && (
          <figure class="practice-message practice-mine" data-author="you">
            <figcaption>{words.you}</figcaption>
            <p>{sent}</p>
          </figure>
        )}
      </div>
      {sent === undefined ? (
        <div class="practice-write">
          <textarea
            ref={props.box}
            class="field"
            rows={7}
            data-field="practice"
            aria-label={words.box}
            value={text}
            onInput={({ currentTarget }) => props.onText(currentTarget.value)}
          />
          <button
            type="button"
            class={`button ${isEmpty ? '' : 'button-main'}`}
            data-action="send"
            aria-disabled={isEmpty}
            onClick={() => {
              if (!isEmpty) props.onSend();
            }}
          >
            {words.send}
          </button>
        </div>
      ) : (
        <p class="practice-done">
          <button type="button" class="button" data-action="again" onClick={props.onAgain}>
            {words.again}
          </button>
        </p>
      )}
    </section>
  );
}
