import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makeGrantedBuild, readManifest, shippedBuild, usualHosts } from './builds.ts';

/** Laws of the package as it is shipped. */

function filesOf(build: string): Map<string, Buffer> {
  return new Map(
    readdirSync(build, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(build, file), readFileSync(file)]),
  );
}

describe.each(['chromium', 'firefox'] as const)('the shipped build for %s', (browser) => {
  const build = shippedBuild[browser];
  const manifest = readManifest(build);
  const files = filesOf(build);

  it('asks for few permissions, of which stores name one (notifications), and for no host at install', () => {
    expect(manifest.permissions).toEqual([
      'storage',
      'unlimitedStorage',
      'scripting',
      'alarms',
      'activeTab',
      'notifications',
      'contextMenus',
      ...(browser === 'chromium' ? ['sidePanel'] : []),
    ]);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    for (const key of [
      'host_permissions',
      'optional_permissions',
      'content_scripts',
      'web_accessible_resources',
      'externally_connectable',
    ]) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  it('lets its pages run nothing but its own code, reach nothing and be framed by nobody', () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
      ].join('; '),
    });
  });

  it('speaks of itself in the browser’s language, Japanese where it has none', () => {
    expect(manifest.default_locale).toBe('ja');
    for (const language of ['ja', 'en']) {
      const messages = JSON.parse(String(files.get(join('_locales', language, 'messages.json'))));
      expect(Object.keys(messages).sort()).toEqual([
        'description',
        'insertSuggestion',
        'name',
        'openPanel',
      ]);
      // The stores cut longer ones.
      expect(messages.description.message.length).toBeLessThanOrEqual(132);
    }
  });

  it('has no way to make a request or to run text as code', () => {
    for (const [name, content] of files) {
      if (!name.endsWith('.js')) continue;
      const found = String(content).match(
        /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|\beval\(|new Function|importScripts/g,
      );
      expect([name, found]).toEqual([name, null]);
    }
  });

  it.each(['platform-page.js', 'site-page.js'])(
    'carries %s of at most 16 kB gzipped, without the store and the schemas',
    (name) => {
      const script = files.get(name) as Buffer;
      expect(gzipSync(script).length).toBeLessThanOrEqual(16_000);
      expect(String(script)).not.toMatch(/indexedDB|Dexie|ZodMini|_zod/);
    },
  );

  it('differs from the build of the journeys in one key of the manifest', () => {
    const granted = makeGrantedBuild(browser);
    const copies = filesOf(granted);
    expect([...copies.keys()].sort()).toEqual([...files.keys()].sort());
    for (const [name, content] of files) {
      if (name !== 'manifest.json') expect(copies.get(name)?.equals(content)).toBe(true);
    }
    expect(readManifest(granted)).toEqual({ ...manifest, host_permissions: usualHosts });
  });
});

it('Firefox is told that nothing is collected', () => {
  expect(readManifest(shippedBuild.firefox).browser_specific_settings).toEqual({
    gecko: {
      id: 'sokuresu@sokuresu.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  });
});
