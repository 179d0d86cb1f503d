import * as z from 'zod/mini';
import { commitmentWords } from '@/lib/domain/commitment';
import { situations } from '@/lib/domain/template';
import type { ArchiveRecord, FactKind } from './record';

/**
 * An archive comes from another machine, a shared disk or a stranger: each record is checked before anything
 * is made of it. Bounds are wider than what recording writes; unknown properties are dropped.
 */

/** The year 2100 (epoch ms): whatever is later is no time of ours. */
export const LATEST = Date.UTC(2100, 0, 1);

const instant = z.number().check(z.gte(0), z.lte(LATEST));
const text = z.string().check(z.maxLength(1_000));
/** A scope without a slash is a platform's id, with one a conversation's. */
const platform = z.string().check(z.maxLength(300), z.regex(/^[^/\s*]+$/));
const conversation = z.string().check(z.maxLength(1_000), z.regex(/^[^/\s*]+\/.+$/s));
const key = z.string().check(z.minLength(1), z.maxLength(2_000));
const version = z.number().check(z.int(), z.gte(0), z.lte(1_000_000));
const url = z.string().check(z.maxLength(2_000), z.regex(/^https:\/\//));

const moment = z
  .object({ earliest: instant, latest: instant })
  .check(z.refine(({ earliest, latest }) => earliest <= latest));
/** Where sightings contradict each other, `earliest` and `latest` cross. */
const sightings = z.object({ earliest: instant, latest: instant, hull: moment });
const latestOf = <T extends z.ZodMiniType>(value: T) => z.object({ value, at: instant });
const isOfPlatform = (fact: { platform: string; conversation: string }) =>
  fact.conversation.startsWith(`${fact.platform}/`);

const promiseKind = z.enum(['answer', 'start', 'deliver']);

const message = z
  .object({
    platform,
    conversation,
    key,
    author: z.enum(['client', 'worker', 'automatic']),
    count: z.number().check(z.int(), z.gte(1), z.lte(1_000)),
    absolute: z.optional(sightings),
    relative: z.optional(sightings),
    before: z.array(z.tuple([key, instant, instant])).check(z.maxLength(2_000)),
    lastFrom: z.optional(instant),
    lastTo: z.optional(instant),
    seenFrom: instant,
    seenTo: instant,
    interim: z.optional(
      z.object({ version, by: z.enum(['template', 'rule']), interim: z.boolean() }),
    ),
    closing: z.optional(z.object({ version, closing: z.boolean() })),
    outbound: z.optional(
      z.object({
        version,
        promises: z.array(z.object({ kind: promiseKind, dueAt: instant })).check(z.maxLength(200)),
        starts: z.optional(z.literal(true)),
        warns: z.optional(z.literal(true)),
      }),
    ),
    attachments: z.boolean(),
  })
  .check(z.refine(isOfPlatform));

const claim = z
  .object({
    platform,
    conversation,
    unread: z.enum(['yes', 'perhaps', 'no', 'unknown']),
    author: z.enum(['client', 'worker', 'unknown']),
    moment: z.optional(moment),
    source: z.enum(['absolute', 'relative', 'none']),
    open: z.optional(z.literal(true)),
    seenFrom: instant,
    seenTo: instant,
  })
  .check(z.refine(isOfPlatform));

const conversationFact = z
  .object({
    platform,
    id: conversation,
    url: latestOf(url),
    client: z.optional(latestOf(text)),
    title: z.optional(latestOf(text)),
    side: z.optional(latestOf(z.enum(['worker', 'buyer']))),
    end: z.optional(latestOf(key)),
    emptied: z.optional(z.tuple([instant, instant])),
  })
  .check(z.refine(({ platform: of, id }) => id.startsWith(`${of}/`)));

const judgement = z.object({
  conversation,
  message: z.optional(key),
  kind: z.enum([
    'noReplyNeeded',
    'replyNeeded',
    'spam',
    'answeredElsewhere',
    'interim',
    'buyerSide',
    'hiredAgain',
    ...commitmentWords,
  ]),
  value: z.boolean(),
  upTo: z.optional(instant),
  stamp: z.object({
    wall: instant,
    counter: z.number().check(z.int(), z.gte(0)),
    device: z.string().check(z.maxLength(200)),
  }),
});

const schemas: Readonly<Record<FactKind | 'kept', z.ZodMiniType>> = {
  tombstone: z.object({
    scope: z.union([z.literal('*'), platform, conversation]),
    before: instant,
  }),
  platform: z.object({
    id: platform,
    switchedOn: z.optional(z.array(instant).check(z.maxLength(10_000))),
    lookedAt: z.optional(instant),
  }),
  alias: z
    .object({ a: conversation, b: conversation })
    .check(z.refine(({ a, b }) => a < b && a.split('/')[0] === b.split('/')[0])),
  conversation: conversationFact,
  message,
  claim,
  judgement,
  pledge: z
    .object({
      key,
      platform,
      conversation,
      kind: z.enum(['answer', 'start', 'deliver', 'deadline', 'followUp']),
      dueAt: instant,
      madeAt: instant,
      noted: z.optional(z.literal(true)),
      moves: z.optional(key),
    })
    .check(z.refine(isOfPlatform)),
  pick: z.object({
    key,
    at: instant,
    conversation: z.string().check(z.maxLength(1_000)),
    template: key,
    situation: z.optional(z.enum(situations)),
  }),
  reminder: z.object({ key, conversation, at: instant }),
  looks: z.object({
    scope: z.union([platform, conversation]),
    spans: z
      .array(z.object({ from: instant, to: instant }).check(z.refine(({ from, to }) => from <= to)))
      .check(z.maxLength(500_000)),
  }),
  kept: z.object({
    key: z
      .string()
      .check(z.maxLength(400), z.regex(/^(?:template|template-position|setting|site):./)),
    value: z.unknown(),
  }),
};

/** A record that was read, or what of it is wrong: its kind and the property's path. */
export type ParsedRecord =
  | { readonly ok: true; readonly record: ArchiveRecord }
  | { readonly ok: false; readonly detail: string };

/** Checks one record, as it stands in an archive. Never throws. */
export function parseRecord(value: unknown): ParsedRecord {
  if (!Array.isArray(value) || value.length !== 2) return { ok: false, detail: '' };
  const [kind, fact] = value as [unknown, unknown];
  if (typeof kind !== 'string' || !Object.hasOwn(schemas, kind)) return { ok: false, detail: '' };
  const parsed = schemas[kind as FactKind].safeParse(fact);
  if (parsed.success) return { ok: true, record: [kind, parsed.data] as unknown as ArchiveRecord };
  const path = parsed.error.issues[0]?.path.join('.') ?? '';
  return { ok: false, detail: path === '' ? kind : `${kind}.${path}` };
}
