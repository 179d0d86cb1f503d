import * as z from 'zod/mini';
import type { Site, SiteDefinition } from '@/lib/domain/site';
import { isHostPattern, isOnHosts } from '@/lib/domain/site-host';
import { sharedSite, siteDefinition } from './schema';

/** A taught site as a file that users can share. */
const FORMAT = 'sokuresu-site';
const VERSION = 1;
/** A definition at its longest is a tenth of this. */
const LONGEST_FILE = 100_000;

/** What a file says of a site. */
export type SharedSite = Pick<Site, 'name' | 'hosts' | 'inboxUrl'> & {
  readonly definition: SiteDefinition;
};

/** Why a file cannot be taken in; `detail` is what of it, in its own words. */
export type SiteFileTrouble =
  | 'notJson'
  | 'notASite'
  | 'newerVersion'
  | 'missingPart'
  | 'unsoundSelector'
  | 'badHost';

/** What became of a file. */
export type ParsedSiteFile =
  | { readonly ok: true; readonly site: SharedSite }
  | { readonly ok: false; readonly why: SiteFileTrouble; readonly detail?: string };

/** What became of a definition written as text; `detail` names the part that is wrong: `inbox.row`. */
export type ParsedDefinition =
  | { readonly ok: true; readonly definition: SiteDefinition }
  | { readonly ok: false; readonly why: SiteFileTrouble; readonly detail?: string };

const envelope = z.object({
  format: z.literal(FORMAT),
  version: z.number().check(z.int(), z.positive()),
  site: z.optional(z.unknown()),
});
const hostsAlone = z.object({ hosts: z.array(z.string()), inboxUrl: z.optional(z.string()) });
const definitionAlone = z.object({ definition: z.unknown() });

/** The file of a taught site. Throws for one without a definition, which has nothing to share. */
export function siteFileOf(site: Site): string {
  const { name, hosts, inboxUrl, definition } = site;
  const shared = z.parse(sharedSite, { name, hosts, inboxUrl, definition });
  return `${JSON.stringify({ format: FORMAT, version: VERSION, site: shared }, null, 2)}\n`;
}

/** Reads a file that somebody wrote. Never throws; a file is whole or it is nothing. */
export function parseSiteFile(text: string): ParsedSiteFile {
  const json = parseJson(text);
  if (!json.ok) return json;
  const file = envelope.safeParse(json.value);
  if (!file.success) return { ok: false, why: 'notASite' };
  if (file.data.version > VERSION) return { ok: false, why: 'newerVersion' };
  const parsed = sharedSite.safeParse(file.data.site);
  if (parsed.success) return { ok: true, site: parsed.data as SharedSite };
  return { ok: false, ...troubleOf(file.data.site) };
}

/** Reads a definition that the user edited as text. Never throws. */
export function parseDefinition(text: string): ParsedDefinition {
  const json = parseJson(text);
  if (!json.ok) return json;
  const parsed = siteDefinition.safeParse(json.value);
  if (parsed.success) return { ok: true, definition: parsed.data as SiteDefinition };
  return { ok: false, ...definitionTrouble(parsed.error, json.value) };
}

type Trouble = { readonly why: SiteFileTrouble; readonly detail?: string };

function parseJson(text: string): { ok: true; value: unknown } | ({ ok: false } & Trouble) {
  if (text.length > LONGEST_FILE) return { ok: false, why: 'notASite' };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, why: 'notJson' };
  }
}

/** The most telling of what is wrong: where it would act, then what it would look for. */
function troubleOf(site: unknown): Trouble {
  const { data } = hostsAlone.safeParse(site);
  const wrong = data?.hosts.find((host) => !isHostPattern(host));
  if (wrong !== undefined) return { why: 'badHost', detail: wrong.slice(0, 100) };
  if (data?.inboxUrl !== undefined && !isOnHosts(data.inboxUrl, data.hosts)) {
    return { why: 'badHost', detail: data.inboxUrl.slice(0, 100) };
  }
  const parsed = definitionAlone.safeParse(site);
  if (!parsed.success) return { why: 'notASite' };
  const definition = siteDefinition.safeParse(parsed.data.definition);
  return definition.success
    ? { why: 'notASite' }
    : definitionTrouble(definition.error, parsed.data.definition);
}

function definitionTrouble({ issues }: z.core.$ZodError, definition: unknown): Trouble {
  const unsound = issues.find(({ code }) => code === 'custom');
  if (unsound) return { why: 'unsoundSelector', detail: unsound.path.join('.') };
  const [wrong] = issues;
  if (!wrong || wrong.path.length === 0) return { why: 'notASite' };
  const isMissing = valueAt(definition, wrong.path) === undefined;
  return { why: isMissing ? 'missingPart' : 'notASite', detail: wrong.path.join('.') };
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((part, key) => Object(part)[key], value);
}
