// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import type { Commitment } from '@/lib/domain/commitment';
import type { Conversation } from '@/lib/domain/turn';
import { CommitmentRow } from './CommitmentRow';

const HOUR = 3_600_000;
const START = 1_700_000_000_000;
/** Within the last quarter. */
const NEAR = START + 7 * HOUR;

const deadline = {
  key: 'coconala/1 a',
  ref: 'a',
  conversation: 'coconala/1',
  platform: 'coconala',
  kind: 'deadline',
  dueAt: START + 8 * HOUR,
  madeAt: START,
  seenUntil: START,
} satisfies Commitment;

function shown(commitment: Commitment): string {
  const conversation = { id: 'coconala/1', platform: 'coconala' } as Conversation;
  render(
    <CommitmentRow
      entry={{ commitment, conversation }}
      now={NEAR}
      hasTemplate={() => true}
      onOpen={vi.fn()}
      onWord={vi.fn()}
      onMove={vi.fn()}
      onWrite={vi.fn()}
    />,
    document.body,
  );
  return document.querySelector('.row-prompt')?.textContent ?? '';
}

it('advises to warn of a deadline that is near, until the client has been warned', () => {
  expect(shown(deadline)).toContain('いま伝えるのが親切です');
  const warned = { earliest: START + HOUR, latest: START + HOUR };
  const afterwards = shown({ ...deadline, warned });
  expect(afterwards).not.toContain('いま伝えるのが親切です');
  expect(afterwards).toContain('お伝え済みです');
});
