import { localTime } from '../calendar';

/** An hour of the local week: weekday 0 (Sunday) – 6, hour 0–23. */
export interface LocalSlot {
  readonly weekday: number;
  readonly hour: number;
}

/** No zone has changed its clocks at any other instant than a multiple of this, nor by less, since 1972. */
const SLOT_MS = 15 * 60 * 1000;

/** Tells instants' local hours; asking Intl for every one of 300,000 turns would take seconds. */
export function localSlots(timeZone: string): (at: number) => LocalSlot {
  const known = new Map<number, LocalSlot>();
  return (at) => {
    const slot = Math.floor(at / SLOT_MS);
    let local = known.get(slot);
    if (!local) {
      const { weekday, hour } = localTime(slot * SLOT_MS, timeZone);
      local = { weekday, hour };
      known.set(slot, local);
    }
    return local;
  };
}
