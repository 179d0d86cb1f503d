import { CircleCheck } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useWords } from '@/components/use-words';
import type { Platform, PlatformId } from '@/lib/domain/platform';
import type { Queue } from '@/lib/domain/queue';
import type { Words } from '@/lib/words';

interface Props {
  readonly queue: Queue | undefined;
  readonly platforms: readonly Platform[];
  readonly looks: ReadonlyMap<PlatformId, number>;
  readonly unreadable: readonly PlatformId[];
  readonly children: ComponentChildren;
}

/** What a tired worker sees first: how many wait. A zero is claimed only where it is known. */
export function Head(props: Props) {
  const words = useWords();
  const count = props.queue?.waiting.length ?? 0;
  const none = count === 0 && knownEmpty(props);
  return (
    <header class="popup-head">
      <h1 data-testid="headline">
        {count > 0 ? (
          <>
            {words.queue.waiting} <span class="popup-count">{count}</span>
          </>
        ) : (
          <>
            {none && <CircleCheck class="popup-calm" size={18} aria-hidden="true" />}
            {none ? words.queue.none : unknownWords(props, words)}
          </>
        )}
      </h1>
      {props.children}
    </header>
  );
}

function knownEmpty({ queue, platforms, looks, unreadable }: Props): boolean {
  if (!queue || platforms.length === 0 || unreadable.length > 0) return false;
  if (queue.perhaps.length > 0) return false;
  return platforms.every(({ id }) => looks.has(id));
}

function unknownWords({ queue, platforms, looks }: Props, words: Words): string {
  if (!queue || platforms.length === 0) return words.product;
  return platforms.some(({ id }) => looks.has(id)) ? words.queue.noneKnown : words.queue.notLooked;
}
