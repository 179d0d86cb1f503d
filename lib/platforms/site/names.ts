import type { ConversationNames } from '@/lib/domain/reading';
import { readAttribute } from '@/lib/page/query';
import type { RowPart, SiteParts } from './parts';
import { textOf } from './signs';

/** Parameters that choose a conversation, where no list shows which one differs. */
const CHOOSES =
  /(?:^|_)(?:id|no|num|room|thread|conversation|board|channel|chat|dialog|talk|user|with|to)(?:_?id)?$|Id$/i;

/** By what the conversations of a page are known: their addresses, else the names of their clients. */
export interface Naming {
  row(row: RowPart): ConversationNames | undefined;
  open(client: Element | null | undefined): ConversationNames | undefined;
}

/**
 * Rows that link each to an address of its own are known by path and the parameters that differ. Where all
 * conversations share one address, the client's name is all that there is.
 */
export function namingOf(parts: SiteParts, url: URL): Naming {
  const rows = parts.inbox?.rows ?? [];
  const targets = rows.flatMap(({ link }) => targetOf(link, url) ?? []);
  const params = differing(targets);
  const ids = new Set(targets.map((target) => keyOf(target, params)));
  const isAddressed = targets.length > 0 && ids.size === rows.length;
  const row = ({ link, client }: RowPart) => {
    const target = isAddressed ? targetOf(link, url) : undefined;
    const name = textOf(client);
    return target ? named(keyOf(target, params), name, target) : byName(name, url);
  };
  return {
    row,
    open(element) {
      const client = textOf(element);
      if (isAddressed) {
        const here = keyOf(url, params);
        const same = rows.filter((one) => row(one)?.id === here);
        const found = same.length > 0 ? same : rows.filter((one) => textOf(one.client) === client);
        return found[0] && found.length === 1 ? row(found[0]) : undefined;
      }
      const own = keyOf(
        url,
        new Set(paramsOf(url).flatMap(([name]) => (CHOOSES.test(name) ? [name] : []))),
      );
      const isOwn = rows.length === 0 && /\d|[?#]/.test(own);
      return isOwn ? named(own, client, url) : byName(client, url);
    },
  };
}

function byName(client: string, url: URL): ConversationNames | undefined {
  return client ? named(`name:${client}`, client, url) : undefined;
}

function named(id: string, client: string, { href }: URL): ConversationNames {
  return { id, aliases: [], ...(client && { client }), url: href };
}

function targetOf(link: Element | null, url: URL): URL | undefined {
  const href = readAttribute(link, 'href');
  if (!href || !URL.canParse(href, url.href)) return undefined;
  const target = new URL(href, url.href);
  return target.origin === url.origin ? target : undefined;
}

function differing(targets: readonly URL[]): ReadonlySet<string> {
  const names = new Set(targets.flatMap((target) => paramsOf(target).map(([name]) => name)));
  return new Set(
    [...names].filter((name) => {
      const values = targets.map(({ searchParams }) => searchParams.get(name));
      return targets.length > 1 ? new Set(values).size > 1 : CHOOSES.test(name);
    }),
  );
}

/** The path, the parameters that choose, and the fragment where a page keeps its route there. */
function keyOf(target: URL, params: ReadonlySet<string>): string {
  const { pathname, hash } = target;
  const chosen = paramsOf(target)
    .filter(([name]) => params.has(name))
    .sort();
  const query = chosen.map(([name, value]) => `${name}=${value}`).join('&');
  const route = /^#!?\//.test(hash) ? hash : '';
  return pathname.replace(/\/$/, '') + (query && `?${query}`) + route || '/';
}

/** Not by its iterators: Firefox's content scripts have none. */
function paramsOf({ searchParams }: URL): (readonly [name: string, value: string])[] {
  const params: (readonly [string, string])[] = [];
  searchParams.forEach((value, name) => {
    params.push([name, value]);
  });
  return params;
}
