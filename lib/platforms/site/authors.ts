import { readAttribute } from '@/lib/page/query';
import { boxOf, labelOf, mainKeyOf, namesOf, textOf } from './signs';
import { holds, leavesOf, parentOf, partsOf, widest } from './tree';

type Side = 'client' | 'worker';
type Author = Side | 'system' | 'unknown';

const MINE = /^(?:own|owner|mine|me|self|outgoing|outbound|sent|you|ours)$/;
const THEIRS =
  /^(?:others?|theirs|them|incoming|inbound|received|partner|opponent|peer|recipient)$/;
const NEGATED = /\b(?:not|non|no|to) (\w+)/g;
const SYSTEM = /\b(?:system|notice|notification|announcement|divider|separator)\b/;
/** How pages call the person who looks at them. */
const YOU = /^(?:you|me|自分|あなた|わたし|私)(?: ?[::].{0,10})?$/i;
/** How much nearer to one side a bubble must stand, as a share of the list's width. */
const LEAN = 0.05;
/** What is as wide as the list leans to no side. */
const WIDE = 0.9;
/** How far from both sides something in the middle stands at least. */
const MIDDLE = 0.12;

const LONGEST_LABEL = 20;

/** A message with what shows whose it is: the longest of its texts, which no header or time is. */
export interface Speech {
  readonly message: Element;
  readonly body: Element;
}

/**
 * Whose each message is: by the words that makers use for the two sides, by the side on which its bubble
 * stands, by the names printed. Each may be missing; where they contradict each other nobody can tell.
 */
export function authorsOf(list: Element, speeches: readonly Speech[], client: string): Author[] {
  const words = byWords(list, speeches);
  const sides = bySide(list, speeches);
  const names = byName(speeches, client);
  return speeches.map(({ message }, at) => {
    const votes = [words[at], sides[at], names[at]].filter((vote) => vote !== undefined);
    const [vote, another] = new Set(votes);
    if (!vote) return SYSTEM.test(namesOf(message)) ? 'system' : 'unknown';
    return another ? 'unknown' : vote;
  });
}

function sideOf(word: string): Side | undefined {
  return MINE.test(word) ? 'worker' : THEIRS.test(word) ? 'client' : undefined;
}

/** A word that all messages carry, or that stands beside its opposite, tells nothing. */
function byWords(list: Element, speeches: readonly Speech[]): (Side | undefined)[] {
  const said = speeches.map(({ body }) => {
    let names = '';
    for (let up: Element | undefined = body; up && up !== list; up = parentOf(up)) {
      names += namesOf(up);
    }
    const plain = names.replace(NEGATED, (_, word: string) => {
      const side = sideOf(word);
      return side === 'worker' ? 'theirs' : side ? 'mine' : word;
    });
    return new Set(plain.split(' ').filter(sideOf));
  });
  const varies = (word: string) => !said.every((words) => words.has(word));
  const anyVaries = said.some((words) => [...words].some(varies));
  const told = said.map((words) => [...words].filter((word) => !anyVaries || varies(word)));
  const votes = told.map((telling) => {
    const [side, another] = new Set(telling.map(sideOf));
    return another ? undefined : side;
  });
  if (votes.includes('client') || !votes.includes('worker')) return votes;
  // Where only one's own are marked, what is built alike is the other's.
  const kinds = speeches.map(({ message }) => mainKeyOf(message));
  const known = new Set(kinds.filter((_, at) => votes[at]));
  return speeches.map(({ message }, at) => {
    const isAlike = known.has(kinds[at] ?? '') && !SYSTEM.test(namesOf(message));
    return votes[at] ?? (isAlike && told[at]?.length === 0 ? 'client' : undefined);
  });
}

/** On which side the bubbles stand; a list in which none stands on one's own side tells nothing. */
function bySide(list: Element, speeches: readonly Speech[]): (Side | 'system' | undefined)[] {
  const frame = boxOf(list);
  if (!frame) return [];
  const turn = getComputedStyle(list).direction === 'rtl' ? -1 : 1;
  const boxes = speeches.map((speech) => boxOf(bubbleOf(speech, frame.width * WIDE)));
  const leans = boxes.map((box) => {
    if (!box || box.width > frame.width * WIDE) return undefined;
    const left = (box.left - frame.left) / frame.width;
    const right = (frame.right - box.right) / frame.width;
    const lean = (left - right) * turn;
    if (lean > LEAN) return 'worker';
    if (lean < -LEAN) return 'client';
    return Math.min(left, right) > MIDDLE ? 'system' : undefined;
  });
  return leans.includes('worker') ? leans : [];
}

/** The largest thing around the text that does not reach from side to side. */
function bubbleOf({ message, body }: Speech, limit: number): Element {
  return widest(body, message, (around) => (boxOf(around)?.width ?? 0) <= limit);
}

/** The client's name, or the word for "you", printed beside the text or read out with it. */
function byName(speeches: readonly Speech[], client: string): (Side | undefined)[] {
  return speeches.map(({ message, body }) => {
    const printed = leavesOf(message)
      .filter((one) => !holds(body, one))
      .map(textOf);
    const words = textOf(body);
    const labels = partsOf(message)
      .flatMap((one) => [labelOf(one), readAttribute(one, 'alt')])
      .filter((label) => !words || !label.includes(words));
    if ([...printed, ...labels].some((name) => YOU.test(name))) return 'worker';
    // The name itself, or a short label around it: "Message from …".
    const isLabelled = labels.some(
      (label) => label.includes(client) && label.length <= client.length + LONGEST_LABEL,
    );
    return client !== '' && (printed.includes(client) || isLabelled) ? 'client' : undefined;
  });
}
