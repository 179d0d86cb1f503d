import type { Language } from '@/lib/domain/template';

/** The sentences of the toolbar button's title. The background needs no other words. */
export interface BadgeWords {
  readonly product: string;
  /** `since`: the time of day at which the longest wait began; `over`: how many have passed the target. */
  waiting(count: number, since: string, over: number): string;
  readonly nothing: string;
  owed(count: number): string;
  perhaps(count: number): string;
  unreadable(platforms: string): string;
  /** What a platform's pages say as a whole; `count` where they say a number. */
  siteUnread(platform: string, count: number | undefined): string;
  /** `at`: the time of day, or the date and time, of the last look. */
  looked(platform: string, at: string): string;
  notLooked(platform: string): string;
}

/** By language; a missing sentence fails the type check. */
export const badgeWords: Readonly<Record<Language, BadgeWords>> = {
  ja: {
    product: '即レス',
    waiting: (count, since, over) =>
      `返信待ち${count}件（${since}から${over > 0 ? `、目標を過ぎたもの${over}件` : ''}）`,
    nothing: '今わかる返信待ちはありません',
    owed: (count) => `本返信待ち${count}件`,
    perhaps: (count) => `新着かもしれません${count}件`,
    unreadable: (platforms) => `検出できません: ${platforms}`,
    siteUnread: (platform, count) =>
      `${platform}の画面の表示: 未読${count === undefined ? 'あり' : `${count}件`}`,
    looked: (platform, at) => `${platform}の受信箱を見た時刻: ${at}`,
    notLooked: (platform) => `${platform}の受信箱はまだ見ていません`,
  },
  en: {
    product: 'Sokuresu',
    waiting: (count, since, over) =>
      `${count} waiting (since ${since}${over > 0 ? `, ${over} past the target` : ''})`,
    nothing: 'Nothing known to be waiting',
    owed: (count) => `${count} full ${count === 1 ? 'reply' : 'replies'} owed`,
    perhaps: (count) => `${count} may be new`,
    unreadable: (platforms) => `Can’t tell: ${platforms}`,
    siteUnread: (platform, count) =>
      `${platform} shows ${count === undefined ? 'something' : count} unread`,
    looked: (platform, at) => `${platform} inbox last seen: ${at}`,
    notLooked: (platform) => `${platform} inbox not seen yet`,
  },
};

/** The title where not even the settings can be read: in both languages. */
export const NO_RECORDS = '即レス: 記録を読めません / Sokuresu cannot read its records';
