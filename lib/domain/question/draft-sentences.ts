/** A sentence of a draft, as the check reads it. */
export interface DraftSentence {
  /** Letters and digits half width; as long as what stands in the draft, so that places in it agree. */
  readonly text: string;
  /** Where it stands in the draft, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Sentences of one line (but for list items) stand in one paragraph. */
  readonly line: number;
  /** It stands in a list, which keeps several questions apart. */
  readonly isItem: boolean;
}

/** How much of a draft is read: no message box takes more, and a check must not make typing slow. */
export const LONGEST_DRAFT = 10_000;

/** Full-width letters and spaces become half width one by one, so that positions stay. */
export function foldInPlace(text: string): string {
  return text
    .slice(0, LONGEST_DRAFT)
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"');
}

const item =
  /^\s*(?:[-*・•●■◆→]|[(（]?\d{1,2}[.)）、:：](?!\d)|[①-⑳]|[qQ]\d{1,2}\b|[A-Za-z](?:案)?[.)）:：]|案\d|[一二三四五]つ目)/;

/** The sentences of a draft in order, without what it quotes of the client ("> …"). Never throws. */
export function draftSentences(draft: string): DraftSentence[] {
  const text = foldInPlace(draft);
  const sentences: DraftSentence[] = [];
  let start = 0;
  for (const [line, content] of text.split('\n').entries()) {
    if (!/^\s*[>|]/.test(content)) {
      const isItem = item.test(content);
      for (const [from, to] of endsOf(content)) {
        const inner = content.slice(from, to);
        const lead = inner.length - inner.trimStart().length;
        const sentence = inner.trim();
        if (sentence === '') continue;
        const begin = start + from + lead;
        sentences.push({
          text: sentence,
          start: begin,
          end: begin + sentence.length,
          line,
          isItem,
        });
      }
    }
    start += content.length + 1;
  }
  return sentences;
}

/** A point that ends no sentence: "e.g. this", "p. 3", "1. first". */
const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|vs|no|p|pp|fig|sec|ch|mr|ms|mrs|dr|ltd|inc|approx)$|^\s*\d{1,2}$/i;

/** Where the sentences of one line begin and end; what stands in 「」 does not end one. */
function endsOf(line: string): (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < line.length; at++) {
    const sign = line[at] as string;
    if ('「『（(【'.includes(sign)) depth++;
    else if ('」』）)】'.includes(sign)) depth = Math.max(0, depth - 1);
    // An opening bracket that nobody closes holds no more than a few words together.
    if (depth > 0 && at - from < 200) continue;
    const isEnd =
      '。!?'.includes(sign) ||
      (sign === '.' &&
        /^(?:\s|$)/.test(line[at + 1] ?? '') &&
        !abbreviation.test(line.slice(Math.max(from, at - 8), at)));
    if (!isEnd || /[。!?]/.test(line[at + 1] ?? '')) continue;
    spans.push([from, at + 1]);
    from = at + 1;
  }
  spans.push([from, line.length]);
  return spans;
}
