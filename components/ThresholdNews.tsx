import { useRef } from 'preact/hooks';
import { midpoint } from '@/lib/domain/interval';
import { type QueueEntry, type Urgency, urgencyOf } from '@/lib/domain/queue';
import { useClientName } from './QueueRow';
import { useWords } from './use-words';

interface Props {
  readonly waiting: readonly QueueEntry[];
  readonly now: number;
  readonly targetMs: number;
}

/**
 * Reads aloud when a wait comes near its target and when it passes it, and nothing in between: the clocks
 * themselves are silent.
 */
export function ThresholdNews({ waiting, now, targetMs }: Props) {
  const { queue } = useWords();
  const name = useClientName();
  const last = useRef(new Map<string, Urgency>());
  const said = useRef('');
  const present = new Map(
    waiting.map(({ turn }) => [turn.key, urgencyOf(midpoint(turn.waitingSince), now, targetMs)]),
  );
  const news = waiting.flatMap(({ turn, conversation }) => {
    const urgency = present.get(turn.key);
    const before = last.current.get(turn.key);
    // Of what has just come or was so when the page opened, the list itself tells.
    if (before === undefined || before === urgency || !urgency || urgency === 'ample') return [];
    return [`${name(conversation)} ${queue[urgency]}`];
  });
  last.current = present;
  if (news.length > 0) said.current = news.join(' ');
  return (
    <p class="hidden" aria-live="polite" data-testid="threshold">
      {said.current}
    </p>
  );
}
