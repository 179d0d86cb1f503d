/** A chat kit of the npm registry, played at a host of its own. */
export interface Kit {
  /** The page's script, beside this file. */
  readonly page: string;
  /** The page's title while nothing is unread. */
  readonly title: string;
  /** The message box, as puppeteer finds it (through shadow roots too). */
  readonly box: string;
  /** A row of the list of conversations, likewise; null where the kit has no list. */
  readonly row: string | null;
  /** The page's own send button, likewise, where Enter alone does not send. */
  readonly send?: string;
  /** What makes its sheet, where that is no part of the kit. */
  readonly styled?: 'tailwind';
}

const named = <Name extends string>(all: Readonly<Record<Name, Kit>>) => all;

/** Every kit that is played. */
export const kits = named({
  chatscope: {
    page: 'chatscope/page.jsx',
    title: 'メッセージ | 練習の仕事場',
    box: '[contenteditable="true"]',
    row: '.cs-conversation',
  },
  'vue-advanced-chat': {
    page: 'vue-advanced-chat/page.js',
    title: 'メッセージボックス - 練習ワークス',
    box: '>>> #roomTextarea',
    row: '>>> .vac-room-item',
  },
  'react-chat-elements': {
    page: 'react-chat-elements/page.jsx',
    title: 'やりとり',
    box: '.rce-input',
    row: '.rce-container-citem',
    send: '.rce-button',
  },
  quasar: {
    page: 'quasar/page.js',
    title: 'メッセージ一覧',
    box: 'textarea',
    row: '.q-item',
    send: '.q-btn',
  },
  'mui-x-chat': {
    page: 'mui-x-chat/page.jsx',
    title: 'Messages – Practice Works',
    box: 'textarea',
    row: '[role="option"]',
  },
  chatui: {
    page: 'chatui/page.jsx',
    title: 'トークルーム',
    box: '.Composer textarea',
    row: null,
  },
  'deep-chat': {
    page: 'deep-chat/page.js',
    title: 'チャット',
    box: '>>> #text-input',
    row: null,
  },
  konsta: {
    page: 'konsta/page.jsx',
    title: 'メッセージ',
    box: 'textarea',
    row: 'ul > li',
    send: '#send',
    styled: 'tailwind',
  },
  framework7: {
    page: 'framework7/page.js',
    title: 'メッセージ',
    box: 'textarea',
    row: '.media-list li',
    send: '.messagebar .link',
  },
});

/** The name of a kit: its folder here, and the first part of its host. */
export type KitName = keyof typeof kits;

/** Every kit's name. */
export const kitNames = Object.keys(kits) as readonly KitName[];

/** The host at which a kit is played. */
export const hostOfKit = (kit: KitName) => `${kit}.kits.example`;

/** A built-in host whose pages nobody has documented: a kit is played there too. */
export const JOBHUB = 'jobhub.jp';

/** The hosts at which kits are played. */
export const kitHosts: readonly string[] = [JOBHUB, ...kitNames.map(hostOfKit)];
