import { useEffect, useMemo, useState } from 'preact/hooks';
import { neverChanges, useRead } from '@/components/use-read';
import type { ReplyPick } from '@/lib/domain/reply-pick';
import { conversationId, conversationIds } from '@/lib/domain/snapshot';
import { type Because, suggestTemplates } from '@/lib/domain/suggestion';
import { askedAs, askedIn, situationOf } from '@/lib/domain/suggestion/asked';
import type { Language, Situation, Template } from '@/lib/domain/template';
import { picksToLearnFrom, recordPick, takeBackPick } from '@/lib/store';
import type { DescribedPage } from '@/lib/tabs/page-behind';

/** So many say why they are suggested; further down nobody asks. */
const REASONS_SHOWN = 3;
/** A store that another page holds up does not hold up a reply. */
const PATIENCE_MS = 1_500;

interface Reference {
  readonly now: number;
  readonly timeZone: string;
  /** The worker's own. */
  readonly language: Language;
}

/** The templates in the order in which they are suggested, and what the order is made from. */
export interface Suggestions {
  readonly templates: readonly Template[];
  readonly reasons: ReadonlyMap<string, Because>;
  /** The client has written something since the last answer. */
  readonly isAsked: boolean;
  /** They say that it was told or written before. */
  readonly isReproached: boolean;
  /** What it is read as, or what the worker says that it is. */
  readonly situation: Situation | undefined;
  readonly correct: (situation: Situation) => void;
  /** Records that a template was inserted; answers how to take that back. */
  readonly picked: (template: Template) => () => void;
}

/**
 * Orders the templates for the conversation behind the popup, once they and the picks are known. The order
 * stands until the client writes again: a row must not move away under the hand.
 */
export function useSuggestions(
  templates: readonly Template[] | undefined,
  { platform, description }: DescribedPage,
  reference: Reference,
): Suggestions | undefined {
  const [picks, readAgain] = useRead(readPicks, neverChanges);
  const { now, timeZone, language } = reference;
  const text = description?.lastInbound;
  // The panel stays open for hours: the next message finds what was learned since.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the message is only an occasion
  useEffect(() => readAgain(), [readAgain, text]);
  const [said, say] = useState<{ text: string | undefined; situation: Situation }>();
  // A word on one message says nothing of the next.
  const corrected = said && said.text === text ? said.situation : undefined;
  const names = description?.conversation;
  const read = useMemo(
    () => askedIn(text, { now, timeZone, language }),
    [text, now, timeZone, language],
  );
  const asked = useMemo(() => (corrected ? askedAs(read, corrected) : read), [read, corrected]);
  const order = useMemo(() => {
    const conversations = names ? conversationIds(platform.id, names) : [];
    const context = { ...asked, conversations, now, timeZone };
    return templates && picks && suggestTemplates(templates, { ...context, picks });
  }, [templates, picks, asked, platform, names, now, timeZone]);
  if (!order) return undefined;
  const situation = situationOf(asked);
  const shown = order.slice(0, REASONS_SHOWN);
  return {
    templates: order.map(({ template }) => template),
    reasons: new Map(
      shown.flatMap(({ template, reason }) => (reason ? [[template.id, reason] as const] : [])),
    ),
    isAsked: text !== undefined,
    isReproached: read.reproaches === true,
    situation,
    correct: (situation) => say({ text, situation }),
    picked: ({ id }) => {
      const recorded = recordPick({
        at: Date.now(),
        conversation: names ? conversationId(platform.id, names.id) : platform.id,
        template: id,
        ...(situation && { situation }),
      });
      // A reply that is in the box is in the box, whether anything was learned from it or not.
      recorded.catch(() => undefined);
      return () => void recorded.then(takeBackPick).catch(() => undefined);
    },
  };
}

function readPicks(): Promise<readonly ReplyPick[]> {
  const none: readonly ReplyPick[] = [];
  const late = new Promise<typeof none>((resolve) => setTimeout(() => resolve(none), PATIENCE_MS));
  return Promise.race([picksToLearnFrom(Date.now()).catch(() => none), late]);
}
