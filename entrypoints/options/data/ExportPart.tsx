import { Download } from 'lucide-preact';
import { browser } from 'wxt/browser';
import type { Status } from '@/components/StatusLine';
import { saveFile } from '@/components/save-file';
import { useLanguage } from '@/components/use-words';
import { writeArchive, writeTemplateArchive } from '@/lib/store/write-archive';
import { dayInFileName, sizeInWords } from './in-figures';
import { TaskBar } from './TaskBar';
import { useDataWords } from './use-data-words';
import { useTask } from './use-task';

const TYPE = { type: 'application/json' };

/** Everything, or the templates alone, as a file. */
export function ExportPart({ onStatus }: { onStatus: (status: Status) => void }) {
  const words = useDataWords();
  const { exporting } = words;
  const language = useLanguage();
  const task = useTask();
  const making = () => ({ app: browser.runtime.getManifest().version, createdAt: Date.now() });
  const nameOf = (what: string) => `sokuresu-${what}-${dayInFileName(Date.now())}.json`;
  const failed = () => onStatus({ text: words.notDone, trouble: true });

  const saveAll = async () => {
    const parts: Blob[] = [];
    const isDone = await task.run(async (signal, report) => {
      for await (const { text, done, of } of writeArchive(making())) {
        if (signal.aborted) return;
        // Each part is the browser's at once: a million messages are no string of ours.
        parts.push(new Blob([text]));
        report({ done, of });
      }
    });
    if (!isDone) return onStatus({ text: words.cancelled });
    const file = new Blob(parts, TYPE);
    saveFile(nameOf('data'), file);
    onStatus({ text: exporting.done(sizeInWords(file.size, language)) });
  };
  const saveTemplates = async () => {
    const { text, count, withNames } = await writeTemplateArchive(making());
    if (count === 0) return onStatus({ text: exporting.noTemplates });
    saveFile(nameOf('templates'), new Blob([text], TYPE));
    const said = [exporting.templatesDone(count), withNames > 0 && exporting.withNames(withNames)];
    onStatus({ text: said.filter(Boolean).join(language === 'ja' ? '。' : '. ') });
  };
  return (
    <section class="data-part">
      <h3>{exporting.title}</h3>
      <p class="soft">{exporting.note}</p>
      <div class="site-actions">
        <button
          type="button"
          class="button"
          data-action="export-all"
          aria-disabled={task.progress !== undefined}
          onClick={() => !task.progress && void saveAll().catch(failed)}
        >
          <Download size={16} aria-hidden="true" />
          {exporting.all}
        </button>
        <button
          type="button"
          class="button"
          data-action="export-templates"
          onClick={() => void saveTemplates().catch(failed)}
        >
          <Download size={16} aria-hidden="true" />
          {exporting.templates}
        </button>
      </div>
      {task.progress && (
        <TaskBar
          label={exporting.running}
          detail={exporting.progress(task.progress.done, task.progress.of ?? 1)}
          progress={task.progress}
          onCancel={task.cancel}
        />
      )}
      <p class="soft">{exporting.templatesNote}</p>
      <p class="soft">
        {exporting.csv} <a href="/dashboard.html">{exporting.csvLink}</a>
      </p>
    </section>
  );
}
