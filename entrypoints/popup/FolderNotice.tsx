import { useRead } from '@/components/use-read';
import { useLanguage } from '@/components/use-words';
import { onReportChanged, readReport } from '@/lib/sync/exchange-report';
import { twoMachinesWordsIn } from '@/lib/words/two-machines';

/** That the folder in which the user's machines meet cannot be used, until it can: only they can mend that. */
export function FolderNotice() {
  const words = twoMachinesWordsIn[useLanguage()].folder;
  const [report] = useRead(readReport, onReportChanged);
  const isGone = report?.outcome === 'failed' && report.what === 'NotFoundError';
  if (report?.outcome !== 'asks' && !isGone) return null;
  return (
    <p class="popup-hint soft" data-testid="folder-notice">
      {isGone ? words.popupGone : words.popupAsks}{' '}
      <a href="/options.html#two-machines" target="_blank" rel="noreferrer">
        {words.popupLink}
      </a>
    </p>
  );
}
