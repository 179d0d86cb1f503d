import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

it('is at most 60 kB gzipped with everything it needs', async () => {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      lib: { entry: join(root, 'lib/domain/situation.ts'), formats: ['es'] },
      minify: true,
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('unexpected build result');
  expect(gzipSync(output.output[0].code, { level: 9 }).length).toBeLessThanOrEqual(60_000);
});
