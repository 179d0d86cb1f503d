import { bundled } from './bundled.ts';

/** A file of this folder with the product's own code in it, as a module that Node can run. */
export async function loadModule<Module>(file: string): Promise<Module> {
  const code = Buffer.from(await bundled(new URL(file, import.meta.url))).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
