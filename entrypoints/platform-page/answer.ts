import type { PlatformId } from '@/lib/domain/platform';
import type { Answer } from './attended-page';

export interface AnswerOptions {
  readonly platform: PlatformId;
  /** What answers the popup; undefined until the popup has brought it. */
  popup(): Answer | undefined;
  /** The platform was switched off: nothing of ours may go on. */
  stop(): void;
}

/** Answers the extension's own pages as long as the platform is switched on. */
export function createAnswer({ platform, popup, stop }: AnswerOptions): Answer {
  let stopped = false;
  let answer: Answer | undefined;
  return (message) => {
    // Switched on again, the page gets a new script, which must be the only one to answer.
    if (stopped) return undefined;
    if (message?.type === 'switchedOff') {
      stopped = message.platform === platform;
      if (stopped) stop();
      return undefined;
    }
    // Kept from the first time on: it knows what can be taken back.
    answer ??= popup();
    return answer?.(message);
  };
}

/** Who sent a runtime message, as far as we need to know. */
interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: object | undefined;
}

/** Only our own background and pages may ask; a content script (ours included) stands in a tab as well. */
export function isOwnPage(sender: Sender, own: { readonly id: string; readonly root: string }) {
  if (sender.id !== own.id) return false;
  return sender.tab === undefined || !!sender.url?.startsWith(own.root);
}
