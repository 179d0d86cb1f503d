import { Eye, EyeOff } from 'lucide-preact';
import { formatDuration } from '@/lib/domain/duration';
import type { SeenOnPage } from '@/lib/domain/seen';
import { useLanguage, useWords } from './use-words';
import './reading-check.css';

interface Props {
  readonly platform: string;
  /** What the page behind was read as; undefined where nothing was. */
  readonly seen: SeenOnPage | undefined;
  readonly now: number;
  readonly onRight: () => void;
  readonly onTeach: () => void;
  readonly onSkeleton: () => void;
}

/** What was read of the page behind, to be compared with it; and what to do where that is wrong. */
export function ReadingCheck({ platform, seen, now, onRight, onTeach, onSkeleton }: Props) {
  const words = useWords().reading;
  const language = useLanguage();
  return (
    <section class="reading-check" data-testid="reading-check" data-seen={seen !== undefined}>
      <p>
        {seen ? <Eye size={16} aria-hidden="true" /> : <EyeOff size={16} aria-hidden="true" />}
        <span>
          {seen
            ? words.seen(platform, phrases().join(language === 'ja' ? '、' : ', '))
            : words.unseen(platform)}
        </span>
      </p>
      <div class="reading-check-actions">
        {seen && (
          <button type="button" class="button" data-action="right" onClick={onRight}>
            {words.right}
          </button>
        )}
        <button type="button" class="button" data-action="teach" onClick={onTeach}>
          {seen ? words.wrong : words.teach}
        </button>
        <button
          type="button"
          class="button button-plain"
          data-action="skeleton"
          onClick={onSkeleton}
        >
          {words.skeleton}
        </button>
      </div>
    </section>
  );

  function phrases(): string[] {
    if (!seen) return [];
    const { unread, rows, messages, last } = seen;
    return [
      rows > 0 ? words.conversations(rows) : '',
      unread.state === 'some' ? words.unread(unread.count) : '',
      unread.state === 'none' ? words.noneUnread : '',
      unread.state === 'unknown' && rows > 0 ? words.unreadUnknown : '',
      messages > 0 ? words.messages(messages) : '',
      last ? words.last(last.author === 'worker', ageOf(last.at)) : '',
    ].filter((phrase) => phrase !== '');
  }

  function ageOf(at: number | undefined): string | undefined {
    return at === undefined ? undefined : formatDuration(Math.max(0, now - at), language, false);
  }
}
