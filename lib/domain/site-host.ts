const LONGEST_HOST = 253;
const PATTERN = /^https:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?::\d{1,5})?\/\*$/;

/**
 * Whether this is the match pattern of exactly one host, as a shared site may have it: HTTPS, a name with a
 * dot, no wildcard, written as browsers write it (other scripts as `xn--`).
 */
export function isHostPattern(pattern: string): boolean {
  const host = PATTERN.exec(pattern)?.[1];
  if (host === undefined || host.length > LONGEST_HOST) return false;
  // Browsers read `1.2` and `0x7f.1` as IP addresses; no site is known by its number.
  if (/\.\d+$/.test(host) || !URL.canParse(`https://${host}`)) return false;
  return new URL(`https://${host}`).hostname === host;
}

/** Whether an address lies on one of these hosts. */
export function isOnHosts(url: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(url)) return false;
  const { origin, username, password } = new URL(url);
  return username === '' && password === '' && hosts.includes(`${origin}/*`);
}
