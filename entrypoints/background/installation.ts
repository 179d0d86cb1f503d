import { browser } from 'wxt/browser';

/** After the installation, the page on which the user chooses their platforms. */
export function watchInstallation(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' });
  });
}
