import { Choice } from '@/components/Choice';
import { useRead } from '@/components/use-read';
import { hoursPresets, presetOf, schedulesOf } from '@/lib/domain/hours-preset';
import { timeZone } from '@/lib/domain/time-zone';
import { onSchedulesChanged, readSchedules, saveSchedules } from '@/lib/store/schedules';
import { useWelcomeWords } from './use-welcome-words';
import type { Keeping } from './Welcome';

/** The usual working hours with one click. What was set in the options is only told, and changed there. */
export function HoursChoice({ keep }: Pick<Keeping, 'keep'>) {
  const words = useWelcomeWords();
  const [schedules] = useRead(readSchedules, onSchedulesChanged);
  if (!schedules) return null;
  const zone = timeZone();
  const preset = presetOf(schedules, zone);
  return (
    <div>
      {preset === null ? (
        <>
          <p class="label">{words.hours}</p>
          <p>{words.hoursOwn}</p>
        </>
      ) : (
        <Choice
          name="hours"
          legend={words.hours}
          value={preset}
          options={(['none', ...hoursPresets] as const).map((value) => ({
            value,
            label: words.preset[value],
          }))}
          onChange={(chosen) => keep(saveSchedules(schedulesOf(chosen, zone)))}
        />
      )}
      <p class="welcome-hours" aria-live="polite">
        {preset !== null && <span>{words.presetNote[preset](zone === 'Asia/Tokyo')} </span>}
        <a href="/options.html#goals" target="_blank" rel="noreferrer">
          {words.hoursEdit}
        </a>
      </p>
      <p class="soft">{words.hoursNote}</p>
    </div>
  );
}
