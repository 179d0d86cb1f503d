import { type Browser, browser } from 'wxt/browser';
import { type RenderedReply, renderReply } from '@/lib/domain/reply-promises';
import { conversationId, conversationIds } from '@/lib/domain/snapshot';
import { isInsertedAtOnce, type Suggestion, suggestTemplates } from '@/lib/domain/suggestion';
import { type Asked, askedIn, situationOf } from '@/lib/domain/suggestion/asked';
import { timeZone } from '@/lib/domain/time-zone';
import type { PageDescription } from '@/lib/messaging/protocol';
import { picksToLearnFrom, recordPick } from '@/lib/store';
import { beginDraft } from '@/lib/store/drafts';
import { readSettings, type Settings } from '@/lib/store/settings';
import { allTemplates } from '@/lib/store/templates';
import { insertReply } from '@/lib/tabs/insertion';
import { type DescribedPage, describeTab, tabBehind } from '@/lib/tabs/page-behind';
import { showPopup } from './show-popup';

let running: Promise<void> | undefined;

/**
 * Puts the first suggestion into this tab's page, or opens the popup (decision 14). A second press while the
 * first is on its way would put the text in twice. Never rejects.
 */
export function insertOnce(tab: Browser.tabs.Tab | undefined): Promise<void> {
  running ??= insertSuggestion(tab)
    .catch((error: unknown) => console.warn('suggestion', error))
    .finally(() => {
      running = undefined;
    });
  return running;
}

/** Inserts it, or opens the popup: where nothing can be inserted it says why, else at what is to be looked at. */
async function insertSuggestion(tab: Browser.tabs.Tab | undefined): Promise<void> {
  const settings = await readSettings();
  const { language } = settings;
  const behind = await tabBehind(tab ?? (await activeTab()));
  const page = behind && (await describeTab(behind));
  const conversation = page?.description?.conversation;
  if (!page?.description || !conversation || page.description.refusal) return showPopup(language);
  const found = await firstFor(page, page.description, settings);
  if (found?.suggestion.reason && isInsertedAtOnce(found.reply)) {
    if (await isInserted(page, conversation.id, found)) return;
  }
  if (found) {
    const id = conversationId(page.platform.id, conversation.id);
    await beginDraft(id, found.suggestion.template.id);
  }
  await showPopup(language);
}

async function activeTab(): Promise<Browser.tabs.Tab | undefined> {
  return (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
}

interface Found {
  readonly suggestion: Suggestion;
  readonly reply: RenderedReply;
  readonly asked: Asked;
}

/** The reply that stands first in the popup. */
async function firstFor(
  { platform }: DescribedPage,
  { lastInbound, conversation }: PageDescription,
  own: Settings,
): Promise<Found | undefined> {
  const reference = { now: Date.now(), timeZone: timeZone(), language: own.language };
  const asked = askedIn(lastInbound, reference);
  const conversations = conversation ? conversationIds(platform.id, conversation) : [];
  const picks = await picksToLearnFrom(reference.now).catch(() => []);
  const context = { ...reference, ...asked, conversations, picks };
  const [suggestion] = suggestTemplates(await allTemplates(), context);
  if (!suggestion) return undefined;
  const { template } = suggestion;
  const client = conversation?.client;
  const reply = renderReply(
    template,
    {
      ...reference,
      language: template.language,
      own,
      blanks: new Map(),
      ...(client !== undefined && { client }),
    },
    new Map(),
  );
  return { suggestion, reply, asked };
}

async function isInserted(
  page: DescribedPage,
  conversation: string,
  { suggestion, reply: { rendering }, asked }: Found,
): Promise<boolean> {
  if (!rendering.complete) return false;
  const { text, cursor } = rendering;
  if ((await insertReply(page, { text, cursor, conversation })) !== undefined) return false;
  const situation = situationOf(asked);
  await recordPick({
    at: Date.now(),
    conversation: conversationId(page.platform.id, conversation),
    template: suggestion.template.id,
    ...(situation && { situation }),
  });
  return true;
}
