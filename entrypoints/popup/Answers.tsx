import { useClientName } from '@/components/QueueRow';
import { useLanguage, useWords } from '@/components/use-words';
import { formatDuration } from '@/lib/domain/duration';
import { midpoint, widthSeconds } from '@/lib/domain/interval';
import type { WeekRecords } from './records';

/** The last answers: what is shown when nobody waits. */
export function Answers({ answers }: { answers: WeekRecords['answers'] }) {
  const words = useWords();
  const language = useLanguage();
  const name = useClientName();
  if (answers.length === 0) return null;
  return (
    <section class="answers" data-testid="answers">
      <h2>{words.queue.lastAnswers}</h2>
      <ul>
        {answers.map(({ turn, conversation }) => {
          if (!turn.acknowledgement) return null;
          const { at } = turn.acknowledgement;
          const taken = Math.max(0, midpoint(at) - midpoint(turn.waitingSince));
          const about = widthSeconds(at) + widthSeconds(turn.waitingSince) >= 60;
          return (
            <li key={`${turn.conversation} ${turn.waitingSince.earliest}`}>
              <span>{name(conversation)}</span>
              <span>{words.queue.answeredIn(formatDuration(taken, language, about))}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
