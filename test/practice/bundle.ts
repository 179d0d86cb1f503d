import { fileURLToPath } from 'node:url';
import { build } from 'vite';

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

let built: Promise<ReadonlyMap<string, string>> | undefined;

async function bundle(): Promise<ReadonlyMap<string, string>> {
  const result = await build({
    configFile: false,
    root: here('.'),
    logLevel: 'error',
    mode: 'production',
    publicDir: false,
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
        input: entries,
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-shared.js' },
      },
    },
  });
  if (Array.isArray(result) || !('output' in result)) throw new Error('unexpected build result');
  return new Map(
    result.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code]] : [])),
  );
}

/** The pages' own scripts by file name, with the real Vue, React and jQuery; built once a process. */
export function pageScripts(): Promise<ReadonlyMap<string, string>> {
  built ??= bundle();
  return built;
}
