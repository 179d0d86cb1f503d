import { useWords } from '@/components/use-words';
import { ArchiveError } from '@/lib/archive/file';
import { StoreError } from '@/lib/store';
import { useDataWords } from './use-data-words';

/** Why a file was not taken in, and where in it. The region stays in the page, so that it is read aloud. */
export function ImportFault({ fault }: { fault: unknown }) {
  const words = useDataWords();
  const { store } = useWords();
  const { importing } = words;
  const say = () => {
    if (fault instanceof ArchiveError) {
      const at = fault.line === undefined ? '' : importing.at(fault.line, fault.detail ?? '');
      return `${importing.fault[fault.fault]}${at && ` ${at}`}`;
    }
    if (fault instanceof StoreError) return store[fault.failure];
    return fault instanceof DOMException ? importing.fault.unreadable : words.notDone;
  };
  return (
    <p
      class="site-trouble"
      role="alert"
      data-fault={fault instanceof ArchiveError ? fault.fault : undefined}
    >
      {fault !== undefined && say()}
    </p>
  );
}
