import {
  isUnreadable,
  type PageReading,
  type PreviewReading,
  type Unread,
} from '@/lib/domain/reading';
import { judgeConversation } from './judge-conversation';
import { faultyMoment } from './judge-moment';
import type { Change } from './mutation';
import { holds, isSameName, type Page, type Seen, signOfPreview } from './page';

/** `right`: all is read as before. `partial`: less, and nothing wrong. `unknown`: the page is said to be unreadable. */
export type Outcome = 'right' | 'partial' | 'unknown' | 'wrong';

/** What is wrong and what is lost, one line each. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly faults: readonly string[];
  readonly losses: readonly string[];
}

/** Findings so far. */
export interface Findings {
  readonly faults: string[];
  readonly losses: string[];
}

/** Why nobody can know what is not on the page at all. */
const UNSEEN = /^(?:morePages|partialList|notAList|signedOut)$/;

/** Holds what an adapter saw on the changed page against what is true of it. */
export function judge(page: Page, seen: Seen, change: Change): Verdict {
  const findings: Findings = { faults: [], losses: [] };
  const { reading: truth } = page.truth;
  judgeUnread(page, seen.reading, change, findings);
  judgePreviews(page, seen.reading, change, findings);
  judgeConversation(page, seen.reading, change, findings);
  judgeComposer(page, seen, change, findings);
  if (seen.reading.page !== truth.page) findings.losses.push(`page ${seen.reading.page}`);
  if (seen.reading.partial !== truth.partial) findings.losses.push('partial');
  const { faults, losses } = findings;
  const lost = isUnreadable(seen.reading) && !isUnreadable(truth) ? 'unknown' : 'partial';
  const outcome = faults.length > 0 ? 'wrong' : losses.length > 0 ? lost : 'right';
  return { outcome, faults, losses };
}

function judgeUnread(page: Page, reading: PageReading, change: Change, findings: Findings): void {
  const truth = page.truth.reading;
  const { unread } = reading;
  const remaining = change.removed ? remainingOf(page) : truth.previews;
  const count = remaining.filter((one) => one.unread === 'yes').length;
  const fault = unreadFault(unread, truth, remaining, count);
  if (fault) findings.faults.push(`unread: ${fault}`);
  const isCut = change.removed && remaining.length < truth.previews.length;
  const isSame = JSON.stringify(unread) === JSON.stringify(truth.unread);
  if (!isSame && !(isCut && unread.state !== 'unknown')) {
    findings.losses.push(`unread ${JSON.stringify(unread)}`);
  }
}

/** `count`: how many rows that can still be seen are unread. */
function unreadFault(
  unread: Unread,
  truth: PageReading,
  remaining: readonly PreviewReading[],
  count: number,
): string | undefined {
  if (unread.state === 'unknown') return undefined;
  if (truth.unread.state === 'unknown') {
    // The rows are gone that could not be told.
    const isTold = remaining.length > 0 && remaining.every((one) => one.unread !== 'unknown');
    const isCut =
      isTold && remaining.length < truth.previews.length && !UNSEEN.test(truth.unread.why);
    return isCut ? undefined : `${unread.state} where nobody can know`;
  }
  if (unread.state === 'none') {
    if (truth.unread.state === 'none') {
      const isBare = truth.previews.length > 0 && remaining.length === 0;
      return isBare ? 'none from a page that has lost all rows' : undefined;
    }
    // A list without the unread rows is the list of somebody who has none.
    return remaining.length > 0 && count === 0 ? undefined : 'a false none';
  }
  if (truth.unread.state === 'none') return 'some where there is none';
  if (unread.count === undefined) return undefined;
  const counts = [truth.unread.count, truth.unread.count !== undefined ? count : undefined];
  return counts.includes(unread.count) ? undefined : `count ${unread.count}, not ${counts[0]}`;
}

/** The true rows of which the changed page still shows something. */
function remainingOf({ truth, document }: Page): readonly PreviewReading[] {
  return truth.reading.previews.filter((one) => holds(document.body, signOfPreview(one)));
}

function judgePreviews(page: Page, reading: PageReading, change: Change, findings: Findings): void {
  const expected = change.removed ? remainingOf(page) : page.truth.reading.previews;
  for (const preview of reading.previews) {
    const { id } = preview.conversation;
    const truth = page.truth.reading.previews.find((one) => one.conversation.id === id);
    if (truth) judgePreview(preview, truth, change, findings);
    else findings.faults.push(`preview of ${id}, which is not there`);
  }
  for (const { conversation } of expected) {
    const isRead = reading.previews.some((one) => one.conversation.id === conversation.id);
    if (!isRead) findings.losses.push(`preview ${conversation.id}`);
  }
}

function judgePreview(
  preview: PreviewReading,
  truth: PreviewReading,
  change: Change,
  { faults, losses }: Findings,
): void {
  const { id } = truth.conversation;
  const claims = [
    ['unread', preview.unread, truth.unread, 'unknown'],
    ['last author', preview.lastAuthor, truth.lastAuthor, 'unknown'],
    ['client', preview.conversation.client, truth.conversation.client, undefined],
    ['title', preview.conversation.title, truth.conversation.title, undefined],
    ['address', preview.conversation.url, truth.conversation.url, undefined],
  ] as const;
  for (const [what, got, expected, nothing] of claims) {
    if (got === expected || (what === 'client' && isSameName(got, expected))) continue;
    (got === nothing ? losses : faults).push(`${what} of ${id}: ${got}, not ${expected}`);
  }
  if (faultyMoment(preview.moment, truth.moment, change)) faults.push(`moment of ${id}`);
  if (truth.moment && !preview.moment) losses.push(`moment of ${id}`);
}

/** Only the box that was the right one may be given out. */
function judgeComposer({ truth }: Page, seen: Seen, change: Change, findings: Findings): void {
  if (seen.box === truth.box && seen.refusal === truth.refusal) return;
  if (!seen.box) {
    findings.losses.push(`composer: ${seen.refusal}`);
    return;
  }
  // Of several boxes one is left, or the right one is no longer hidden.
  const isLeft = truth.refusal === 'severalComposers' && change.removed;
  if (change.revealed && !truth.shown.includes(seen.box)) return;
  if (!isLeft && seen.box !== truth.box) {
    findings.faults.push(`a box is given out in place of ${truth.refusal ?? 'another'}`);
  }
}
