import { Z_95 } from '../survival';

/** A confidence interval of a share, both ends from 0 to 1. */
export interface ShareInterval {
  readonly from: number;
  readonly to: number;
}

/**
 * A share in whole percent, never better than it is: a platform that asks for 80 % does not take 79.6 %. All
 * (100) and none (0) are said of all and none alone.
 */
export function wholePercent(share: number): number {
  // 0.29 * 100 is 28.999999999999996.
  const percent = Math.floor(share * 100 + 1e-9);
  return share > 0 ? Math.max(1, percent) : 0;
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
