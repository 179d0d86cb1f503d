import { readAttribute } from '@/lib/page/query';

/** Attributes that nothing but a message has. */
export const MESSAGE_IDS = ['data-message-id', 'data-msg-id', 'data-mid'];
const NAMES = [...MESSAGE_IDS, 'data-id', 'data-item-id', 'data-key', 'id'];
/** What a server gives: a long number, a hash, a UUID. Frameworks number what they draw from 0 or 1. */
const LONG = /\d{4,}|[0-9a-f]{8}|^(?=.*\d)[\w-]{16,}$/i;
/** What frameworks make up for each drawing. */
const MADE_UP = /^:|«|:r\w*:|radix|headlessui|react-aria|BVID|^(?:mui|rc|ember|ext|yui|q)-?[_\d]/;

/** The messages' own ids, where an attribute holds one that looks like a server's and is unique here. */
export function idsOf(messages: readonly Element[]): ReadonlyMap<Element, string> {
  for (const name of NAMES) {
    const ids = new Map(
      messages.flatMap((one) => {
        const id = readAttribute(one, name) || readAttribute(one.firstElementChild, name);
        return id && !MADE_UP.test(id) ? [[one, id] as const] : [];
      }),
    );
    const values = [...ids.values()];
    const isOwn =
      values.every((id) => LONG.test(id)) || (MESSAGE_IDS.includes(name) && !isIndex(values));
    if (values.length > 0 && isOwn && new Set(values).size === values.length) return ids;
  }
  return new Map();
}

/** Numbers in a row from 0 or 1 count what is drawn: older messages that are loaded shift them. */
function isIndex(values: readonly string[]): boolean {
  const first = Number(values[0]);
  return first <= 1 && values.every((value, at) => Number(value) === first + at);
}
