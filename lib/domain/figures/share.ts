import { Z_95 } from '../survival';

/** A confidence interval of a share, both ends from 0 to 1. */
export interface ShareInterval {
  readonly from: number;
  readonly to: number;
}

/**
 * The 95 % score interval of a share (Wilson, JASA 22, 1927); null where there is no share. It stays
 * between 0 and 1, and says that 3 of 3 is not yet "always".
 */
export function shareInterval(within: number, counted: number): ShareInterval | null {
  if (counted === 0) return null;
  const share = within / counted;
  const z2 = Z_95 ** 2;
  const middle = share + z2 / (2 * counted);
  const reach = Z_95 * Math.sqrt((share * (1 - share) + z2 / (4 * counted)) / counted);
  const scale = 1 + z2 / counted;
  return {
    from: Math.max(0, (middle - reach) / scale),
    to: Math.min(1, (middle + reach) / scale),
  };
}
