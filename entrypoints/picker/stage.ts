import type { Language } from '@/lib/domain/template';
import { make } from './build';
import { STYLES } from './styles';

/** Where the picker stands on the page: in a closed shadow root, which no script of the page can enter. */
export interface Stage {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Lies over the whole page while the user points, so that the page gets nothing of it. */
  readonly shield: HTMLElement;
  /** Holds the outlines. */
  readonly layer: HTMLElement;
  readonly panel: HTMLElement;
  /** Says to a screen reader what has changed. */
  readonly live: HTMLElement;
  remove(): void;
}

/** Puts the picker's one element on the page, above everything that is there; the page may be in another language. */
export function setStage(label: string, lang: Language): Stage {
  const host = make('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  root.adoptedStyleSheets = [sheet];
  const layer = make('div', { class: 'layer', 'aria-hidden': 'true' });
  const shield = make('div', { class: 'shield', hidden: '' });
  const panel = make('section', { class: 'panel', role: 'dialog', 'aria-label': label });
  const live = make('p', { class: 'live', 'aria-live': 'polite' });
  root.append(make('div', { class: 'root', lang }, layer, shield, panel, live));
  document.documentElement.append(host);
  raise(host);
  return { host, root, shield, layer, panel, live, remove: () => host.remove() };
}

/** Into the browser's top layer, where pages put their dialogs. */
export function raise(host: HTMLElement): void {
  try {
    host.popover = 'manual';
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
  } catch {
    // Without a top layer its z-index stands as high as there is.
  }
}
