import { Bell } from 'lucide-preact';
import { browser } from 'wxt/browser';
import type { Status } from '@/components/StatusLine';
import { useRead } from '@/components/use-read';
import { useLanguage } from '@/components/use-words';
import { alertSettingWords } from '@/lib/words/alert-settings';

/** Shows one alert, and says what to do where the browser or the system keeps it back. */
export function AlertSample({ onStatus }: { onStatus: (status: Status) => void }) {
  const words = alertSettingWords[useLanguage()];
  const [level] = useRead(readLevel, onLevelChanged);
  const show = async () => {
    await browser.notifications.create('sample', {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title: words.sampleTitle,
      message: words.sampleText,
    });
    onStatus({ text: words.tried });
  };
  return (
    <div class="alerts-sample">
      {level === 'denied' && (
        <p class="notice notice-trouble" role="alert">
          {words.blocked}
        </p>
      )}
      <p>
        <button
          type="button"
          class="button"
          data-action="alert-sample"
          onClick={() => void show().catch(() => onStatus({ text: words.notTried, trouble: true }))}
        >
          <Bell size={16} aria-hidden="true" /> {words.tryIt}
        </button>
      </p>
      <details>
        <summary>{words.unseen}</summary>
        <ul>
          {words.unseenHelp.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}

/** Firefox does not tell; there the system alone decides. */
async function readLevel(): Promise<string> {
  return (await browser.notifications.getPermissionLevel?.()) ?? 'unknown';
}

function onLevelChanged(callback: () => void): () => void {
  const changed = browser.notifications.onPermissionLevelChanged;
  changed?.addListener(callback);
  return () => changed?.removeListener(callback);
}
