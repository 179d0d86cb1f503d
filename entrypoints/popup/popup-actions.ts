import type { Status } from '@/components/StatusLine';
import type { Settings } from '@/lib/store/settings';
import type { DescribedPage } from '@/lib/tabs/page-behind';
import { wordsIn } from '@/lib/words';
import type { PaletteAction } from './palette-entries';
import { SNOOZE_KEY } from './SnoozeBar';
import { openDashboard, openOptions, openSkeleton, startTeaching } from './tabs';
import type { Display } from './use-display';
import type { Snoozing } from './use-snooze';

/** What can be done from here, beside answering; what is absent cannot be done now. */
interface Means {
  readonly settings: Settings;
  readonly behind: DescribedPage | null | undefined;
  readonly undo: (() => void) | undefined;
  readonly onPanel: (() => void) | undefined;
  readonly onAsk: (() => void) | undefined;
  readonly onKeys: () => void;
  readonly snoozing: Pick<Snoozing, 'until' | 'toggle'>;
  readonly onStatus: (status: Status) => void;
  readonly show: Display['show'];
}

/** The actions of the palette, most wanted first; those with a key work by it anywhere in the popup. */
export function popupActions(means: Means): readonly PaletteAction[] {
  const { undo, onPanel, onAsk, onKeys, snoozing } = means;
  const actions: (PaletteAction | undefined)[] = [
    undo && { name: 'undo', keys: 'Z', run: undo },
    onAsk && { name: 'ask', keys: 'Q', run: onAsk },
    {
      name: snoozing.until === null ? 'snooze' : 'wake',
      keys: SNOOZE_KEY,
      run: snoozing.toggle,
    },
    ...displayActions(means),
    onPanel && { name: 'panel', keys: 'P', run: onPanel },
    { name: 'dashboard', run: openDashboard },
    { name: 'options', run: () => openOptions() },
    { name: 'templates', run: () => openOptions('templates') },
    { name: 'newTemplate', run: () => openOptions('new') },
    { name: 'platforms', run: () => openOptions('platforms') },
    { name: 'hours', run: () => openOptions('goals') },
    ...pageActions(means),
    { name: 'keys', keys: '?', run: onKeys },
  ];
  return actions.filter((action) => action !== undefined);
}

/** Only what is not so already. */
function displayActions({ settings, show }: Means): (PaletteAction | undefined)[] {
  const { language, theme, hideNames } = settings;
  return [
    {
      name: hideNames ? 'showNames' : 'hideNames',
      keys: 'H',
      run: () => show('hideNames', !hideNames),
    },
    language === 'ja'
      ? { name: 'english', run: () => show('language', 'en') }
      : { name: 'japanese', run: () => show('language', 'ja') },
    theme === 'light' ? undefined : { name: 'light', run: () => show('theme', 'light') },
    theme === 'dark' ? undefined : { name: 'dark', run: () => show('theme', 'dark') },
    theme === 'system' ? undefined : { name: 'systemLight', run: () => show('theme', 'system') },
  ];
}

/** What concerns the page behind as a page. */
function pageActions({ behind, settings, onStatus }: Means): PaletteAction[] {
  if (!behind) return [];
  const { tabId } = behind;
  const text = wordsIn(settings.language).reading.notTeachable;
  const teach = async () => {
    if (!(await startTeaching(tabId))) onStatus({ text, trouble: true });
  };
  return [
    { name: 'teach', run: () => void teach() },
    { name: 'skeleton', run: () => openSkeleton(tabId) },
  ];
}
