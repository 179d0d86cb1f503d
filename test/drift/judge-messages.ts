import type { ConversationReading } from '@/lib/domain/reading';
import { align, costOf, isPersonal, type Placed } from './align-messages';
import type { Findings } from './judge';
import type { Change } from './mutation';
import { holds, inOneLine, isGap, type Page, signOfMessage } from './page';

/** Holds the messages of the open conversation, their order and its ends against the true ones. */
export function judgeMessages(
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

function placed({ runs }: ConversationReading): Placed[] {
  return runs.flatMap((messages, run) => messages.map((message) => ({ message, run })));
}

function inShort(messages: readonly Placed[]): string {
  return messages
    .map(({ message: { author, text, id, moment } }) => {
      const at = moment ? new Date(moment.earliest).toISOString() : 'no time';
      return `${author} ${id ?? ''} ${at} "${inOneLine(text)}"`;
    })
    .join(', ');
}
