import type { Urgency } from '@/lib/domain/queue';
import './clock.css';

/** What a ring says without colour: an arc that empties, a filled disc, a tick, a question mark. */
export type RingState = Urgency | 'owed' | 'unconfirmed';

/**
 * How much of the target is left, as a ring. Only decoration: the words beside it say the same,
 * so it is hidden from screen readers.
 */
export function ClockRing({ state, share }: { state: RingState; share: number }) {
  return (
    <svg class={`ring ring-${state}`} viewBox="0 0 28 28" width="28" height="28" aria-hidden="true">
      <circle class="ring-track" cx="14" cy="14" r="11" />
      {(state === 'ample' || state === 'soon') && (
        <circle
          class="ring-arc"
          cx="14"
          cy="14"
          r="11"
          pathLength="100"
          stroke-dasharray={`${Math.max(0, Math.min(1, share)) * 100} 100`}
          transform="rotate(-90 14 14)"
        />
      )}
      {state === 'soon' && <path class="ring-sign" d="M14 9v5l3 2" />}
      {state === 'over' && <path class="ring-sign" d="M14 8v7M14 19v.01" />}
      {state === 'owed' && <path class="ring-sign" d="M9.5 14.5l3 3 6-7" />}
      {state === 'unconfirmed' && (
        <path
          class="ring-sign"
          d="M11.5 11.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M14 19v.01"
        />
      )}
    </svg>
  );
}
