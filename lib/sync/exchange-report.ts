import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { onStorageChanged } from '@/lib/store/changes';
import type { TakenIn } from './take-in';

const count = z.number();

/** How the last exchange through the folder went, for the options page; counts of files, but for `records`. */
const schema = z.object({
  /** Epoch ms; `doneAt` when one went through last. */
  at: count,
  doneAt: z.optional(count),
  outcome: z.enum([
    'done',
    'asks', // the browser wants the user's leave again
    'failed', // the store or the folder; `what` says how
  ]),
  what: z.optional(z.string()),
  /** The background could do it with no page of ours open: the leave for the folder lasts. */
  lasting: z.optional(z.boolean()),
  machines: count,
  /** Records that were new here, and that this machine added to its file. */
  records: count,
  written: count,
  /** Half copied: the rest is waited for. */
  torn: count,
  damaged: count,
  /** Encrypted, and no passphrase or another one is known here. */
  locked: count,
  wrongPassphrase: count,
  /** Of a newer version, or with records that this one does not know. */
  newer: count,
  /** In the folder, but the drive does not give them now. */
  missing: count,
  /** The names of all these files. */
  troubled: z.optional(z.array(z.string())),
});

export type ExchangeReport = z.infer<typeof schema>;

const KEY = 'exchange-report';

/** The key in `storage.local` under which it lies. */
export const exchangeReportKey = KEY;

/** A report of nothing yet. */
export function emptyReport(at: number): ExchangeReport {
  const none = { machines: 0, records: 0, written: 0, torn: 0, damaged: 0, missing: 0, newer: 0 };
  return { at, outcome: 'done', ...none, locked: 0, wrongPassphrase: 0 };
}

/** The report with what came of one more file, null where the drive does not give it. */
export function withFile(
  report: ExchangeReport,
  name: string,
  file: TakenIn | null,
): ExchangeReport {
  const troubled = [...(report.troubled ?? []), name];
  if (!file) return { ...report, missing: report.missing + 1, troubled };
  const { sealed, unknown } = file;
  const isWhole = !file.torn && file.damaged + unknown === 0 && Object.keys(sealed).length === 0;
  const one = (is: boolean) => (is ? 1 : 0);
  return {
    ...report,
    records: report.records + file.records,
    torn: report.torn + one(file.torn),
    damaged: report.damaged + one(file.damaged > 0 || sealed.unreadable !== undefined),
    locked: report.locked + one(sealed.locked !== undefined),
    wrongPassphrase: report.wrongPassphrase + one(sealed.wrongPassphrase !== undefined),
    newer: report.newer + one(sealed.newer !== undefined || unknown > 0),
    ...(!isWhole && { troubled }),
  };
}

/** The last report; undefined before the first one. Rejects when the browser's storage fails. */
export async function readReport(): Promise<ExchangeReport | undefined> {
  const parsed = schema.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return parsed.success ? parsed.data : undefined;
}

/** Calls back after any page, or the background, has kept or forgotten one. Answers how to stop that. */
export function onReportChanged(callback: () => void): () => void {
  return onStorageChanged('local', [KEY], callback);
}

/** Keeps it. Rejects when the browser's storage fails. */
export async function saveReport(report: ExchangeReport): Promise<void> {
  await browser.storage.local.set({ [KEY]: report });
}

/** Forgets it, with the folder. */
export async function forgetReport(): Promise<void> {
  await browser.storage.local.remove(KEY);
}
