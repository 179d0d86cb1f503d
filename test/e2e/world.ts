import type { BrowserName } from '../../scripts/browsers.ts';
import { type Practice, practiceHosts, startPractice } from '../practice/practice.ts';
import { makeGrantedBuild, shippedBuild } from './builds.ts';
import { launchChromium } from './chromium.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox.ts';
import { type LocalProxy, startProxy, strangersIn } from './proxy.ts';

/** The practice platform under the platforms' own names, and a browser with the extension. */
export interface World {
  readonly practice: Practice;
  readonly proxy: LocalProxy;
  readonly driver: Driver;
  close(): Promise<void>;
}

/** How the world is set up. */
export type WorldOptions = Omit<LaunchOptions, 'build' | 'proxyPort'> & {
  readonly browser: BrowserName;
  /**
   * `granted`: the hosts are granted at install; `shipped`: the build as users get it; or the folder of
   * an extension that a test has made to stand in for it.
   */
  readonly build?: 'granted' | 'shipped' | { readonly folder: string };
  /** Which hosts are granted, if not those of most journeys. */
  readonly hosts?: readonly string[];
  /** Whether the practice pages show new messages without a reload. */
  readonly live?: boolean;
};

/** Starts everything; nothing of it reaches beyond this machine. */
export async function startWorld(options: WorldOptions): Promise<World> {
  const { browser, build = 'granted', hosts, live = true, ...rest } = options;
  const practice = await startPractice({ live });
  const proxy = await startProxy({ hosts: practiceHosts, port: practice.port });
  const launch = { chromium: launchChromium, firefox: launchFirefox }[browser];
  const folder =
    typeof build === 'object'
      ? build.folder
      : build === 'granted'
        ? makeGrantedBuild(browser, hosts)
        : shippedBuild[browser];
  const driver = await launch({ ...rest, build: folder, proxyPort: proxy.port });
  // Not every browser package brings the language along, so the extension's own setting says it.
  await driver.desk.evaluate(
    (language) => chrome.storage.local.set({ 'setting:language': language }),
    options.language ?? 'ja',
  );
  return {
    practice,
    proxy,
    driver,
    async close() {
      await driver.close().catch(() => {});
      await proxy.close();
      await practice.close();
      // Every journey is a proof of this; a person may go where they like.
      const strangers = options.headed ? [] : strangersIn(proxy.log);
      if (strangers.length > 0) throw new Error(`Somebody asked for ${strangers.join(', ')}`);
    },
  };
}
