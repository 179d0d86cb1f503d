import * as z from 'zod/mini';
import { isFromFuture } from './instants';
import { parseJson } from './json';
import type { ArchiveRecord } from './record';
import { LATEST, parseRecord } from './schemas';

/**
 * An archive as a file: one JSON document whose every record stands on a line of its own, so that it can be
 * written and read piece by piece, however long it is (docs/decisions/0016).
 *
 *     {"format":"sokuresu-archive","version":1,"app":"0.1.0","device":"…","createdAt":…,"records":[
 *     ["conversation",{…}]
 *     ,["message",{…}]
 *     ],"count":2}
 */
const FORMAT = 'sokuresu-archive';

/** Raised whenever an older version of the extension could not read what this one writes. */
const ARCHIVE_VERSION = 1;

/** Longer than any line or header that we write; a longer one is not ours. */
const LONGEST_LINE = 32_000_000;

/** What an archive says of itself. */
export interface ArchiveHeader {
  /** The version of the extension that wrote it. */
  readonly app: string;
  /** A random id of the browser profile that wrote it. */
  readonly device: string;
  /** Epoch ms, by that machine's clock. */
  readonly createdAt: number;
}

/** Why a file cannot be taken in. */
export type ArchiveFault =
  | 'notAnArchive'
  | 'newer' // written by a newer version of the extension
  | 'cutOff' // its end is missing
  | 'badRecord' // a record is none of ours
  | 'future'; // a record claims to have been seen later than now

/** Thrown by the reader; nothing is to be made of a file that it stops at. */
export class ArchiveError extends Error {
  constructor(
    readonly fault: ArchiveFault,
    /** Counted from 1. */
    readonly line?: number,
    /** Which property of which kind of record: `message.seenTo`. */
    readonly detail?: string,
  ) {
    super(`archive: ${fault} ${line ?? ''} ${detail ?? ''}`);
  }
}

const header = z.object({
  format: z.literal(FORMAT),
  version: z.number().check(z.int(), z.positive()),
  app: z.string().check(z.maxLength(50)),
  device: z.string().check(z.maxLength(200)),
  createdAt: z.number().check(z.gte(0), z.lte(LATEST)),
});

/** The first line. */
export function headLine({ app, device, createdAt }: ArchiveHeader): string {
  const head = { format: FORMAT, version: ARCHIVE_VERSION, app, device, createdAt };
  return `${JSON.stringify(head).slice(0, -1)},"records":[\n`;
}

/** The line of a record; `index` counts from 0. */
export function recordLine(record: ArchiveRecord, index: number): string {
  return `${index === 0 ? '' : ','}${JSON.stringify(record)}\n`;
}

/** The last line, after so many records. */
export function endLine(count: number): string {
  return `],"count":${count}}\n`;
}

/** Reads the first line. Throws ArchiveError. */
function parseHead(line: string): ArchiveHeader {
  const parsed = header.safeParse(parseJson(`${line.replace(/,"records":\[\s*$/, '')}}`));
  if (!parsed.success) throw new ArchiveError('notAnArchive', 1);
  if (parsed.data.version > ARCHIVE_VERSION) throw new ArchiveError('newer', 1);
  const { app, device, createdAt } = parsed.data;
  return { app, device, createdAt };
}

/** Reads the line of a record at an instant (epoch ms). Throws ArchiveError. */
function parseRecordLine(line: string, number: number, now: number): ArchiveRecord {
  const parsed = parseRecord(parseJson(line.replace(/^,/, '')));
  if (!parsed.ok) throw new ArchiveError('badRecord', number, parsed.detail);
  const late = isFromFuture(parsed.record, now);
  if (late) throw new ArchiveError('future', number, parsed.record[0]);
  return parsed.record;
}

/** The header, then every record of an archive, as its text comes in. Throws ArchiveError. */
export async function* readArchive(
  chunks: AsyncIterable<string>,
  now: number,
): AsyncGenerator<ArchiveRecord, ArchiveHeader> {
  let head: ArchiveHeader | undefined;
  let number = 0;
  for await (const line of linesOf(chunks)) {
    number++;
    if (!head) head = parseHead(line);
    else if (line.startsWith(']')) {
      if (line.trim() !== endLine(number - 2).trim()) throw new ArchiveError('badRecord', number);
      return head;
    } else yield parseRecordLine(line, number, now);
  }
  throw new ArchiveError(head ? 'cutOff' : 'notAnArchive', Math.max(1, number));
}

async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST_LINE) throw new ArchiveError('notAnArchive');
    yield* lines;
  }
  if (rest !== '') yield rest;
}
