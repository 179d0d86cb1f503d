import { X } from 'lucide-preact';
import { useId, useState } from 'preact/hooks';
import { useWords } from '@/components/use-words';
import type { Span } from '@/lib/domain/schedule';
import { clockOf, type SpanTrouble, spanTrouble } from '@/lib/domain/schedule-input';

interface Props {
  /** The weekday's name. */
  readonly day: string;
  readonly span: Span;
  readonly onSpan: (span: Span) => void;
  readonly onRemove: () => void;
}

/** A span's two times. What cannot be used stays in the fields, is pointed at and is not kept. */
export function SpanFields({ day, span, onSpan, onRemove }: Props) {
  const words = useWords().hours;
  const wrongId = useId();
  const [typed, setTyped] = useState<Span>();
  const [trouble, setTrouble] = useState<SpanTrouble | null>(null);
  const [start, end] = typed ?? span;
  const keep = () => {
    const written: Span = [clockOf(start), clockOf(end)];
    const wrong = spanTrouble(written);
    setTrouble(wrong);
    if (wrong) return;
    setTyped(undefined);
    if (written.join() !== span.join()) onSpan(written);
  };
  const field = (name: 'start' | 'end', value: string, next: (value: string) => Span) => (
    <input
      class="field"
      type="text"
      inputMode="numeric"
      autocomplete="off"
      data-field={`hours-${name}`}
      aria-label={words[name](day)}
      aria-invalid={trouble !== null}
      aria-describedby={wrongId}
      value={value}
      onInput={({ currentTarget }) => setTyped(next(currentTarget.value))}
      onChange={keep}
    />
  );
  return (
    <div class="hours-span">
      {field('start', start, (value) => [value, end])}
      <span aria-hidden="true">–</span>
      {field('end', end, (value) => [start, value])}
      <button
        type="button"
        class="button-icon"
        data-action="hours-remove"
        aria-label={words.remove(day, span.join('–'))}
        title={words.remove(day, span.join('–'))}
        onClick={onRemove}
      >
        <X size={18} aria-hidden="true" />
      </button>
      <p id={wrongId} class="form-missing" aria-live="polite">
        {trouble && words.trouble[trouble](span.join('–'))}
      </p>
    </div>
  );
}
