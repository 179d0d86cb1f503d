import { useRef, useState } from 'preact/hooks';
import type { Status } from '@/components/StatusLine';
import { useRead } from '@/components/use-read';
import { useLanguage } from '@/components/use-words';
import { nextOpening } from '@/lib/domain/schedule';
import { type Snooze, snoozedUntil } from '@/lib/domain/snooze';
import { onSchedulesChanged, readSchedules } from '@/lib/store/schedules';
import { onSnoozeChanged, readSnooze, saveSnooze } from '@/lib/store/snooze';
import { alertSettingWords } from '@/lib/words/alert-settings';

/** The silence of alerts, as the popup shows and changes it. */
export interface Snoozing {
  /** Until when (epoch ms); null while alerts come. */
  readonly until: number | null;
  /** When working hours begin next; null without hours. */
  readonly opening: number | null;
  /** The choice of how long is open. */
  readonly choosing: boolean;
  /** The user has pressed something here, which may be gone by now. */
  readonly pressed: { current: boolean };
  readonly toggle: () => void;
  readonly begin: (snooze: Snooze) => void;
}

/** Follows it. `toggle` ends a silence, else opens or closes the choice. */
export function useSnooze(now: number, onStatus: (status: Status) => void): Snoozing {
  const words = alertSettingWords[useLanguage()];
  const [snooze] = useRead(readSnooze, onSnoozeChanged);
  const [schedules] = useRead(readSchedules, onSchedulesChanged);
  const [choosing, setChoosing] = useState(false);
  const pressed = useRef(false);
  const until = snoozedUntil(snooze ?? null, now);
  const save = (next: Snooze | null) => {
    pressed.current = true;
    setChoosing(false);
    saveSnooze(next).catch(() => onStatus({ text: words.notSnoozed, trouble: true }));
  };
  return {
    until,
    opening: choosing && schedules ? nextOpening(now, schedules) : null,
    choosing: choosing && until === null,
    pressed,
    toggle: () => (until === null ? setChoosing(!choosing) : save(null)),
    begin: save,
  };
}
