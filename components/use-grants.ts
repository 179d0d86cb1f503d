import { useCallback, useState } from 'preact/hooks';
import type { Platform, PlatformId } from '@/lib/domain/platform';
import { useRead } from './use-read';

interface Occasion {
  addListener(callback: () => void): void;
  removeListener(callback: () => void): void;
}

interface Origins {
  origins: string[];
}

/** What is needed of `browser.permissions`; components know no browser. */
export interface HostPermissions {
  contains(hosts: Origins): Promise<boolean>;
  request(hosts: Origins): Promise<boolean>;
  remove(hosts: Origins): Promise<boolean>;
  readonly onAdded: Occasion;
  readonly onRemoved: Occasion;
}

/** Why a platform is as it was although the user pressed its button. */
export type SwitchTrouble = 'declined' | 'failed';

/** Which platforms are switched on, and how to switch one. */
export interface Grants {
  /** Undefined until it is known. */
  readonly granted: ReadonlySet<PlatformId> | undefined;
  readonly troubles: ReadonlyMap<PlatformId, SwitchTrouble>;
  readonly onSwitch: (platform: Platform, on: boolean) => void;
}

/**
 * The platforms that are switched on, whoever switches them (this page, another one, the browser's own
 * settings), and a way to look again; undefined until it is known.
 */
export function useGranted(
  permissions: HostPermissions,
  platforms: readonly Platform[] | undefined,
): readonly [ReadonlySet<PlatformId> | undefined, () => void] {
  const read = useCallback(async (): Promise<ReadonlySet<PlatformId> | undefined> => {
    if (!platforms) return undefined;
    const granted = await Promise.all(
      platforms.map(({ hosts }) => permissions.contains({ origins: [...hosts] })),
    );
    return new Set(platforms.filter((_, index) => granted[index]).map(({ id }) => id));
  }, [permissions, platforms]);
  const onChanged = useCallback(
    (callback: () => void) => {
      permissions.onAdded.addListener(callback);
      permissions.onRemoved.addListener(callback);
      return () => {
        permissions.onAdded.removeListener(callback);
        permissions.onRemoved.removeListener(callback);
      };
    },
    [permissions],
  );
  return useRead(read, onChanged);
}

/** Follows the permissions and changes them. */
export function useGrants(
  permissions: HostPermissions,
  platforms: readonly Platform[] | undefined,
): Grants {
  const [granted, readAgain] = useGranted(permissions, platforms);
  const [troubles, setTroubles] = useState<ReadonlyMap<PlatformId, SwitchTrouble>>(new Map());

  const onSwitch = async ({ id, hosts }: Platform, on: boolean) => {
    const note = (trouble?: SwitchTrouble) =>
      setTroubles((last) => {
        const next = new Map(last);
        next.delete(id);
        return trouble ? next.set(id, trouble) : next;
      });
    try {
      // Nothing may stand before it: browsers ask only while they handle the click itself.
      const origins = [...hosts];
      const done = on
        ? await permissions.request({ origins })
        : await permissions.remove({ origins });
      note(done ? undefined : on ? 'declined' : 'failed');
    } catch {
      note('failed');
    }
    readAgain();
  };
  return { granted, troubles, onSwitch: (platform, on) => void onSwitch(platform, on) };
}
