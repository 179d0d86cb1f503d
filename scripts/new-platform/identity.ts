import { builtInPlatforms } from '../../lib/domain/built-in-platforms.ts';

/** Who the new platform is. */
export interface Identity {
  readonly id: string;
  /** Its name in code: the id in camel case. */
  readonly constant: string;
  readonly host: string;
  readonly ja: string;
  readonly en: string;
}

const USAGE = 'npm run new:platform -- <id> <host> "<日本語名>" "<English name>"';
/** They stand in code, in Markdown and in comments of HTML. */
const UNFIT = /["'`\\<>\n]|--/;

/** Checks what was typed; an error says what is wrong with it. */
export function identityOf(words: readonly string[]): Identity {
  const [id = '', host = '', ja = '', en = ''] = words;
  if (words.length !== 4) throw new Error(`Usage: ${USAGE}`);
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) {
    throw new Error(`"${id}" is no id: small letters, digits and hyphens, as in "street-academy".`);
  }
  if (!/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(host)) {
    throw new Error(`"${host}" is no host: without https:// and path, as in "www.example.com".`);
  }
  for (const name of [ja, en]) {
    if (!name.trim() || UNFIT.test(name)) throw new Error(`${JSON.stringify(name)} is no name.`);
  }
  refuseKnown(id, host);
  const constant = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return { id, constant, host, ja: ja.trim(), en: en.trim() };
}

function refuseKnown(id: string, host: string): void {
  if (builtInPlatforms.some((one) => one.id === id)) {
    throw new Error(
      `"${id}" is in lib/domain/built-in-platforms.ts already. One that is unverified there gets its folder by hand (CONTRIBUTING.md, "Add a platform").`,
    );
  }
  const owner = builtInPlatforms.find(({ hosts }) => hosts.includes(`https://${host}/*`));
  if (owner) throw new Error(`${host} belongs to "${owner.id}" already.`);
}
