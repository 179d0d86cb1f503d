import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { skeletonOf } from '@/lib/page/skeleton/skeleton';

// Run once in a tab, when the user asks for its skeleton; what it returns is the result of `executeScript`.
export default defineUnlistedScript(() => skeletonOf(document));
