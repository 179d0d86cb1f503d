import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A file of this folder with the product's own code in it, as a module that Node can run. */
export async function loadModule<Module>(file: string): Promise<Module> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: fileURLToPath(new URL(file, import.meta.url)), formats: ['es'] },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('unexpected build result');
  const code = Buffer.from(output.output[0].code).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
