import { useRef } from 'preact/hooks';
import { useNow } from '@/components/use-now';

const MINUTE_MS = 60_000;

/**
 * One instant (epoch ms) for all times of a text. It stands still while a reply is begun, for a promise does
 * not change while it is read; else it follows the clock, as the panel may stay open for hours.
 */
export function useInstant(isBegun: boolean): number {
  const now = useNow(MINUTE_MS);
  const instant = useRef(now);
  if (!isBegun) instant.current = now;
  return instant.current;
}
