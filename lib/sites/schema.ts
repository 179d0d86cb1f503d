import * as z from 'zod/mini';
import type { Site, SiteDefinition } from '@/lib/domain/site';

/** What was taught comes from a page's script, a file or the disk: all of it is checked here. */
const selector = z.string().check(z.minLength(1), z.maxLength(200));

const definition = z.object({
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

const host = z
  .string()
  .check(z.maxLength(300), z.regex(/^https:\/\/[a-z0-9.-]+(?::\d{1,5})?\/\*$/));

const site = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(260)),
  name: z.string().check(z.minLength(1), z.maxLength(100)),
  hosts: z.array(host).check(z.minLength(1), z.maxLength(8)),
  inboxUrl: z.optional(z.string().check(z.maxLength(2_000), z.regex(/^https:\/\//))),
  definition: z.optional(definition),
  changedAt: z.number().check(z.int(), z.nonnegative()),
});

/** A definition, if it is whole and its selectors are sound; unknown properties are dropped. */
export function parseSiteDefinition(value: unknown): SiteDefinition | undefined {
  const parsed = definition.safeParse(value);
  return parsed.success ? (parsed.data as SiteDefinition) : undefined;
}

/** A site, if it is whole; unknown properties are dropped. */
export function parseSite(value: unknown): Site | undefined {
  const parsed = site.safeParse(value);
  return parsed.success ? (parsed.data as Site) : undefined;
}
