import * as z from 'zod/mini';
import type { MomentSource, PageReading, UnknownReason } from '@/lib/domain/reading';
import { siteDefinition } from '@/lib/sites/schema';
import type { ToBackground } from './protocol';

/**
 * What a page reports is hostile until it has passed here. Bounds are wider than any real page and
 * narrow enough that a forged report costs little; the reporter keeps to them (lib/reporting/bounds.ts).
 */
const instant = z.number().check(z.int(), z.nonnegative());
const name = z.string().check(z.maxLength(300));
const id = z.string().check(z.minLength(1), z.maxLength(300));

const moment = z
  .object({
    earliest: instant,
    latest: instant,
    source: z.enum(['absolute', 'relative'] satisfies Exclude<MomentSource, 'observed'>[]),
  })
  .check(z.refine(({ earliest, latest }) => earliest <= latest));

const names = z.object({
  id,
  aliases: z.array(id).check(z.maxLength(4)),
  client: z.optional(name),
  title: z.optional(name),
  url: z.string().check(z.maxLength(2_000)),
});

const message = z.object({
  id: z.optional(id),
  author: z.enum(['client', 'worker', 'system', 'automatic']),
  moment: z.optional(moment),
  text: z.string().check(z.maxLength(20_000)),
  attachments: z.boolean(),
});

const reading = z.object({
  page: z.enum(['inbox', 'conversation', 'elsewhere']),
  unread: z.discriminatedUnion('state', [
    z.object({
      state: z.literal('some'),
      count: z.optional(z.number().check(z.int(), z.positive())),
    }),
    z.object({ state: z.literal('none') }),
    z.object({
      state: z.literal('unknown'),
      why: z.enum([
        'undocumented',
        'anchorsMissing',
        'signedOut',
        'morePages',
        'partialList',
        'notAList',
      ] satisfies UnknownReason[]),
    }),
  ]),
  partial: z.optional(z.literal(true)),
  previews: z
    .array(
      z.object({
        conversation: names,
        unread: z.enum(['yes', 'perhaps', 'no', 'unknown']),
        lastAuthor: z.enum(['client', 'worker', 'unknown']),
        moment: z.optional(moment),
      }),
    )
    .check(z.maxLength(200)),
  conversation: z.optional(
    z.object({
      conversation: names,
      side: z.enum(['worker', 'buyer', 'unknown']),
      runs: z.array(z.array(message)).check(
        z.maxLength(400),
        z.refine((runs) => runs.reduce((sum, run) => sum + run.length, 0) <= 400),
      ),
      reachesStart: z.boolean(),
      reachesEnd: z.boolean(),
    }),
  ),
});

const toBackground = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('pageObserved'),
    observedAt: instant,
    since: instant,
    visible: z.boolean(),
    reading,
  }),
  z.object({
    type: z.literal('lookContinued'),
    from: instant,
    to: instant,
    page: z.enum(['inbox', 'conversation', 'elsewhere'] satisfies PageReading['page'][]),
    conversation: z.optional(id),
    inbox: z.optional(z.literal(true)),
  }),
  z.object({ type: z.literal('queueChanged') }),
  z.object({ type: z.literal('describeSite') }),
  z.object({ type: z.literal('teachSite'), definition: siteDefinition }),
]);

/** The message, if it is one of ours and whole; unknown properties are dropped. */
export function parseToBackground(message: unknown): ToBackground | null {
  const parsed = toBackground.safeParse(message);
  // zod's optional properties may be present and undefined; the readers treat both alike.
  return parsed.success ? (parsed.data as ToBackground) : null;
}
