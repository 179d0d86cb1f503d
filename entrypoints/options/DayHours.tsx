import { Copy, Plus } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '@/components/use-words';
import type { Span, Weekday } from '@/lib/domain/schedule';
import { oneMoreSpan } from '@/lib/domain/schedule-change';
import { CopyHours } from './CopyHours';
import { SpanFields } from './SpanFields';

interface Props {
  readonly day: Weekday;
  readonly spans: readonly Span[];
  /** Gives these days these spans. */
  readonly onSpans: (days: readonly Weekday[], spans: readonly Span[]) => void;
}

/** One weekday: its spans, one more, the same for other days. */
export function DayHours({ day, spans, onSpans }: Props) {
  const words = useWords().hours;
  const name = words.weekdays[day];
  const row = useRef<HTMLLIElement>(null);
  const focus = useRef<string | undefined>(undefined);
  const [copying, setCopying] = useState(false);
  // The focus goes into a new span, and from one that is removed to where it can be set again; once that
  // has been kept and read again, not with whatever is drawn before.
  // biome-ignore lint/correctness/useExhaustiveDependencies: they say when, not what
  useEffect(() => {
    const fields = row.current?.querySelectorAll<HTMLElement>(focus.current ?? 'none');
    focus.current = undefined;
    [...(fields ?? [])].at(-1)?.focus();
  }, [spans.length, copying]);
  const set = (next: readonly Span[], thenFocus?: string) => {
    focus.current = thenFocus;
    onSpans([day], next);
  };
  const close = () => {
    focus.current = '[data-action="hours-copy"]';
    setCopying(false);
  };
  return (
    <li class="hours-day" data-day={day} ref={row}>
      <p class="hours-name">{name}</p>
      <div class="hours-spans">
        {spans.length === 0 && <p class="soft hours-off">{words.dayOff}</p>}
        {spans.map((span, index) => (
          <SpanFields
            // biome-ignore lint/suspicious/noArrayIndexKey: a span is its place; its times change under the fingers
            key={index}
            day={name}
            span={span}
            onSpan={(changed) => set(spans.map((one, at) => (at === index ? changed : one)))}
            onRemove={() =>
              set(
                spans.filter((_, at) => at !== index),
                '[data-action="hours-add"]',
              )
            }
          />
        ))}
      </div>
      <div class="hours-tools">
        <button
          type="button"
          class="button-icon"
          data-action="hours-add"
          aria-label={words.addTo(name)}
          title={words.addTo(name)}
          onClick={() => set([...spans, oneMoreSpan(spans)], '[data-field="hours-start"]')}
        >
          <Plus size={18} aria-hidden="true" />
        </button>
        <button
          type="button"
          class="button-icon"
          data-action="hours-copy"
          aria-label={words.copy(name)}
          aria-expanded={copying}
          title={words.copy(name)}
          onClick={() => setCopying(!copying)}
        >
          <Copy size={18} aria-hidden="true" />
        </button>
      </div>
      {copying && (
        <CopyHours
          day={day}
          onCopy={(days) => {
            close();
            onSpans(days, spans);
          }}
          onCancel={close}
        />
      )}
    </li>
  );
}
