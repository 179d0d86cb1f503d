import { Group } from '@/components/Group';
import { PrivacyLink } from '@/components/PrivacyLink';
import type { Status } from '@/components/StatusLine';
import { useNames } from '@/components/use-names';
import { ErasePart } from './data/ErasePart';
import { ExportPart } from './data/ExportPart';
import { ImportPart } from './data/ImportPart';
import { RetentionPart } from './data/RetentionPart';
import { RoomPart } from './data/RoomPart';
import { useDataWords } from './data/use-data-words';
import './data/data.css';

interface Props {
  readonly retentionDays: number;
  readonly onStatus: (status: Status) => void;
}

/** The user's data: saved, brought in, kept for how long, erased. */
export function DataGroup({ retentionDays, onStatus }: Props) {
  const { hidden } = useNames();
  const words = useDataWords();
  return (
    <Group id="data" title={words.title} note={words.note}>
      <ExportPart onStatus={onStatus} />
      <ImportPart onStatus={onStatus} />
      <RetentionPart retentionDays={retentionDays} onStatus={onStatus} />
      {/* Who was chosen by name is not shown once names are hidden. */}
      <ErasePart key={String(hidden)} onStatus={onStatus} />
      <RoomPart />
      <PrivacyLink />
    </Group>
  );
}
