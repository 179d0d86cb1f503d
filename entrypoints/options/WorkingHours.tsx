import { useState } from 'preact/hooks';
import type { Status } from '@/components/StatusLine';
import { useWords } from '@/components/use-words';
import {
  type ChangeFrom,
  changeHours,
  firstHours,
  newestVersion,
} from '@/lib/domain/schedule-change';
import { timeZone } from '@/lib/domain/time-zone';
import { HoursEditor } from './HoursEditor';
import { useSchedules } from './use-schedules';
import './hours.css';

interface Props {
  readonly onStatus: (status: Status) => void;
}

/** The worker's hours: none, with the way to some, or the newest version to edit. */
export function WorkingHours({ onStatus }: Props) {
  const words = useWords();
  const { schedules, change, readAgain } = useSchedules(onStatus);
  const [from, setFrom] = useState<ChangeFrom>('today');
  if (!schedules) return null;
  if (schedules === 'notRead') {
    return (
      <p class="notice notice-trouble" role="alert">
        {words.options.notRead}{' '}
        <button type="button" class="button" data-action="hours-again" onClick={readAgain}>
          {words.options.again}
        </button>
      </p>
    );
  }
  const begin = () => {
    // What is set right after the beginning is the beginning still.
    setFrom('always');
    change(
      (all) => changeHours(all, firstHours(timeZone()), { from: 'always', now: Date.now() }),
      words.hours.begun,
    );
  };
  const newest = newestVersion(schedules);
  return (
    <section class="hours" aria-labelledby="hours-title">
      <h3 id="hours-title">{words.hours.title}</h3>
      <p class="soft">{words.hours.note}</p>
      {newest ? (
        <HoursEditor version={newest} from={from} onFrom={setFrom} onChange={change} />
      ) : (
        <div class="hours-none" data-testid="hours-none">
          <p>{words.hours.none}</p>
          <button type="button" class="button" data-action="hours-begin" onClick={begin}>
            {words.hours.begin}
          </button>
        </div>
      )}
    </section>
  );
}
