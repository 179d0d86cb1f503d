import { useWatched } from '@/components/use-watched';
import { type StoreFailure, turnsDerived, watch } from '@/lib/store';
import { useDashboardWords } from './use-dashboard-words';

/** Says, while an update derives all turns anew, that some are as they were before, and how far it is. */
export function CountingAnew() {
  const { countingAnew } = useDashboardWords();
  const { value } = useWatched<Awaited<ReturnType<typeof turnsDerived>>, StoreFailure>(
    watch,
    turnsDerived,
  );
  if (!value) return null;
  return (
    <div class="notice">
      <p role="status">{countingAnew}</p>
      <progress aria-label={countingAnew} value={value.done} max={value.of} />
    </div>
  );
}
