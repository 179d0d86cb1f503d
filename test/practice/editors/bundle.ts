import { build } from 'vite';

/**
 * The scripts of the pages with these editors, by file name, `name.js` the page's own; whatever stands behind a
 * `?` says how the page shall be and is none of the name.
 */
export async function editorScripts(
  editors: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const names = [...new Set(editors.map((editor) => editor.replace(/\?.*/, '')))];
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
          names.map((name) => [name, `${import.meta.dirname}/${name}.page.js`]),
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
