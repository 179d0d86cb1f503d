import { readdirSync } from 'node:fs';
import { build } from 'vite';

const PAGE = '.page.js';

let built: Promise<ReadonlyMap<string, string>> | undefined;

async function bundle(): Promise<ReadonlyMap<string, string>> {
  const pages = readdirSync(import.meta.dirname).filter((file) => file.endsWith(PAGE));
  const result = await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    mode: 'production',
    publicDir: false,
    // Draft.js was written for bundlers that know `global`.
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      target: 'esnext',
      modulePreload: false,
      rollupOptions: {
        input: Object.fromEntries(
          pages.map((file) => [file.replace(PAGE, ''), `${import.meta.dirname}/${file}`]),
        ),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  if (Array.isArray(result) || !('output' in result)) throw new Error('unexpected build result');
  return new Map(
    result.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code]] : [])),
  );
}

/** The scripts of pages with real editors, by file name; built once a process. */
export function editorScripts(): Promise<ReadonlyMap<string, string>> {
  built ??= bundle();
  return built;
}
