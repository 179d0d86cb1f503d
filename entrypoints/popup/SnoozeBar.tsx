import { Bell, BellOff } from 'lucide-preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Key } from '@/components/Key';
import { useLanguage } from '@/components/use-words';
import { dueTime } from '@/lib/domain/due-time';
import { SNOOZE_MINUTES, snoozeFor } from '@/lib/domain/snooze';
import { timeZone } from '@/lib/domain/time-zone';
import { alertSettingWords } from '@/lib/words/alert-settings';
import type { Snoozing } from './use-snooze';
import './snooze.css';

/** The key that ends a silence, and opens the choice of one. */
export const SNOOZE_KEY = 'M';

/** That alerts are silent and until when; or for how long they shall be. Nothing while they come. */
export function SnoozeBar({ snoozing, now }: { snoozing: Snoozing; now: number }) {
  const language = useLanguage();
  const words = alertSettingWords[language];
  const { until, opening, choosing, toggle, begin } = snoozing;
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (choosing) first.current?.focus();
  }, [choosing]);
  const time = (at: number) => dueTime(at, now, timeZone(), language);
  if (until !== null) {
    return (
      <section class="snooze" data-testid="snoozed" aria-label={words.title}>
        <BellOff size={16} aria-hidden="true" />
        <p>{words.snoozed(time(until))}</p>
        <button type="button" class="button button-plain" data-action="wake" onClick={toggle}>
          {words.wake} <Key name={SNOOZE_KEY} />
        </button>
      </section>
    );
  }
  if (!choosing) return null;
  return (
    <section class="snooze snooze-choice" aria-labelledby="snooze-title">
      <h2 id="snooze-title">{words.snoozeTitle}</h2>
      {SNOOZE_MINUTES.map((minutes, index) => (
        <button
          key={minutes}
          ref={index === 0 ? first : null}
          type="button"
          class="button"
          data-snooze={minutes}
          onClick={() => begin(snoozeFor(minutes, Date.now()))}
        >
          {words.snoozeFor(minutes)}
        </button>
      ))}
      {opening !== null && (
        <button
          type="button"
          class="button"
          data-snooze="hours"
          onClick={() => begin({ from: Date.now(), until: opening })}
        >
          {words.untilHours(time(opening))}
        </button>
      )}
      <p class="soft">{words.snoozeNote}</p>
    </section>
  );
}

/** The button in the popup's head that does what the key does. */
export function SnoozeBell({ snoozing }: { snoozing: Snoozing }) {
  const words = alertSettingWords[useLanguage()];
  const { until, choosing, toggle, pressed } = snoozing;
  const button = useRef<HTMLButtonElement>(null);
  // What was pressed is gone; the focus stays near.
  useLayoutEffect(() => {
    if (pressed.current && document.activeElement === document.body) button.current?.focus();
    pressed.current = false;
  });
  const label = `${until === null ? words.snooze : words.wake} (${SNOOZE_KEY})`;
  const Icon = until === null ? Bell : BellOff;
  return (
    <button
      ref={button}
      type="button"
      class="button-icon"
      data-action="snooze"
      aria-label={label}
      aria-keyshortcuts={SNOOZE_KEY.toLowerCase()}
      aria-expanded={until === null ? choosing : undefined}
      title={label}
      onClick={toggle}
    >
      <Icon size={18} aria-hidden="true" />
    </button>
  );
}
