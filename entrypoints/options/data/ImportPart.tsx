import { Upload } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import type { Status } from '@/components/StatusLine';
import { tellQueueChanged } from '@/lib/messaging/messenger';
import { runImport, undoImport } from '@/lib/store/import';
import { type ImportPreview, previewImport } from '@/lib/store/import-preview';
import type { KeptChoice } from '@/lib/store/kept';
import { fileSource } from './file-source';
import { ImportFault } from './ImportFault';
import { ImportPreviewCard } from './ImportPreviewCard';
import { LastImportNotice } from './LastImportNotice';
import { TaskBar } from './TaskBar';
import { useDataWords } from './use-data-words';
import { useTask } from './use-task';

/** A file that was read to its end, and what it would change. */
interface Chosen {
  readonly file: File;
  readonly preview: ImportPreview;
}

type Step = 'reading' | 'running' | 'undoing';

/** Takes a file in: first read and shown, then asked for, then merged; and takes the last one back. */
export function ImportPart({ onStatus }: { onStatus: (status: Status) => void }) {
  const words = useDataWords();
  const { importing } = words;
  const task = useTask();
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [step, setStep] = useState<Step>('reading');
  const [chosen, setChosen] = useState<Chosen>();
  const [fault, setFault] = useState<unknown>();

  const attempt = async (
    next: Step,
    work: Parameters<typeof task.run>[0],
  ): Promise<'done' | 'cancelled' | 'failed'> => {
    setStep(next);
    setFault(undefined);
    try {
      if (await task.run(work)) return 'done';
      onStatus({ text: words.cancelled });
      return 'cancelled';
    } catch (error) {
      setFault(error instanceof Error ? error : new Error(String(error)));
      return 'failed';
    } finally {
      // The badge counts what came, and what went again.
      await tellQueueChanged();
    }
  };
  const read = async (field: HTMLInputElement) => {
    const file = field.files?.[0];
    // The same file can be chosen again after it was changed.
    field.value = '';
    setChosen(undefined);
    if (!file) return;
    await attempt('reading', async (signal, report) => {
      const source = fileSource(file, signal, (done) => report({ done, of: file.size }));
      setChosen({ file, preview: await previewImport(source, Date.now()) });
    });
  };
  const undo = () =>
    attempt('undoing', async (signal, report) => {
      const onProgress = (done: number, left: number) => report({ done, of: done + left });
      await undoImport({ onProgress, signal });
      onStatus({ text: importing.undone });
    });
  const accept = async ({ file }: Chosen, choice: KeptChoice) => {
    setChosen(undefined);
    const outcome = await attempt('running', async (signal, report) => {
      const source = fileSource(file, signal, (done) => report({ done, of: file.size }));
      await runImport(source, { name: file.name, now: Date.now(), choice, signal });
    });
    if (outcome === 'done') onStatus({ text: importing.done, undo: () => void undo() });
    // What was cancelled half-way is as if it had never been begun; what failed can be gone on with.
    if (outcome === 'cancelled') await undo();
    button.current?.focus();
  };
  const label = {
    reading: importing.reading,
    running: importing.running,
    undoing: importing.undoing,
  };
  return (
    <section class="data-part">
      <h3>{importing.title}</h3>
      <p class="soft">{importing.note}</p>
      <p>
        <button
          ref={button}
          type="button"
          class="button"
          data-action="import"
          aria-disabled={task.progress !== undefined}
          onClick={() => !task.progress && input.current?.click()}
        >
          <Upload size={16} aria-hidden="true" />
          {importing.choose}
        </button>
      </p>
      {task.progress && (
        <TaskBar label={label[step]} progress={task.progress} onCancel={task.cancel} />
      )}
      <input
        ref={input}
        class="site-file"
        type="file"
        accept="application/json,.json"
        tabIndex={-1}
        aria-hidden="true"
        data-field="import"
        onChange={({ currentTarget }) => void read(currentTarget)}
      />
      <ImportFault fault={fault} />
      {chosen && !task.progress && (
        <ImportPreviewCard
          file={chosen.file.name}
          preview={chosen.preview}
          onAccept={(choice) => void accept(chosen, choice)}
          onDecline={() => {
            setChosen(undefined);
            button.current?.focus();
          }}
        />
      )}
      {!task.progress && <LastImportNotice onUndo={() => void undo()} />}
    </section>
  );
}
