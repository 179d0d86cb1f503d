import type { PlatformId } from './platform';
import type { Phase } from './turn';

/**
 * By platform and sort of conversation, as the adapters' ids name it; only what docs/platforms.md tells.
 * No documented page tells that the work was delivered.
 */
const phases: Readonly<Record<PlatformId, Readonly<Record<string, Phase>>>> = {
  // "It has two inboxes: direct messages (before a purchase) and talkrooms (after it)."
  coconala: { dm: 'before', talkroom: 'during' },
  // "Before a contract: /proposals/{digits}", "Contract: /contracts/{digits}".
  crowdworks: { proposal: 'before', contract: 'during' },
};

/**
 * The phase of the work in a conversation that is known under these ids (platform id included); undefined
 * where the platform does not tell it, and where a proposal became a contract: to which of the two an
 * older message belonged is not known.
 */
export function phaseOf(ids: readonly string[]): Phase | undefined {
  const told = new Set(
    ids.flatMap((id) => {
      const [platform = '', sort = ''] = id.split('/');
      const ofPlatform = Object.hasOwn(phases, platform) ? phases[platform] : undefined;
      return ofPlatform && Object.hasOwn(ofPlatform, sort) ? [ofPlatform[sort]] : [];
    }),
  );
  const [only] = told;
  return told.size === 1 ? only : undefined;
}
