import { useRef } from 'preact/hooks';
import type { Status } from '@/components/StatusLine';
import { saveFile } from '@/components/save-file';
import { useRead } from '@/components/use-read';
import { tellQueueChanged } from '@/lib/messaging/messenger';
import { onStorageChanged } from '@/lib/store/changes';
import { byHandKey, exportFile, importFile, readByHand } from '@/lib/sync/backup';
import type { TakenIn } from '@/lib/sync/take-in';
import type { TwoMachinesWords } from '@/lib/words/two-machines';
import { TaskBar } from '../data/TaskBar';
import { useDataWords } from '../data/use-data-words';
import { type Progress, useTask } from '../data/use-task';
import type { Attempt } from './attempt';
import { useTwoMachinesWords } from './use-two-machines-words';
import { useWhen } from './use-when';

/** The file by hand: where no folder can be chosen, and as a backup. */
export function FilePart({ attempt }: { attempt: Attempt }) {
  const words = useTwoMachinesWords();
  const { cancelled } = useDataWords();
  const file = useRef<HTMLInputElement>(null);
  const task = useTask();
  const [done] = useRead(readByHand, onByHand);
  const when = useWhen();
  const busy = task.progress !== undefined;
  const work = (act: (onProgress: (progress: Progress) => void) => Promise<Status>) =>
    attempt(async () => {
      if (busy) return undefined;
      let status: Status | undefined;
      const isDone = await task.run(async (signal, report) => {
        status = await act((progress) => {
          signal.throwIfAborted();
          report(progress);
        });
      });
      return isDone ? status : { text: cancelled };
    });
  const write = async (onProgress: (progress: Progress) => void) => {
    const { name, contents } = await exportFile(Date.now(), onProgress);
    saveFile(name, contents);
    return { text: words.file.exported };
  };
  const read = (chosen: File) => async (onProgress: (progress: Progress) => void) => {
    try {
      return statusOf(await importFile(chosen, Date.now(), onProgress), words);
    } finally {
      await tellQueueChanged();
    }
  };
  return (
    <section class="machines-part" aria-labelledby="machines-file">
      <h3 id="machines-file">{words.file.title}</h3>
      <p class="soft">{words.file.note}</p>
      <div class="machines-actions">
        <button
          type="button"
          class="button"
          data-action="export-file"
          aria-disabled={busy}
          onClick={() => work(write)}
        >
          {words.file.export}
        </button>
        <button
          type="button"
          class="button"
          data-action="import-file"
          aria-disabled={busy}
          onClick={() => !busy && file.current?.click()}
        >
          {words.file.import}
        </button>
        <input
          ref={file}
          class="site-file"
          type="file"
          accept=".sokuresu"
          tabIndex={-1}
          aria-hidden="true"
          data-field="exchange-file"
          onChange={({ currentTarget }) => {
            const chosen = currentTarget.files?.[0];
            currentTarget.value = '';
            if (chosen) work(read(chosen));
          }}
        />
      </div>
      {task.progress && (
        <TaskBar label={words.file.working} progress={task.progress} onCancel={task.cancel} />
      )}
      {done && (done.exportedAt ?? done.importedAt) !== undefined && (
        <p class="soft" data-testid="by-hand">
          {done.exportedAt !== undefined && (
            <span>{words.file.exportedAt(when(done.exportedAt))}</span>
          )}
          {done.importedAt !== undefined && (
            <span>{words.file.importedAt(when(done.importedAt))}</span>
          )}
        </p>
      )}
    </section>
  );
}

function onByHand(callback: () => void): () => void {
  return onStorageChanged('local', [byHandKey], callback);
}

/** What is said of a file that was taken in, in whole or in part. */
function statusOf(
  { records, sums, damaged, torn, sealed, unknown }: TakenIn,
  { file, folder }: TwoMachinesWords,
): Status {
  const trouble = (text: string): Status => ({ text, trouble: true });
  if (sealed.locked) return trouble(folder.locked);
  if (sealed.wrongPassphrase) return trouble(folder.wrongPassphrase);
  if (sealed.newer || unknown > 0) return trouble(folder.newer);
  if (sums.length === 0) return trouble(file.none);
  if (damaged > 0 || torn || sealed.unreadable) return trouble(file.partly(records));
  return { text: records > 0 ? file.imported(records) : file.nothingNew };
}
