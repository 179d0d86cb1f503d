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

/**
 * What a tired worker sees first: how many wait. Nobody is said to wait only as far as is known: what no
 * list shows (a second page, a platform without an unread mark) may wait all the same.
 */
export function Head(props: Props) {
  const words = useWords();
  const count = props.queue?.waiting.length ?? 0;
  const calm = count === 0 && wasAllSeen(props);
  return (
    <header class="popup-head">
      <h1 data-testid="headline" data-calm={calm}>
        {count > 0 ? (
          <>
            {words.queue.waiting} <span class="popup-count">{count}</span>
          </>
        ) : (
          <>
            {calm && <CircleCheck class="popup-calm" size={18} aria-hidden="true" />}
            {noneWaits(props, words)}
          </>
        )}
      </h1>
      {props.children}
    </header>
  );
}

function wasAllSeen({ queue, platforms, looks, unreadable }: Props): boolean {
  if (!queue || platforms.length === 0 || unreadable.length > 0) return false;
  return queue.perhaps.length === 0 && platforms.every(({ id }) => looks.has(id));
}

function noneWaits({ queue, platforms, looks }: Props, words: Words): string {
  if (!queue || platforms.length === 0) return words.product;
  return platforms.some(({ id }) => looks.has(id)) ? words.queue.noneKnown : words.queue.notLooked;
}
