import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { adapterOfUrl } from '@/lib/platforms';
import { attend, isAttended } from './attend';

// Not a content script of WXT's: those announce themselves to the page, which can stop them by it.
export default defineUnlistedScript(() => {
  const adapter = adapterOfUrl(new URL(location.href));
  if (adapter && !isAttended()) attend(adapter);
});
