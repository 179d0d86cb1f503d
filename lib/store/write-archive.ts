import { endLine, headLine, recordLine } from '@/lib/archive/file';
import type { ArchiveRecord, KeptRecord } from '@/lib/archive/record';
import { findOtherClients } from '@/lib/domain/question/other-clients';
import type { Template } from '@/lib/domain/template';
import { allFacts } from './export';
import { deviceId } from './judge';
import { allKept } from './kept';
import { namesBesides } from './read';
import { CONTENT_PREFIX } from './template-records';
import { allTemplates } from './templates';

/** A part of an archive's text; how many conversations were read so far, and about how many there are. */
export interface ArchivePart {
  readonly text: string;
  readonly done: number;
  readonly of: number;
}

/** What an archive says of who made it: the extension's version, and when (epoch ms). */
interface Making {
  readonly app: string;
  readonly createdAt: number;
}

/**
 * Everything that the user has, as an archive's text, part by part: facts, templates, settings, taught sites.
 * Who does not want the rest stops reading. Throws StoreError, and when the browser's storage fails.
 */
export async function* writeArchive(making: Making): AsyncGenerator<ArchivePart> {
  let count = 0;
  const lines = (records: readonly ArchiveRecord[]) =>
    records.map((record) => recordLine(record, count++)).join('');
  const head = headLine({ ...making, device: await deviceId() });
  yield { text: head + lines(await allKept()), done: 0, of: 1 };
  for await (const { records, done, of } of allFacts()) yield { text: lines(records), done, of };
  yield { text: endLine(count), done: 1, of: 1 };
}

/** The user's own templates as an archive, for others to take in. */
export interface TemplateArchive {
  readonly text: string;
  readonly count: number;
  /** In how many a client's name stood; in the archive the variable for it stands there. */
  readonly withNames: number;
}

/** Writes the templates that the user has written or changed; no client's name is in it. */
export async function writeTemplateArchive(making: Making): Promise<TemplateArchive> {
  const own = (await allTemplates()).filter(({ builtIn, edited }) => !builtIn || edited);
  // Where no records can be kept, no names are known.
  const named = await namesBesides([]).catch(() => []);
  const others = named.map(({ client }) => ({ client }));
  const nameless = own.map((template) => withoutNames(template, others));
  const records = nameless.map(recordOf);
  const head = headLine({ ...making, device: '' });
  return {
    text: head + records.map(recordLine).join('') + endLine(records.length),
    count: own.length,
    withNames: nameless.filter((template, index) => template !== own[index]).length,
  };
}

function withoutNames<T extends Template>(
  template: T,
  others: readonly { readonly client: string | undefined }[],
): T {
  const variable = template.language === 'ja' ? '{相手の名前}' : '{client}';
  const replaced = (text: string, by: string) =>
    findOtherClients(text, { others }).reduceRight(
      (before, { start, end }) => before.slice(0, start) + by + before.slice(end),
      text,
    );
  const [title, body] = [replaced(template.title, '…'), replaced(template.body, variable)];
  const isSame = title === template.title && body === template.body;
  return isSame ? template : { ...template, title, body };
}

function recordOf({ id, language, title, body, interim, situations }: Template): KeptRecord {
  const value = { language, title, body, interim, situations };
  return ['kept', { key: CONTENT_PREFIX + id, value }];
}
