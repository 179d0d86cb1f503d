import { Key } from '@/components/Key';
import { neverChanges, useRead } from '@/components/use-read';
import { useWords } from '@/components/use-words';
import { readShortcuts } from '@/lib/tabs/shortcuts';

/** The keys that put the first suggestion in from the page itself; nothing where the browser gave none. */
export function InsertKey() {
  const words = useWords().suggestions;
  const [shortcuts] = useRead(readShortcuts, neverChanges);
  const keys = shortcuts?.get('insert');
  if (!keys) return null;
  return (
    <p class="soft insert-key">
      <Key name={keys} /> {words.atOnce}
    </p>
  );
}
