import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createInserter } from '@/lib/page/composer/insert';
import { INSERTER, type InserterWorld } from '@/lib/page/composer/inserter';

// Put into a page when the popup opens over it: what only an insertion needs, no other page carries.
export default defineUnlistedScript(() => {
  (globalThis as InserterWorld)[INSERTER] = createInserter;
});
