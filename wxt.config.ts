import { defineConfig } from 'wxt';
import { privacyPage } from './scripts/privacy-page.ts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [privacyPage()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // Vite's polyfill would fetch; every browser that we support preloads by itself.
    build: {
      modulePreload: { polyfill: false },
      // Two minifiers, as scripts that stand in every page of a platform must be small: terser simplifies
      // better, rolldown's own names better. Together they are a twentieth smaller than Vite's usual one.
      minify: 'terser',
      terserOptions: {
        ecma: 2020,
        mangle: false,
        // What is hoisted is alike and stands together; what is compared stands as it was written.
        compress: { passes: 4, hoist_funs: true, lhs_constants: false },
      },
      rolldownOptions: { output: { minify: true } },
    },
  }),
  // What the package is built from, and no more, for Mozilla's reviewers.
  zip: {
    excludeSources: [
      'test/**',
      'store/**',
      'releases/**',
      'docs/**',
      'lib/platforms/*/fixtures/**',
      '*.tsbuildinfo',
    ],
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: '即レス',
    description: '__MSG_description__',
    default_locale: 'ja',
    // No host at install: each platform, built in or added, is switched on by the user (design §6).
    // activeTab: the popup sees the address of the page over which its button was pressed, of no other.
    // notifications: a client writes, a target or a promise is near (decisions 15 and 19); alarms: at its time.
    // contextMenus: a quick reply by the mouse, on the message boxes of granted sites alone (decision 20).
    // sidePanel (Chromium; WXT adds it): the popup's app beside the page.
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'alarms',
      'activeTab',
      'notifications',
      'contextMenus',
    ],
    // Alt+Shift: Ctrl+Shift belongs to browsers and input methods. J and K: no letter of the browsers' menus,
    // of ChromeOS or of what graphics drivers take (decision 14).
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      'insert-suggestion': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_insertSuggestion__',
      },
      // No keys by default: two are enough to remember, and the user gives it others where they like.
      ...(browser === 'firefox'
        ? { _execute_sidebar_action: {} }
        : { 'open-panel': { description: '__MSG_openPanel__' } }),
    },
    optional_host_permissions: ['https://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'sokuresu@sokuresu.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
