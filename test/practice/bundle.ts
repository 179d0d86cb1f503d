import { fileURLToPath } from 'node:url';
import tailwind from '@tailwindcss/vite';
import { build } from 'vite';

/** What a page loads, by file name. */
export type PageFiles = ReadonlyMap<string, string | Uint8Array>;

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const entries = {
  'coconala-inbox': here('coconala/inbox.page.js'),
  'coconala-direct-message': here('coconala/direct-message.page.js'),
  'coconala-talkroom': here('coconala/talkroom.page.js'),
  'crowdworks-inbox': here('crowdworks/inbox.page.js'),
  'crowdworks-thread': here('crowdworks/thread.page.js'),
  'freelancer-inbox': here('freelancer/inbox.page.js'),
  'freelancer-thread': here('freelancer/thread.page.js'),
  'kwork-inbox': here('kwork/inbox.page.js'),
  'kwork-conversation': here('kwork/conversation.page.js'),
  'upwork-room': here('upwork/room.page.js'),
  'fiverr-inbox': here('fiverr/inbox.page.js'),
};

let built: Promise<PageFiles> | undefined;

/**
 * Bundles pages' own scripts (file by name) as their makers would, with the real frameworks, those that
 * are styled with Tailwind if it is said; the result is `name.js`, `name.css` and what these need.
 */
export async function buildPages(
  input: Readonly<Record<string, string>>,
  styled?: 'tailwind',
): Promise<PageFiles> {
  const result = await build({
    configFile: false,
    root: here('.'),
    base: './',
    logLevel: 'error',
    mode: 'production',
    publicDir: false,
    plugins: styled === 'tailwind' ? [tailwind()] : [],
    // The project's own pages are Preact's; these are not. Vitest's mode would make it React's
    // development runtime, which a production build of React does not have.
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: {
      write: false,
      target: 'esnext',
      modulePreload: false,
      rollupOptions: {
        input,
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-shared.js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  });
  if (Array.isArray(result) || !('output' in result)) throw new Error('unexpected build result');
  return new Map(
    result.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]),
  );
}

/** The pages' own scripts by file name, with the real Vue, React and jQuery; built once a process. */
export function pageScripts(): Promise<PageFiles> {
  built ??= buildPages(entries);
  return built;
}
