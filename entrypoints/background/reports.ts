import { type Browser, browser } from 'wxt/browser';
import { INTERIM_READER_VERSION, isInterim } from '@/lib/domain/interim';
import { type Platform, platformOfUrl } from '@/lib/domain/platform';
import { isUnreadable, type MessageReading, type PageReading } from '@/lib/domain/reading';
import { lookScopes } from '@/lib/domain/snapshot';
import { timeZone } from '@/lib/domain/time-zone';
import type {
  Acknowledgement,
  LookContinued,
  PageObserved,
  SiteDescription,
  TeachingOutcome,
} from '@/lib/messaging/protocol';
import { parseToBackground } from '@/lib/messaging/schemas';
import {
  failureOf,
  forgetUnreadable,
  recordHealth,
  recordLook,
  recordSnapshot,
  StoreError,
  setUnreadable,
} from '@/lib/store';
import { noteRecording } from '@/lib/store/recording';
import { readSettings } from '@/lib/store/settings';
import { allTemplates } from '@/lib/store/templates';
import { refreshAlerts } from './alerts';
import { refreshBadge } from './badge';
import { platformsInUse } from './grants';
import { describeSite, teachSite } from './sites';

/** Takes what pages report: checks who says it and what, records it, then acknowledges. */
export function watchReports(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) =>
    receive(message, sender),
  );
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
}

/** A page that is left says so itself; one whose tab was closed may not have come to it. */
async function forgetTab(tabId: number): Promise<void> {
  if (await forgetUnreadable(tabId)) await refreshBadge();
}

const REFUSED: Acknowledgement = { recorded: false, retry: false };
const LATER: Acknowledgement = { recorded: false, retry: true };

/** Answers every message; a rejection would reach the page as an object that looks like an answer. */
async function receive(
  message: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<Acknowledgement | SiteDescription | TeachingOutcome> {
  if (sender.id !== browser.runtime.id) return REFUSED;
  const report = parseToBackground(message);
  if (!report) return REFUSED;
  if (report.type === 'queueChanged') {
    if (sender.url?.startsWith(browser.runtime.getURL('/'))) {
      await Promise.all([refreshBadge(), refreshAlerts()]);
    }
    return REFUSED;
  }
  const tabId = sender.tab?.id;
  if (tabId === undefined) return REFUSED;
  const inUse = await platformsInUse().catch(noteFailure);
  if (!inUse) return LATER;
  const platform = platformOfUrl(sender.url ?? '', inUse);
  if (!platform) return REFUSED;
  if (report.type === 'describeSite') return describeSite(platform);
  if (report.type === 'teachSite') return teachSite(report.definition, platform, sender);
  const place = { tabId, frameId: frameOf(sender) };
  return inTurn(tabId, async () => {
    try {
      if (report.type === 'lookContinued') await continueLook(report, platform);
      else await observe(report, platform, place);
      await noteRecording(null);
      // The badge first: it is looked at, and both read the same store.
      await refreshBadge();
      await refreshAlerts();
      return { recorded: true };
    } catch (error) {
      console.error('report not recorded', error);
      // The page says it again; until then the user is told.
      await noteRecording(failureOf(error)).catch(noteFailure);
      // In Firefox's permanent private mode saying it again would not help.
      const hopeless = error instanceof StoreError && error.failure === 'unavailable';
      return hopeless ? REFUSED : LATER;
    }
  });
}

function noteFailure(error: unknown): undefined {
  console.error('platforms not known', error);
}

/** A page waits for its answers, but for a few when it is left; more at once is a flood. */
const MOST_WAITING = 20;
const waiting = new Map<number, { last: Promise<unknown>; count: number }>();

/** The reports of one tab one after the other, in the order in which it said them. */
async function inTurn(
  tabId: number,
  task: () => Promise<Acknowledgement>,
): Promise<Acknowledgement> {
  const queue = waiting.get(tabId) ?? { last: Promise.resolve(), count: 0 };
  if (queue.count >= MOST_WAITING) return LATER;
  queue.count++;
  waiting.set(tabId, queue);
  const run = queue.last.then(task);
  queue.last = run;
  try {
    return await run;
  } finally {
    queue.count--;
    if (queue.count === 0) waiting.delete(tabId);
  }
}

/** Where in the browser a page stands. */
interface Place {
  readonly tabId: number;
  /** Undefined: in none any more. */
  readonly frameId: number | undefined;
}

/** Chromium gives pages that are being left other numbers than they had. */
function frameOf({ frameId, documentLifecycle = 'active' }: Browser.runtime.MessageSender) {
  return documentLifecycle === 'active' ? (frameId ?? 0) : undefined;
}

async function observe(
  report: PageObserved,
  platform: Platform,
  { tabId, frameId }: Place,
): Promise<void> {
  const now = Date.now();
  const reading = trustworthy(report.reading, platform, now);
  const unreadable = isUnreadable(reading);
  if (frameId === undefined) await forgetUnreadable(tabId);
  else await setUnreadable(tabId, frameId, unreadable ? platform.id : null);
  await recordHealth(platform.id, reading, report.visible, now);
  if (!unreadable) {
    const interimOf = await interimReader(hasOutbound(reading));
    await recordSnapshot({
      platform: platform.id,
      // A page's clock is ours; what claims to come from later is a forgery.
      since: Math.min(report.since, now),
      visible: report.visible,
      lookedAt: Math.min(report.observedAt, now),
      reading,
      timeZone: timeZone(),
      interimOf,
    });
  }
}

/** Tells interim replies; the worker's templates and words are read only where there is a reply to tell of. */
async function interimReader(isNeeded: boolean) {
  const [templates, own] = isNeeded
    ? await Promise.all([allTemplates(), readSettings()])
    : [[], undefined];
  return (text: string) => ({
    version: INTERIM_READER_VERSION,
    ...isInterim(text, templates, own),
  });
}

async function continueLook(report: LookContinued, platform: Platform): Promise<void> {
  const to = Math.min(report.to, Date.now());
  for (const scope of lookScopes(platform.id, report)) {
    await recordLook({ platform: platform.id, scope, from: Math.min(report.from, to), to });
  }
}

function hasOutbound(reading: PageReading): boolean {
  return !!reading.conversation?.runs.some((run) => run.some(({ author }) => author === 'worker'));
}

/** How far a printed time may lie ahead of our clock. */
const SKEW_MS = 2 * 60_000;

/**
 * Without what the page has no business to say: addresses elsewhere, times yet to come. A message from the
 * future stays as one that nothing is known of, for its neighbours did not stand side by side.
 */
function trustworthy(reading: PageReading, platform: Platform, now: number): PageReading {
  const isOwn = ({ url }: { url: string }) => platformOfUrl(url, [platform]) !== undefined;
  const isPast = ({ moment }: { moment?: { latest: number } }) =>
    moment === undefined || moment.latest <= now + SKEW_MS;
  const unplaced = ({ author, text, attachments }: MessageReading): MessageReading => {
    return { author, text, attachments };
  };
  const { conversation, ...rest } = reading;
  return {
    ...rest,
    previews: reading.previews.filter((preview) => isOwn(preview.conversation) && isPast(preview)),
    ...(conversation &&
      isOwn(conversation.conversation) && {
        conversation: {
          ...conversation,
          runs: conversation.runs.map((run) =>
            run.map((message) => (isPast(message) ? message : unplaced(message))),
          ),
        },
      }),
  };
}
