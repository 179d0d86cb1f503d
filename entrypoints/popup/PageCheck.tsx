import { ReadingCheck } from '@/components/ReadingCheck';
import type { Status } from '@/components/StatusLine';
import { useLanguage, useWords } from '@/components/use-words';
import type { Health } from '@/lib/domain/health';
import { isReadAsSite } from '@/lib/domain/platform';
import { confirmReading } from '@/lib/store';
import { openSkeleton, startTeaching } from './tabs';
import type { DescribedPage } from './use-page-behind';

interface Props {
  readonly behind: DescribedPage;
  readonly health: Health;
  /** A page of this platform should show messages and cannot be read. */
  readonly unreadable: boolean;
  readonly now: number;
  readonly onStatus: (status: Status) => void;
}

/** Until the user has said that a platform is read right, what was read of its page; always, where nothing was. */
export function PageCheck({ behind, health, unreadable, now, onStatus }: Props) {
  const words = useWords().reading;
  const language = useLanguage();
  const { platform, description, tabId } = behind;
  const seen = description?.seen;
  // A documented platform has many pages on which no message stands; of others nobody knows.
  const isMissing = unreadable || isReadAsSite(platform);
  if (!description || (seen ? health.confirmedAt !== undefined : !isMissing)) return null;
  return (
    <ReadingCheck
      platform={platform.name[language]}
      seen={seen}
      now={now}
      onRight={() => {
        confirmReading(platform.id, Date.now()).then(
          () => onStatus({ text: words.confirmed }),
          () => onStatus({ text: words.notNoted, trouble: true }),
        );
      }}
      onTeach={() => {
        void startTeaching(tabId).then((begun) => {
          if (!begun) onStatus({ text: words.notTeachable, trouble: true });
        });
      }}
      onSkeleton={() => openSkeleton(tabId)}
    />
  );
}
