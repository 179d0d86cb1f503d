import * as z from 'zod/mini';
import type { Site } from '@/lib/domain/site';
import { isHostPattern, isOnHosts } from '@/lib/domain/site-host';
import { isSoundSelector } from '@/lib/domain/site-selector';

/** What was taught comes from a page's script, a file or the disk: all of it is checked here. */
const selector = z.string().check(z.refine(isSoundSelector));

/** The schema of a SiteDefinition; unknown properties are dropped. */
export const siteDefinition = z.object({
  badge: z.optional(z.object({ anchor: selector, badge: selector })),
  inbox: z.optional(
    z.object({
      list: selector,
      row: selector,
      unread: selector,
      client: z.optional(selector),
      time: z.optional(selector),
      link: z.optional(selector),
    }),
  ),
  conversation: z.optional(
    z.object({
      list: selector,
      message: selector,
      mine: selector,
      theirs: z.optional(selector),
      client: z.optional(selector),
      text: z.optional(selector),
      time: z.optional(selector),
    }),
  ),
  composer: z.optional(selector),
});

/** Names stand in sentences of ours: no line breaks, and nothing invisible that could reorder them. */
const name = z
  .string()
  .check(z.maxLength(100), z.regex(/\S/), z.regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u));

const host = z
  .string()
  .check(z.maxLength(300), z.regex(/^https:\/\/[a-z0-9.-]+(?::\d{1,5})?\/\*$/));

const inboxUrl = z.optional(z.string().check(z.maxLength(2_000)));

/** The page of the messages is opened at a click, so it must lie where the user lets us read. */
const isInboxOnHosts = (site: { hosts: string[]; inboxUrl?: string | undefined }) =>
  site.inboxUrl === undefined || isOnHosts(site.inboxUrl, site.hosts);

const site = z
  .object({
    id: z.string().check(z.minLength(1), z.maxLength(260)),
    name,
    hosts: z.array(host).check(z.minLength(1), z.maxLength(8)),
    inboxUrl,
    definition: z.optional(siteDefinition),
    changedAt: z.number().check(z.int(), z.nonnegative()),
  })
  .check(z.refine(isInboxOnHosts));

/** The schema of what two users can share of a site; somebody else's hosts are looked at more closely. */
export const sharedSite = z
  .object({
    name,
    hosts: z.array(z.string().check(z.refine(isHostPattern))).check(z.minLength(1), z.maxLength(8)),
    inboxUrl,
    definition: siteDefinition,
  })
  .check(z.refine(isInboxOnHosts));

/** A site, if it is whole; unknown properties are dropped. */
export function parseSite(value: unknown): Site | undefined {
  const parsed = site.safeParse(value);
  return parsed.success ? (parsed.data as Site) : undefined;
}
