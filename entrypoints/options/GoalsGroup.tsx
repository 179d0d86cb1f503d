import { useState } from 'preact/hooks';
import { Group } from '@/components/Group';
import type { Status } from '@/components/StatusLine';
import { useWords } from '@/components/use-words';
import { MinutesField } from './MinutesField';
import { WorkingHours } from './WorkingHours';

interface Props {
  readonly targetMinutes: number;
  readonly onTarget: (minutes: number) => void;
  readonly onStatus: (status: Status) => void;
}

/** Within how many minutes a first answer shall be given, and when the worker works. */
export function GoalsGroup({ targetMinutes, onTarget, onStatus }: Props) {
  const words = useWords().options;
  const [wrong, setWrong] = useState(false);
  return (
    <Group id="goals" title={words.goals}>
      <div>
        <label class="label" for="target">
          {words.target}
        </label>
        <div class="target">
          <MinutesField
            id="target"
            minutes={targetMinutes}
            least={1}
            most={24 * 60}
            describedBy="target-note target-wrong"
            onMinutes={onTarget}
            onWrong={setWrong}
          />
          <span>{words.minutes}</span>
        </div>
        <p id="target-note" class="soft">
          {words.targetNote}
        </p>
        <p id="target-wrong" class="form-missing" aria-live="polite">
          {wrong && words.targetWrong(targetMinutes)}
        </p>
      </div>
      <WorkingHours onStatus={onStatus} />
    </Group>
  );
}
