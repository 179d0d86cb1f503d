import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { fieldTime, instantOfField } from '@/lib/domain/due-time';
import { timeZone } from '@/lib/domain/time-zone';
import { useCommitmentWords } from './use-commitment-words';

interface Props {
  readonly class?: string;
  /** What the field is called, and what the button does. */
  readonly label: string;
  readonly submit: string;
  readonly action: string;
  /** What stands in the field at first (epoch ms). */
  readonly initial: number;
  /** A time that there is already; it is not taken again. */
  readonly known?: number;
  readonly now: number;
  /** A time to come (epoch ms). */
  readonly onTime: (at: number) => void;
  /** What stands before the field. */
  readonly children?: ComponentChildren;
}

/** Asks for a time to come. */
export function TimeForm(props: Props) {
  const { label, submit, action, initial, known, now, onTime, children } = props;
  const words = useCommitmentWords();
  const [value, setValue] = useState(() => fieldTime(initial, timeZone()));
  const at = instantOfField(value, timeZone());
  const isReady = at !== null && at > now && at !== known;
  return (
    <form
      class={props.class}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onTime(at);
      }}
    >
      {children}
      <input
        class="field"
        type="datetime-local"
        aria-label={label}
        value={value}
        onInput={(event) => setValue(event.currentTarget.value)}
      />
      <button type="submit" class="button" data-action={action} aria-disabled={!isReady}>
        {submit}
      </button>
      {at !== null && at <= now && <small class="promise-past">{words.past}</small>}
    </form>
  );
}
