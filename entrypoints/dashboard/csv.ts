import { stringify } from 'csv-stringify/browser/esm/sync';
import { localTime } from '@/lib/domain/calendar';
import type { Moment } from '@/lib/domain/interval';
import type { Answer } from '@/lib/domain/turn';
import type { LedgerRow } from './ledger-rows';

const COLUMNS = [
  'turn',
  'platform',
  'client',
  'title',
  'phase',
  'start_earliest',
  'start_latest',
  'start_source',
  'basis',
  'client_messages',
  'ack_earliest',
  'ack_latest',
  'ack_source',
  'ack_interim',
  'substantive_earliest',
  'substantive_latest',
  'substantive_source',
  'ack_calendar_sec',
  'ack_working_sec',
  'substantive_calendar_sec',
  'substantive_working_sec',
  'precision_sec',
  'first_contact',
  'probable_closer',
  'automatic_reply',
  'disappeared_at',
  'not_counted_because',
] as const;

/**
 * The ledger as a table for other programs: instants in ISO 8601 (UTC), lengths in seconds, empty where nothing
 * is known. What a program would take for a formula is made harmless, for names come from pages.
 */
export function ledgerCsv(rows: readonly LedgerRow[]): string {
  return stringify(rows.map(cellsOf), {
    // Excel takes a file for UTF-8 only with it.
    bom: true,
    header: true,
    columns: [...COLUMNS],
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: String },
  });
}

/** The file's name, with the user's own date: Tokyo's morning is still yesterday in UTC. */
export function csvFileName(now: number, timeZone: string): string {
  const { year, month, day } = localTime(now, timeZone);
  const date = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
  return `sokuresu-turns-${date}.csv`;
}

function cellsOf({ turn, conversation, ...row }: LedgerRow): (string | number | boolean | null)[] {
  return [
    turn.key,
    turn.platform,
    conversation?.client ?? null,
    conversation?.title ?? null,
    turn.phase ?? null,
    ...instants(turn.waitingSince),
    turn.source,
    turn.basis,
    turn.clientMessages,
    ...answer(turn.acknowledgement),
    turn.acknowledgement?.interim ?? null,
    ...answer(turn.obligation.settled),
    seconds(row.acknowledgement.calendarMs),
    seconds(row.acknowledgement.workingMs),
    seconds(row.substantive?.calendarMs),
    seconds(row.substantive?.workingMs),
    row.precisionSeconds,
    turn.firstContact ?? false,
    turn.probableCloser ?? false,
    turn.automaticReply,
    turn.disappearedAt === undefined ? null : iso(turn.disappearedAt),
    row.reasons.join(' '),
  ];
}

function answer(given: Answer | undefined): (string | null)[] {
  return given ? [...instants(given.at), given.source] : [null, null, null];
}

function instants({ earliest, latest }: Moment): string[] {
  return [iso(earliest), iso(latest)];
}

function iso(instant: number): string {
  return new Date(instant).toISOString();
}

function seconds(ms: number | null | undefined): number | null {
  return ms === null || ms === undefined ? null : Math.round(ms / 1000);
}
