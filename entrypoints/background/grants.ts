import { browser } from 'wxt/browser';
import { type Platform, platforms } from '@/lib/domain/platform';

/** Whether the user grants this platform's hosts now. */
export function isSwitchedOn(platform: Platform): Promise<boolean> {
  return browser.permissions.contains({ origins: [...platform.hosts] });
}

/** The platforms whose hosts the user grants now. */
export async function platformsInUse(): Promise<readonly Platform[]> {
  const granted = await Promise.all(platforms.map(isSwitchedOn));
  return platforms.filter((_, index) => granted[index]);
}
