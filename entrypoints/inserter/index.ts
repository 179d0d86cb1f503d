import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type AnsweringWorld, POPUP_ANSWER } from '@/entrypoints/platform-page/attended-page';
import { watchFrameComposition } from '@/lib/page/composer/frame-composition';
import { createInserter } from '@/lib/page/composer/insert';
import { answerPopup } from './answer-popup';

// Put into a page when the popup opens over it: what only the popup asks for, no other page carries.
export default defineUnlistedScript(() => {
  (globalThis as AnsweringWorld)[POPUP_ANSWER] = (page) => {
    const isInFrame = watchFrameComposition(page.document);
    const isComposing = () => page.isComposing() || isInFrame();
    return answerPopup({ ...page, isComposing }, createInserter(isComposing));
  };
});
