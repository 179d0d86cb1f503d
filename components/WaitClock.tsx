import { formatClock, formatDuration } from '@/lib/domain/duration';
import { midpoint, widthSeconds } from '@/lib/domain/interval';
import { type Urgency, urgencyOf } from '@/lib/domain/queue';
import type { Turn } from '@/lib/domain/turn';
import { ClockRing } from './ClockRing';
import { useLanguage, useWords } from './use-words';

/** From this width on a wait is 約 (metrics §1). */
const ABOUT_FROM_SECONDS = 60;
const HOUR_MS = 60 * 60_000;
/** Wider than two minute stamps, seconds would be invented: the clock shows whole units only. */
const COARSE_FROM_SECONDS = 121;

interface Props {
  readonly turn: Pick<Turn, 'waitingSince'>;
  /** Epoch ms. */
  readonly now: number;
  readonly targetMs: number;
}

/** How long a client has waited, ticking, with what is left of the target in words. */
export function WaitClock({ turn, now, targetMs }: Props) {
  const words = useWords();
  const language = useLanguage();
  const since = midpoint(turn.waitingSince);
  // A page's clock may run ahead of ours: a wait is never negative.
  const waited = Math.max(0, now - since);
  const width = widthSeconds(turn.waitingSince);
  const urgency = urgencyOf(since, now, targetMs);
  const isCoarse = width >= COARSE_FROM_SECONDS && waited < HOUR_MS;
  const time = isCoarse ? formatDuration(waited, language, false) : formatClock(waited, language);
  return (
    <>
      <ClockRing state={urgency} share={1 - waited / targetMs} />
      <span class={`clock clock-${urgency}`}>
        <span
          class={`clock-time ${time.length > 5 ? 'clock-time-long' : ''}`}
          role="timer"
          aria-label={words.queue.clock}
          data-urgency={urgency}
        >
          {width >= ABOUT_FROM_SECONDS && <small>{words.queue.about}</small>}
          {time}
        </span>
        <span class="clock-state">{stateInWords(urgency, targetMs - waited, words.queue)}</span>
      </span>
    </>
  );
}

function stateInWords(
  urgency: Urgency,
  leftMs: number,
  words: { left: (minutes: number) => string; soon: string; over: string },
): string {
  if (urgency === 'over') return words.over;
  return urgency === 'soon' ? words.soon : words.left(Math.max(1, Math.ceil(leftMs / 60_000)));
}
