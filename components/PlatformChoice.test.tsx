// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { platforms } from '@/lib/domain/platform';
import { ja } from '@/lib/words/ja';
import { settled } from '@/test/settled';
import { PlatformChoice } from './PlatformChoice';
import { type HostPermissions, useGrants } from './use-grants';

/** Permissions as a browser keeps them: events tell of every change, whoever made it. */
function fakePermissions() {
  const granted = new Set<string>();
  const listeners = new Set<() => void>();
  const occasion = {
    addListener: (callback: () => void) => void listeners.add(callback),
    removeListener: (callback: () => void) => void listeners.delete(callback),
  };
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    contains: async ({ origins }) => origins.every((origin) => granted.has(origin)),
    request: vi.fn(async ({ origins }) => {
      for (const origin of origins) granted.add(origin);
      tell();
      return true;
    }),
    remove: vi.fn(async ({ origins }) => {
      for (const origin of origins) granted.delete(origin);
      tell();
      return true;
    }),
    onAdded: occasion,
    onRemoved: occasion,
    granted,
    tell,
    listeners,
  } satisfies HostPermissions & Record<string, unknown>;
}

let root: HTMLElement;
let permissions: ReturnType<typeof fakePermissions>;
const onAdd = vi.fn(async () => undefined);

function Choice() {
  const grants = useGrants(permissions, platforms);
  return <PlatformChoice {...grants} platforms={platforms} health={new Map()} onAdd={onAdd} />;
}

const card = () => root.querySelector<HTMLElement>('[data-platform="coconala"]');
const button = () => card()?.querySelector<HTMLElement>('button');

async function click() {
  await settled(() => button()?.click());
}

beforeEach(async () => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
  permissions = fakePermissions();
  await settled(() => render(<Choice />, root));
});

describe('a platform', () => {
  it('shows evidence, what is read and strict terms before it is switched on', () => {
    expect(card()?.dataset.on).toBe('false');
    expect(card()?.textContent).toContain(ja.platform.evidence.documented);
    expect(card()?.querySelector('[data-testid="terms"]')?.textContent).toContain('利用規約');
    expect(card()?.querySelector('details')).toBeNull();
    expect(card()?.querySelector('[data-action="open-inbox"]')).toBeNull();
  });

  it('asks the browser within the click itself, or Firefox would refuse', () => {
    button()?.click();
    expect(permissions.request).toHaveBeenCalledWith({ origins: ['https://coconala.com/*'] });
  });

  it('is switched on, leads to the inboxes, and is switched off', async () => {
    await click();
    expect(card()?.dataset.on).toBe('true');
    expect(button()?.dataset.action).toBe('switch-off');
    const inbox = card()?.querySelector('[data-action="open-inbox"]');
    expect(inbox?.getAttribute('href')).toBe('https://coconala.com/message');
    await click();
    expect(permissions.remove).toHaveBeenCalledWith({ origins: ['https://coconala.com/*'] });
    expect(card()?.dataset.on).toBe('false');
  });

  it('says that nothing has changed when the user declines, and forgets it at the next try', async () => {
    permissions.request.mockResolvedValueOnce(false);
    await click();
    expect(card()?.querySelector('[role="alert"]')?.textContent).toBe(ja.platform.declined);
    expect(card()?.dataset.on).toBe('false');
    await click();
    expect(card()?.querySelector('[role="alert"]')?.textContent).toBe('');
  });

  it('says so when the browser refuses to answer', async () => {
    permissions.request.mockRejectedValueOnce(new Error('no'));
    await click();
    expect(card()?.querySelector('[role="alert"]')?.textContent).toBe(ja.platform.failed);
  });

  it('follows what is granted elsewhere, and stops listening when the page goes', async () => {
    permissions.granted.add('https://coconala.com/*');
    await settled(() => permissions.tell());
    expect(card()?.dataset.on).toBe('true');
    await settled(() => render(null, root));
    expect(permissions.listeners.size).toBe(0);
  });
});
