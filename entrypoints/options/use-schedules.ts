import { useRef } from 'preact/hooks';
import type { Status } from '@/components/StatusLine';
import { useRead } from '@/components/use-read';
import { useWords } from '@/components/use-words';
import type { Schedule } from '@/lib/domain/schedule';
import { onSchedulesChanged, readSchedules, saveSchedules } from '@/lib/store/schedules';

/** A change of the versions, and what is said when it is kept. */
export type ChangeSchedules = (
  change: (schedules: readonly Schedule[]) => readonly Schedule[],
  said: string,
) => void;

interface Schedules {
  /** Undefined until they are read. */
  readonly schedules: readonly Schedule[] | 'notRead' | undefined;
  readonly change: ChangeSchedules;
  readonly readAgain: () => void;
}

/** The versions of the worker's hours; a change is kept at once and can be taken back. */
export function useSchedules(onStatus: (status: Status) => void): Schedules {
  const words = useWords();
  const [schedules, readAgain] = useRead(readOrNot, onSchedulesChanged);
  // A second change may come before the first has been read again.
  const latest = useRef<readonly Schedule[]>([]);
  if (schedules && schedules !== 'notRead') latest.current = schedules;
  const keep = async (next: readonly Schedule[], status: Status) => {
    const before = latest.current;
    latest.current = next;
    try {
      await saveSchedules(next);
      onStatus(status);
    } catch {
      latest.current = before;
      onStatus({ text: words.options.notSaved, trouble: true });
    }
  };
  const change: ChangeSchedules = (changed, said) => {
    const before = latest.current;
    const undo = () => void keep(before, { text: words.templates.restored });
    void keep(changed(before), { text: said, undo });
  };
  return { schedules, change, readAgain };
}

async function readOrNot(): Promise<readonly Schedule[] | 'notRead'> {
  try {
    return await readSchedules();
  } catch {
    return 'notRead';
  }
}
