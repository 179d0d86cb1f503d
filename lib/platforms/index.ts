import type { Adapter } from './adapter';
import { coconala } from './coconala/adapter';
import { crowdworks } from './crowdworks/adapter';
import { fiverr } from './fiverr/adapter';
import { freelancer } from './freelancer/adapter';
import { kwork } from './kwork/adapter';
import { upwork } from './upwork/adapter';

/** Every built-in adapter. */
export const adapters: readonly Adapter[] = [
  coconala,
  crowdworks,
  upwork,
  fiverr,
  freelancer,
  kwork,
];

/** By origin, not by `Platform.hosts`: those come with texts that a content script need not carry. */
const origins: Readonly<Record<string, Adapter>> = {
  'https://coconala.com': coconala,
  'https://crowdworks.jp': crowdworks,
  'https://www.upwork.com': upwork,
  'https://www.fiverr.com': fiverr,
  'https://pro.fiverr.com': fiverr,
  'https://www.freelancer.com': freelancer,
  'https://kwork.ru': kwork,
};

/** The adapter of the platform to which this address belongs, whichever of its pages it is. */
export function adapterOfUrl(url: URL): Adapter | undefined {
  return Object.hasOwn(origins, url.origin) ? origins[url.origin] : undefined;
}
