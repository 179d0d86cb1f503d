import type { ConversationReading, PageReading } from '@/lib/domain/reading';
import type { Findings } from './judge';
import { judgeMessages } from './judge-messages';
import type { Change } from './mutation';
import { isGap, isSameName, type Page } from './page';

/** Holds the open conversation against the true one. */
export function judgeConversation(
  page: Page,
  { conversation: got }: PageReading,
  change: Change,
  findings: Findings,
): void {
  const { conversation: truth } = page.truth.reading;
  if (!got) {
    if (truth) findings.losses.push('conversation');
    return;
  }
  if (!truth) {
    // What made the page unreadable may be gone; messages of nobody say nothing.
    const isSaid = !change.removed && got.runs.flat().some((message) => !isGap(message));
    // Nor does a conversation of which neither order nor end is told.
    const isOrdered = got.reachesStart || got.reachesEnd || got.runs.some((run) => run.length > 1);
    if (isSaid && isOrdered) findings.faults.push('a conversation that nobody can read');
    return;
  }
  judgeNames(got, truth, change, findings);
  judgeMessages(page, got, truth, change, findings);
}

function judgeNames(
  got: ConversationReading,
  truth: ConversationReading,
  change: Change,
  { faults, losses }: Findings,
): void {
  const ids = [truth.conversation.id, ...truth.conversation.aliases];
  for (const id of [got.conversation.id, ...got.conversation.aliases]) {
    if (!ids.includes(id)) faults.push(`conversation ${id}`);
  }
  if (got.conversation.id !== ids[0]) losses.push('id of the conversation');
  const claims = [
    ['client', got.conversation.client, truth.conversation.client],
    ['title', got.conversation.title, truth.conversation.title],
    ['address', got.conversation.url, truth.conversation.url],
    ['side', got.side, truth.side],
  ] as const;
  for (const [what, said, expected] of claims) {
    if (said === expected || isSameName(said, expected)) continue;
    // Whose room it is may not be told any more; its title stays.
    if (what === 'title' && isSameName(said, truth.conversation.client)) continue;
    // Beside the name that is gone the user name stands.
    const isOther = change.removed && what === 'client' && /^client_/i.test(said ?? '');
    const isNothing = isOther || said === undefined || (what === 'side' && said === 'unknown');
    (isNothing ? losses : faults).push(`${what}: ${said}, not ${expected}`);
  }
}
