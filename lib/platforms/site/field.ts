import { findAll, isVisible, readAttribute } from '@/lib/page/query';
import { labelOf, namesOf } from './signs';
import { allElements, parentOf, tagOf } from './tree';
import { MESSAGES } from './words';

/** Boxes that are never a message box: what is typed there is searched, signed in with, or a formal act. */
const OTHER =
  /\b(?:search(?:box)?|filter|login|signin|signup|password|email|bids?|proposal|offer|review|rating|memo|note|title|subject|coupon|captcha|clipboard|combobox|spinbutton|slider)\b|検索|絞り込|応募|提案|見積|入札|評価|レビュー|メモ|件名/i;
const MESSAGE =
  /\b(?:messages?|msg|reply|replies|respond|chat|composer?|send|write|type|textarea|editor|input)\b|メッセージ|返信|返事|入力|送信|本文/i;

/** Boxes that the user can see and that may take a message; the likeliest first. */
export function findFields(): HTMLElement[] {
  const fields = allElements().filter((one) => isField(one) && !isOther(one) && isVisible(one));
  const named = fields.filter((one) => MESSAGE.test(describe(one)) || MESSAGES.test(describe(one)));
  const best = named.length > 0 ? named : fields;
  const areas = best.filter((one) => tagOf(one) !== 'INPUT');
  return (areas.length > 0 ? areas : best.length === named.length ? best : []) as HTMLElement[];
}

function isField(element: Element): boolean {
  const tag = tagOf(element);
  if (tag === 'TEXTAREA') return readAttribute(element, 'aria-hidden') !== 'true';
  if (tag === 'INPUT') return /^(?:text)?$/.test(readAttribute(element, 'type'));
  const editable = Element.prototype.getAttribute.call(element, 'contenteditable');
  return editable !== null && /^(?:|true|plaintext-only)$/.test(editable);
}

function describe(field: Element): string {
  const say = ['placeholder', 'data-placeholder', 'name', 'aria-placeholder'];
  const said = say.map((name) => readAttribute(field, name).replaceAll(/[_-]/g, ' '));
  return [namesOf(field), labelOf(field), ...said].join(' ');
}

/** By its own words, by those of its form, or by a password beside it. */
function isOther(field: Element): boolean {
  if (OTHER.test(describe(field))) return true;
  for (let up = parentOf(field); up; up = parentOf(up)) {
    if (/search/.test(readAttribute(up, 'role'))) return true;
    if (tagOf(up) !== 'FORM') continue;
    const form = `${namesOf(up)} ${readAttribute(up, 'action').replaceAll(/[\W_]/g, ' ')}`;
    return OTHER.test(form) || findAll(up, 'input[type="password"]').length > 0;
  }
  return false;
}
