import { isJapanese } from '../message-language';
import { foldInPlace } from './draft-sentences';
import type { Passage } from './placeholders';

/** A conversation as far as its names go. */
export interface ConversationNamed {
  readonly client?: string | undefined;
  readonly title?: string | undefined;
}

/** Whose draft it is, and whose names do not belong in it. */
export interface NamesAround extends ConversationNamed {
  readonly others: readonly ConversationNamed[];
  /** What the client wrote last: what they name themselves is no secret. */
  readonly lastInbound?: string | undefined;
}

const legalForm =
  /株式会社|有限会社|合同会社|一般社団法人|\(株\)|㈱|(?:,? (?:inc|ltd|llc|gmbh|co|corp)\.?)+$/gi;
const honorific = /(?:さま|様|さん|御中|殿|氏)$/;

/** Shorter ones are words like any other. */
const SHORTEST = { name: 2, latin: 3, title: 8 } as const;

/** A name of so few letters counts only with an honorific: 「はな」「佐藤」 may be a flower and a product's name. */
const SURE_LENGTH = 3;

/** English names that are words as well; they count with a capital, and a comma or Mr. beside them. */
const alsoWords =
  /^(?:will|may|mark|grace|hope|joy|art|bill|rose|april|june|august|summer|studio|design|client|team|support|admin|max|jack|frank|page|hi|dawn|drew|guy|sky|star|green|brown|white|black|young|long|data|web|media|home|shop|store|market|office|first|next|best|test|demo|user|buyer|seller|customer)$/i;

/** More of them than this are not looked for: a draft is checked at every keystroke. */
const MOST_NAMES = 4_000;

/** Names of other clients, and of their work, that stand in a draft; of one place the longest. */
export function findOtherClients(draft: string, around: NamesAround): Passage[] {
  const text = foldInPlace(draft);
  const own = foldInPlace(
    [around.client, around.title, around.lastInbound].filter(Boolean).join('\n'),
  ).toLowerCase();
  const found = around.others
    .slice(0, MOST_NAMES)
    .flatMap((other) => [
      ...placesOfName(text, own, other.client ?? ''),
      ...termsOf(other.title ?? '').flatMap((term) => placesOf(text, own, term)),
    ]);
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((one, index, all) => !all.slice(0, index).some((two) => two.end > one.start));
}

/** A title in whole, and what it puts in quotes: the name of a product or a shop. */
function termsOf(title: string): string[] {
  const folded = foldInPlace(title).trim();
  const quoted = [...folded.matchAll(/[「『"]([^「」『』"]{3,40})[」』"]/g)].map(
    (one) => one[1] ?? '',
  );
  return folded.length >= SHORTEST.title ? [folded, ...quoted] : quoted;
}

function placesOfName(text: string, own: string, client: string): Passage[] {
  const name = foldInPlace(client).replace(legalForm, '').trim().replace(honorific, '').trim();
  return placesOf(text, own, name).filter((place) => isAddressed(text, place, name));
}

/** Where a word stands by itself, not as a part of another, nor of what belongs to this client. */
function placesOf(text: string, own: string, word: string): Passage[] {
  const isLatin = !isJapanese(word);
  if (word.length < (isLatin ? SHORTEST.latin : SHORTEST.name)) return [];
  if (own.includes(word.toLowerCase())) return [];
  const places: Passage[] = [];
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
    const end = start + word.length;
    const around = `${text[start - 1] ?? ' '}${text[end] ?? ' '}`;
    if (!joins(word, around, isLatin) && !isOwnLine(text, own, start)) places.push({ start, end });
  }
  return places;
}

/** Behind this client's own name it is their person in charge, whoever else is called so. */
function isOwnLine(text: string, own: string, start: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim();
  const [name = ''] = line.toLowerCase().split(/\s/);
  return (
    name.length >= SHORTEST.name &&
    line.length < 40 &&
    own.split('\n').some((one) => one.startsWith(name))
  );
}

/** Whether a neighbouring letter makes it another word: 田中 in 田中央, Ann in Annual, ミナト in ミナトミライ. */
function joins(word: string, [before = ' ', after = ' ']: string, isLatin: boolean): boolean {
  if (isLatin) return /[\w]/.test(before) || /[\w]/.test(after);
  const script = (sign: string) =>
    [/[\u4e00-\u9fff々]/, /[\u30a1-\u30ff]/].find((one) => one.test(sign));
  const first = script(word[0] ?? '');
  const last = script(word.at(-1) ?? '');
  const isHonorific = /[様殿氏御社]/.test(after);
  return (first?.test(before) ?? false) || ((last?.test(after) ?? false) && !isHonorific);
}

function isAddressed(text: string, { start, end }: Passage, name: string): boolean {
  const after = text.slice(end, end + 4);
  if (/^ ?(?:さま|様|さん|御中|殿|氏|株式会社|社)/.test(after)) return true;
  if (isJapanese(name)) return name.length >= SURE_LENGTH && !/^[\u3041-\u309f]+$/.test(name);
  if (!alsoWords.test(name))
    return /[A-Z\d]/.test(name) || name.includes(' ') || name.includes('_');
  return /(?:\b(?:hi|hello|dear|mr\.?|ms\.?|mrs\.?) )$/i.test(
    text.slice(Math.max(0, start - 6), start),
  );
}
