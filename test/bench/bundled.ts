import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A file with the product's own code in it, as one script; `name`: of the global that holds it. */
export async function bundled(file: URL, name?: string): Promise<string> {
  const entry = fileURLToPath(file);
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      target: 'esnext',
      lib: name === undefined ? { entry, formats: ['es'] } : { entry, name, formats: ['iife'] },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('unexpected build result');
  return output.output[0].code;
}
