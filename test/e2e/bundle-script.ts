import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A script of this folder as one classic script, as the build makes the shipped one. */
export async function bundleScript(entry: string): Promise<string> {
  const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  const result = await build({
    configFile: false,
    root: here('.'),
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '@': here('../..') } },
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: here(entry), formats: ['iife'], name: 'practiceAdapters' },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('unexpected build result');
  return output.output[0].code;
}
