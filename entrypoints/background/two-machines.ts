import { browser } from 'wxt/browser';
import { onStorageChanged } from '@/lib/store/changes';
import { browserSyncKeys, exchangeRegisters, readBrowserSync } from '@/lib/sync/browser-sync';
import { exchangeFacts } from '@/lib/sync/exchange';
import { exchangeReportKey, readReport } from '@/lib/sync/exchange-report';
import { isShared } from '@/lib/sync/shared-keys';
import { refreshAlerts } from './alerts';
import { refreshBadge } from './badge';

const SETTINGS_ALARM = 'browser-sync';
const FACTS_ALARM = 'exchange';
/** So long after a change, for others to come; browsers take 120 writes a minute, and fire alarms no sooner. */
const SETTLED_MS = 30_000;
const PERIOD_MINUTES = 10;

/**
 * Keeps what the user's machines share the same on this one: templates and settings through the browser's
 * sync, facts through the chosen folder, as far as the browser lets the background reach it. What has changed
 * is found by comparison, so nothing is lost with a worker.
 */
export function watchTwoMachines(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === SETTINGS_ALARM) void shareSettings();
    if (name === FACTS_ALARM) void shareFacts();
  });
  onStorageChanged('local', [''], (keys) => {
    if (keys.some(isShared)) void soon();
    if (keys.includes(browserSyncKeys.off)) void shareSettings();
    if (keys.includes(exchangeReportKey)) void keepPeriod();
  });
  onStorageChanged('sync', [''], () => void shareSettings());
  void begin();
}

/** At a start: alarms may be gone with the browser, and changes were made while nobody heard them. */
async function begin(): Promise<void> {
  const [sync, report] = await Promise.all([readBrowserSync(), readReport()]);
  if (isLongAgo(sync.at)) await shareSettings();
  await keepPeriod();
  if (report && isLongAgo(report.at)) await shareFacts();
}

/** A clock that was set back is no reason to wait. */
function isLongAgo(at = 0): boolean {
  return Math.abs(Date.now() - at) > PERIOD_MINUTES * 60_000;
}

async function soon(): Promise<void> {
  if (await browser.alarms.get(SETTINGS_ALARM)) return;
  browser.alarms.create(SETTINGS_ALARM, { when: Date.now() + SETTLED_MS });
}

/** Who has chosen no folder is not woken for it. */
async function keepPeriod(): Promise<void> {
  const [report, alarm] = await Promise.all([readReport(), browser.alarms.get(FACTS_ALARM)]);
  if (!report) await browser.alarms.clear(FACTS_ALARM);
  else if (!alarm) browser.alarms.create(FACTS_ALARM, { periodInMinutes: PERIOD_MINUTES });
}

let last: Promise<unknown> = Promise.resolve();

function shareSettings(): Promise<void> {
  const run = last
    .then(() => exchangeRegisters(Date.now()))
    .catch((error: unknown) => console.warn('browser sync', error));
  last = run;
  return run;
}

/** Whether no page of ours is open; rejects where the browser does not tell. */
async function isAlone(): Promise<boolean> {
  const pages = await browser.runtime.getContexts({
    contextTypes: ['TAB', 'POPUP', 'SIDE_PANEL'],
  });
  return pages.length === 0;
}

async function shareFacts(): Promise<void> {
  const lasting = await isAlone().catch(() => false);
  const report = await exchangeFacts(Date.now(), { lasting }).catch((error: unknown) =>
    console.warn('exchange', error),
  );
  if (report && report.records > 0) await Promise.all([refreshBadge(), refreshAlerts()]);
}
