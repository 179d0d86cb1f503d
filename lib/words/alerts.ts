import type { Language } from '@/lib/domain/template';

/** The sentences of notifications. No message's text stands in them. */
export interface AlertWords {
  /** A client has written; without a name where there is none, or where names are hidden. */
  wrote(client: string | undefined): string;
  /** The target of so many minutes is about to pass; it has passed. */
  soon(minutes: number): string;
  passed(minutes: number): string;
  /** Several have written, or wait. */
  severalWrote(count: number): string;
  severalWait(count: number): string;
  /** A wait in one line; `since`: the time of day at which it began. */
  wait(client: string | undefined, platform: string, since: string): string;
  others(count: number): string;
  /** Nobody has looked at an inbox for so many minutes. */
  nudge(minutes: number): string;
  /** A platform, and the time of day at which its inbox was last seen. */
  look(platform: string, at: string): string;
  /** Buttons of a notification. */
  snooze(minutes: number): string;
}

/** By language; a missing sentence fails the type check. */
export const alertWords: Readonly<Record<Language, AlertWords>> = {
  ja: {
    wrote: (client) =>
      `${client === undefined ? 'クライアント' : `${client}さま`}からメッセージです`,
    soon: (minutes) => `返信の目標（${minutes}分）まで、あと少しです`,
    passed: (minutes) => `返信の目標（${minutes}分）を過ぎました`,
    severalWrote: (count) => `${count}人のクライアントからメッセージです`,
    severalWait: (count) => `${count}人のクライアントが返信を待っています`,
    wait: (client, platform, since) =>
      `${client === undefined ? '' : `${client}さま・`}${platform}・${since}から`,
    others: (count) => `ほか${count}人`,
    nudge: (minutes) => `受信箱を${minutes}分見ていません`,
    look: (platform, at) => `${platform}（最後に見たのは${at}）`,
    snooze: (minutes) =>
      minutes === 60 ? '1時間お知らせを止める' : `${minutes}分お知らせを止める`,
  },
  en: {
    wrote: (client) => `${client ?? 'A client'} has written`,
    soon: (minutes) => `Your ${minutes}-minute target is close`,
    passed: (minutes) => `Your ${minutes}-minute target has passed`,
    severalWrote: (count) => `${count} clients have written`,
    severalWait: (count) => `${count} clients are waiting for a reply`,
    wait: (client, platform, since) =>
      `${client === undefined ? '' : `${client} · `}${platform} · since ${since}`,
    others: (count) => `and ${count} more`,
    nudge: (minutes) => `Inbox not looked at for ${minutes} minutes`,
    look: (platform, at) => `${platform} (last seen ${at})`,
    snooze: (minutes) => (minutes === 60 ? 'Silence for 1 hour' : `Silence for ${minutes} min`),
  },
};
