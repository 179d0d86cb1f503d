import { changeExchange } from '@/lib/store/exchange-folder';
import { forgetReport } from '@/lib/sync/exchange-report';
import { askForFolder, chooseFolder } from '@/lib/sync/folder';
import { TaskBar } from '../data/TaskBar';
import type { Attempt } from './attempt';
import { ExchangeLines } from './ExchangeLines';
import type { useExchange } from './use-exchange';
import { useTwoMachinesWords } from './use-two-machines-words';

interface Props {
  readonly exchange: ReturnType<typeof useExchange>;
  readonly attempt: Attempt;
}

/** The folder in which the machines meet: choosing it, allowing it again, exchanging now, leaving it. */
export function FolderPart({ exchange: { state, run, task, again }, attempt }: Props) {
  const words = useTwoMachinesWords().folder;
  if (!state) return null;
  const { folder, allowed, report } = state;
  const { progress, cancel } = task;
  const choose = () =>
    attempt(async () => {
      // Nothing may stand before it: browsers ask only while they handle the click itself.
      const chosen = await chooseFolder();
      if (!chosen) return { text: words.notChosen };
      await forgetReport();
      await changeExchange({ folder: chosen, taken: [] });
      await run();
      return undefined;
    });
  const allow = () =>
    attempt(async () => {
      if (folder && (await askForFolder(folder))) await run();
      return undefined;
    });
  const leave = () =>
    attempt(async () => {
      await changeExchange({ folder: undefined, taken: [] });
      await forgetReport();
      again();
      return { text: words.left };
    });
  return (
    <>
      <p class="soft">{words.note}</p>
      {folder && (
        <div class="machines-state" data-testid="exchange" data-machines={report?.machines}>
          <p>{words.chosen(folder.name)}</p>
          {progress ? (
            <TaskBar label={words.running} progress={progress} onCancel={cancel} />
          ) : (
            <ExchangeLines report={report} allowed={allowed} />
          )}
        </div>
      )}
      <div class="machines-actions">
        {!folder && (
          <button type="button" class="button" data-action="choose-folder" onClick={choose}>
            {words.choose}
          </button>
        )}
        {folder && !allowed && (
          <button
            type="button"
            class="button button-main"
            data-action="allow-folder"
            onClick={allow}
          >
            {words.allow}
          </button>
        )}
        {folder && allowed && (
          <button
            type="button"
            class="button"
            data-action="exchange"
            aria-disabled={progress !== undefined}
            onClick={() => attempt(async () => void (await run()))}
          >
            {words.now}
          </button>
        )}
        {folder && (
          <button
            type="button"
            class="button button-plain"
            data-action="leave-folder"
            onClick={leave}
          >
            {words.leave}
          </button>
        )}
      </div>
    </>
  );
}
