import { findAll, isMatch, isVisible, readAttribute, tagOf } from '@/lib/page/query';
import { labelOf, namesOf } from './signs';
import { allElements, parentOf } from './tree';
import { MESSAGES } from './words';

/** Boxes that are never a message box: what is typed there is searched, signed in with, or a formal act. */
const OTHER =
  /\b(?:review|signin|signup|search(?:box)?|spinbutton|combobox|captcha|bids?|rating|login|coupon|clipboard|password|title|subject|note|filter|offer|memo|proposal|email)\b|検索|絞り込|応募|提案|見積|入札|評価|レビュー|メモ|件名/i;
const MESSAGE =
  /\b(?:reply|replies|respond|composer?|send|write|type|textarea|editor|input)\b|返信|返事|入力|送信|本文/i;

const FIELD =
  'textarea:not([aria-hidden=true]),input:not([type]),input[type=text],[contenteditable]:not([contenteditable=false])';

/** Boxes that the user can see and that may take a message; the likeliest first. */
export function findFields(): HTMLElement[] {
  const fields = allElements().filter(
    (one) => isMatch(one, FIELD) && !isOther(one) && isVisible(one),
  );
  const named = fields.filter((one) => MESSAGE.test(describe(one)) || MESSAGES.test(describe(one)));
  const best = named[0] ? named : fields;
  const areas = best.filter((one) => tagOf(one) !== 'INPUT');
  return (areas[0] ? areas : named) as HTMLElement[];
}

function describe(field: Element): string {
  const said = Element.prototype.getAttributeNames
    .call(field)
    .filter((name) => /name|placeholder/.test(name))
    .map((name) => readAttribute(field, name).replace(/[_-]/g, ' '));
  return [namesOf(field), labelOf(field), ...said].join(' ');
}

/** By its own words, by those of its form, or by a password beside it. */
function isOther(field: Element): boolean {
  if (OTHER.test(describe(field))) return true;
  for (let up = parentOf(field); up; up = parentOf(up)) {
    if (OTHER.test(readAttribute(up, 'role'))) return true;
    if (tagOf(up) !== 'FORM') continue;
    const form = `${namesOf(up)} ${readAttribute(up, 'action').replace(/[\W_]/g, ' ')}`;
    return OTHER.test(form) || findAll(up, '[type=password]').length > 0;
  }
  return false;
}
