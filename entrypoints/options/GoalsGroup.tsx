import { useEffect, useRef, useState } from 'preact/hooks';
import { Group } from '@/components/Group';
import type { Status } from '@/components/StatusLine';
import { useWords } from '@/components/use-words';
import { WorkingHours } from './WorkingHours';

const LEAST = 1;
const MOST = 24 * 60;
/** So long after the last digit the number counts: while 15 is being typed, 1 is no target. */
const SETTLED_MS = 600;

interface Props {
  readonly targetMinutes: number;
  readonly onTarget: (minutes: number) => void;
  readonly onStatus: (status: Status) => void;
}

/** Within how many minutes a first answer shall be given, and when the worker works. */
export function GoalsGroup({ targetMinutes, onTarget, onStatus }: Props) {
  const words = useWords().options;
  const [typed, setTyped] = useState<string>();
  const keep = useRef(() => {});
  const minutes = readMinutes(typed ?? '');
  keep.current = () => {
    if (minutes === undefined) return;
    if (minutes !== targetMinutes) onTarget(minutes);
    setTyped(undefined);
  };
  useEffect(() => {
    if (typed === undefined) return;
    const timer = setTimeout(() => keep.current(), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  // A tab that is closed at once keeps what was typed.
  useEffect(() => {
    const onHide = () => keep.current();
    window.addEventListener('pagehide', onHide);
    return () => window.removeEventListener('pagehide', onHide);
  }, []);
  const wrong = typed !== undefined && minutes === undefined;
  return (
    <Group id="goals" title={words.goals}>
      <div>
        <label class="label" for="target">
          {words.target}
        </label>
        <div class="target">
          <input
            id="target"
            class="field"
            type="text"
            inputMode="numeric"
            autocomplete="off"
            data-field="target"
            value={typed ?? String(targetMinutes)}
            aria-invalid={wrong}
            aria-describedby="target-note target-wrong"
            onInput={(event) => setTyped(event.currentTarget.value)}
            onChange={() => keep.current()}
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

/** Full-width digits are digits too. */
function readMinutes(typed: string): number | undefined {
  const digits = typed.normalize('NFKC').trim();
  const minutes = Number(digits);
  return /^\d+$/.test(digits) && minutes >= LEAST && minutes <= MOST ? minutes : undefined;
}
