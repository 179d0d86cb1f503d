import type { MessageReading } from './reading';

/** A message, or neighbours that nothing tells apart. */
type Block = [MessageReading, ...MessageReading[]];

/** A block and its key; null where it cannot be told from its like behind the gap before it. */
interface Keyed {
  readonly key: string | null;
  /** False where an equal message may be hidden behind the gap before this part. */
  readonly certain: boolean;
  readonly messages: Block;
}

/**
 * Gives each message its key. Without an id of the platform's own, that is author and printed absolute
 * time; neighbours that are equal are one with a count. Where authors alternate within one printed time,
 * blocks of one author are numbered, which needs the beginning of that time to be seen.
 */
export function keyed(messages: readonly MessageReading[], fromStart: boolean): Keyed[] {
  const blocks = blocksOf(messages);
  const edgeTime = fromStart || !blocks[0] ? undefined : timeOf(blocks[0]);
  const atEdge = (block: Block) => edgeTime !== undefined && timeOf(block) === edgeTime;
  const alternates = blocks.filter(atEdge).length > 1;
  const seen = new Map<string, number>();
  return blocks.map((block) => {
    const [{ id }] = block;
    if (id !== undefined) return { key: `#${id}`, certain: true, messages: block };
    if (atEdge(block) && alternates) return { key: null, certain: false, messages: block };
    const stamp = stampOf(block[0]);
    const nth = seen.get(stamp) ?? 0;
    seen.set(stamp, nth + 1);
    const key = nth === 0 ? stamp : `${stamp}+${nth}`;
    return { key, certain: !atEdge(block), messages: block };
  });
}

function blocksOf(messages: readonly MessageReading[]): Block[] {
  const blocks: Block[] = [];
  for (const message of messages) {
    const last = blocks.at(-1);
    const isLike = last?.[0].id === undefined && message.id === undefined;
    if (last && isLike && stampOf(last[0]) === stampOf(message)) last.push(message);
    else blocks.push([message]);
  }
  return blocks;
}

function stampOf({ author, moment }: MessageReading): string {
  return `${author}@${moment?.earliest}`;
}

/** The printed time by which a block without an id is known. */
function timeOf([{ id, moment }]: Block): number | undefined {
  return id === undefined ? moment?.earliest : undefined;
}
