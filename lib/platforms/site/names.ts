import type { ConversationNames } from '@/lib/domain/reading';
import { readAttribute } from '@/lib/page/query';
import type { SiteParts } from './parts';
import { textOf } from './signs';

/** Parameters that choose a conversation, where no list shows which one differs. */
const CHOOSES =
  /(?:^|_)(?:id|no|num|room|thread|conversation|board|channel|chat|dialog|talk|user|with|to)(?:_?id)?$|Id$/i;

/** By what the conversations of a page are known: their addresses, else the names of their clients. */
export interface PageNames {
  readonly rows: readonly (ConversationNames | undefined)[];
  readonly open: ConversationNames | undefined;
}

/**
 * Rows that link each to an address of its own are known by path and the parameters that differ. Where all
 * conversations share one address, the client's name is all that there is.
 */
export function namesOnPage({ inbox, conversation }: SiteParts, url: URL): PageNames {
  const list = inbox?.rows ?? [];
  const targets = list.flatMap(({ link }) => targetOf(link, url) ?? []);
  const params = differing(targets);
  const keys = targets.map((target) => keyOf(target, params));
  const isAddressed = list.length > 0 && new Set(keys).size === list.length;
  const rows = list.map(({ client }, at) => {
    const target = isAddressed && targets[at];
    return target ? named(keys[at] ?? '', textOf(client), target) : byName(textOf(client), url);
  });
  const client = textOf(conversation?.client);
  if (isAddressed) {
    const here = keyOf(url, params);
    const same = rows.find((one) => one?.id === here);
    const [found, another] = rows.filter((one) => (one?.client ?? '') === client);
    return { rows, open: same ?? (another ? undefined : found) };
  }
  const own = keyOf(url, differing([url]));
  const isOwn = list.length === 0 && /\d|[?#]/.test(own);
  return { rows, open: isOwn ? named(own, client, url) : byName(client, url) };
}

function byName(client: string, url: URL): ConversationNames | undefined {
  return client ? named(`name:${client}`, client, url) : undefined;
}

function named(id: string, client: string, { href }: URL): ConversationNames {
  return { id, aliases: [], ...(client && { client }), url: href };
}

function targetOf(link: Element | undefined, url: URL): URL | undefined {
  const href = readAttribute(link, 'href');
  if (!href || !URL.canParse(href, url.href)) return undefined;
  const target = new URL(href, url.href);
  return target.origin === url.origin ? target : undefined;
}

function differing(targets: readonly URL[]): readonly string[] {
  const names = new Set(targets.flatMap(paramsOf).map(nameOf));
  return [...names].filter((name) => {
    const values = targets.map(({ searchParams }) => searchParams.get(name));
    return targets.length > 1 ? new Set(values).size > 1 : CHOOSES.test(name);
  });
}

/** The path, the parameters that choose, and the fragment where a page keeps its route there. */
function keyOf(target: URL, params: readonly string[]): string {
  const { pathname, hash } = target;
  const query = paramsOf(target)
    .filter((param) => params.includes(nameOf(param)))
    .sort()
    .join('&');
  const route = /^#!?\//.test(hash) ? hash : '';
  return pathname.replace(/\/$/, '') + (query && `?${query}`) + route || '/';
}

/** As they are written, `name=value`. */
const paramsOf = ({ search }: URL) => search.match(/[^?&]+/g) ?? [];

const nameOf = (param: string) => param.replace(/=.*/, '');
