import { Group } from '@/components/Group';
import type { Status } from '@/components/StatusLine';
import { canChooseFolder } from '@/lib/sync/folder';
import { BrowserSyncPart } from './BrowserSyncPart';
import { FilePart } from './FilePart';
import { FolderPart } from './FolderPart';
import { PassphrasePart } from './PassphrasePart';
import { useExchange } from './use-exchange';
import { useTwoMachinesWords } from './use-two-machines-words';
import './two-machines.css';

interface Props {
  readonly onStatus: (status: Status) => void;
}

/** What the user's machines share, by which way, and how far they are. */
export function TwoMachinesGroup({ onStatus }: Props) {
  const words = useTwoMachinesWords();
  const exchange = useExchange();
  const attempt = (act: () => Promise<Status | undefined>) => {
    act().then(
      (status) => status && onStatus(status),
      () => onStatus({ text: words.failed, trouble: true }),
    );
  };
  return (
    <Group id="two-machines" title={words.title} note={words.note}>
      <BrowserSyncPart attempt={attempt} />
      <section class="machines-part" aria-labelledby="machines-folder">
        <h3 id="machines-folder">{words.folder.title}</h3>
        {canChooseFolder() ? (
          <FolderPart exchange={exchange} attempt={attempt} />
        ) : (
          <p class="soft">{words.folder.noFolders}</p>
        )}
      </section>
      <FilePart attempt={attempt} />
      <PassphrasePart exchange={exchange} attempt={attempt} />
    </Group>
  );
}
