import { browser } from 'wxt/browser';
import { forgetBegun } from '@/lib/store/begun';

/** After the installation, the page on which the user chooses their platforms; at a browser's start, a clean desk. */
export function watchInstallation(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' });
  });
  browser.runtime.onStartup.addListener(() => void forgetBegun());
}
