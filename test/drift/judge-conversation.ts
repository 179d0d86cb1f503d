import type { ConversationReading, MessageReading, PageReading } from '@/lib/domain/reading';
import type { Findings } from './judge';
import { faultyMoment } from './judge-moment';
import type { Change } from './mutation';
import { holds, inOneLine, isGap, isSameName, type Page, signOfMessage } from './page';

/** A message and the number of its run. */
interface Placed {
  readonly message: MessageReading;
  readonly run: number;
}

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

function judgeMessages(
  page: Page,
  got: ConversationReading,
  truth: ConversationReading,
  change: Change,
  { faults, losses }: Findings,
): void {
  const [said, expected] = [placed(got), placed(truth)];
  const remains = ({ message }: Placed) => {
    const sign = signOfMessage(message);
    // Another may say the same.
    const isOne = expected.filter((one) => signOfMessage(one.message) === sign).length === 1;
    return !change.removed || (sign !== '' && isOne && holds(page.document.body, sign));
  };
  const places = align(said, expected, change, remains);
  if (!places) {
    faults.push(`messages: ${inShort(said)} in place of ${inShort(expected)}`);
    return;
  }
  const missing = (from: number, to: number) => expected.slice(from, to).filter(remains);
  // Where the last message stood, and whether nothing is said to lie between it and the next one.
  let [last, isContiguous] = [-1, got.reachesStart];
  places.forEach((place, index) => {
    const [one, previous] = [said[index] as Placed, said[index - 1]];
    if (previous && previous.run !== one.run) isContiguous = false;
    if (place === undefined) {
      losses.push('a gap');
      isContiguous = false;
      return;
    }
    if (costOf(one.message, (expected[place] as Placed).message, change)) losses.push('message');
    for (const { message } of isContiguous ? missing(last + 1, place) : []) {
      (isPersonal(message) ? faults : losses).push(`overlooked: ${inOneLine(message.text)}`);
    }
    const isFold = last >= 0 && expected[place]?.run !== expected[last]?.run;
    if (isContiguous && isFold && !change.removed) faults.push('a fold overlooked');
    [last, isContiguous] = [place, !isGap(one.message)];
  });
  const after = missing(last + 1, expected.length).map(({ message }) => message);
  if (got.reachesEnd && isContiguous && after.some(isPersonal))
    faults.push('overlooked at the end');
  if (expected.filter(remains).length > said.length) losses.push('messages');
  judgeEnds(got, truth, change, { faults, losses });
  if (got.runs.length !== truth.runs.length && !change.removed) losses.push('runs');
}

function judgeEnds(
  got: ConversationReading,
  truth: ConversationReading,
  change: Change,
  { faults, losses }: Findings,
): void {
  for (const end of ['reachesStart', 'reachesEnd'] as const) {
    if (got[end] === truth[end]) continue;
    if (!got[end]) losses.push(`not known to be an end: ${end}`);
    else if (!change.removed) faults.push(`taken for an end: ${end}`);
  }
}

function isPersonal(message: MessageReading): boolean {
  return !isGap(message) && (message.author === 'client' || message.author === 'worker');
}

function placed({ runs }: ConversationReading): Placed[] {
  return runs.flatMap((messages, run) => messages.map((message) => ({ message, run })));
}

/** The cheapest way to each last place. */
type Ways = Map<
  number,
  { readonly cost: number; readonly places: readonly (number | undefined)[] }
>;

/**
 * Which true message each of those read is, in the same order, with as little lost as can be; undefined
 * where one of them is none. A gap may be none by itself.
 */
function align(
  said: readonly Placed[],
  expected: readonly Placed[],
  change: Change,
  remains: (one: Placed) => boolean,
): readonly (number | undefined)[] | undefined {
  const skipped = (from: number, to: number) => expected.slice(from, to).filter(remains).length * 3;
  let ways: Ways = new Map([[-1, { cost: 0, places: [] }]]);
  for (const { message } of said) {
    const next: Ways = new Map();
    const go = (place: number, cost: number, places: readonly (number | undefined)[]) => {
      if ((next.get(place)?.cost ?? Number.POSITIVE_INFINITY) > cost)
        next.set(place, { cost, places });
    };
    for (const [last, way] of ways) {
      if (isGap(message)) go(last, way.cost + 2.5, [...way.places, undefined]);
      for (let place = last + 1; place < expected.length; place++) {
        const own = costOf(message, (expected[place] as Placed).message, change);
        if (own === undefined) continue;
        go(place, way.cost + own + skipped(last + 1, place), [...way.places, place]);
      }
    }
    ways = next;
  }
  const costs = [...ways].map(([last, { cost, places }]) => ({
    cost: cost + skipped(last + 1, expected.length),
    places,
  }));
  return costs.sort((a, b) => a.cost - b.cost)[0]?.places;
}

/** How much less the one read says than the true one; undefined where it says something else. */
function costOf(got: MessageReading, truth: MessageReading, change: Change): number | undefined {
  if (isGap(got) && got.author === 'client') return isGap(truth) ? 0 : 2;
  if (got.author !== truth.author || !isPartOf(got, truth)) return undefined;
  if (got.id !== undefined && got.id !== truth.id) return undefined;
  if (faultyMoment(got.moment, truth.moment, change)) return undefined;
  const lost = [
    withoutSpace(got.text) !== withoutSpace(truth.text),
    got.id !== truth.id,
    !got.moment && truth.moment,
    got.attachments !== truth.attachments,
  ];
  return lost.filter(Boolean).length;
}

/** Whether the text is the message's: all, a part, or with something around; what a notice says is nobody's. */
function isPartOf(got: MessageReading, truth: MessageReading): boolean {
  const [said, expected] = [withoutSpace(got.text), withoutSpace(truth.text)];
  return !isPersonal(truth) || isSubsequence(said, expected) || isSubsequence(expected, said);
}

function isSubsequence(inner: string, outer: string): boolean {
  let found = 0;
  for (const character of outer) if (character === inner[found]) found++;
  return found === inner.length;
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

function inShort(messages: readonly Placed[]): string {
  return messages
    .map(({ message: { author, text, id, moment } }) => {
      const at = moment ? new Date(moment.earliest).toISOString() : 'no time';
      return `${author} ${id ?? ''} ${at} "${inOneLine(text)}"`;
    })
    .join(', ');
}
