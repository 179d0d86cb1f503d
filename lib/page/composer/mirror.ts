import { findAll, findClosest, isVisible } from '../query';

/**
 * Tells of a change where an editor stands in for a hidden field (Trumbowyg, TinyMCE): it copies itself into
 * the field when it hears a key's end, and sites listen to either of the two.
 */
export function announceToMirror(element: HTMLElement): void {
  // TinyMCE stands in a frame, its field beside that.
  const place = element.ownerDocument.defaultView?.frameElement ?? element;
  const around = findClosest(place, ':has(textarea)');
  const mirrors = around ? findAll(around, 'textarea').filter((field) => !isVisible(field)) : [];
  for (const target of mirrors.length > 0 ? [element, ...mirrors] : []) {
    // By this type TinyMCE knows of a change that its undo is to know of.
    target.dispatchEvent(
      new InputEvent('input', { ...BUBBLING, inputType: 'insertReplacementText' }),
    );
    target.dispatchEvent(new Event('change', BUBBLING));
    // Of no key at all.
    target.dispatchEvent(new KeyboardEvent('keyup', BUBBLING));
  }
}

const BUBBLING = { bubbles: true };
