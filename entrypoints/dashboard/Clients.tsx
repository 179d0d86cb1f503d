import { useEffect, useState } from 'preact/hooks';
import type { Status } from '@/components/StatusLine';
import { useWatched } from '@/components/use-watched';
import { conversationsHiredAgain, type StoreFailure, watch } from '@/lib/store';
import { ClientsCard } from './ClientsCard';
import type { Figures } from './figures';
import { conversationsOf } from './records';
import { useJudging } from './use-judging';

const NOBODY: ReadonlySet<string> = new Set();

interface Props {
  readonly figures: Figures;
  readonly onStatus: (status: Status) => void;
}

/** The clients' card with what it needs beside the figures: names, and who hired again. */
export function Clients({ figures, onStatus }: Props) {
  const { turns } = figures;
  const judge = useJudging(onStatus);
  const [names, setNames] = useState<ReadonlyMap<string, string>>();
  const { value: marked = NOBODY } = useWatched<ReadonlySet<string>, StoreFailure>(
    watch,
    conversationsHiredAgain,
  );
  useEffect(() => {
    let isOver = false;
    const named = async () => {
      const conversations = await conversationsOf(turns);
      if (isOver) return;
      setNames(
        new Map([...conversations].flatMap(([id, { client }]) => (client ? [[id, client]] : []))),
      );
    };
    // Without names the clients are told apart by their conversations; the page says what is wrong with the store.
    named().catch(() => setNames(new Map()));
    return () => {
      isOver = true;
    };
  }, [turns]);
  if (!names) return null;
  return (
    <ClientsCard
      figures={figures}
      clientOf={names}
      marked={marked}
      onMark={(conversations, isMarked) => judge(conversations, 'hiredAgain', isMarked)}
    />
  );
}
