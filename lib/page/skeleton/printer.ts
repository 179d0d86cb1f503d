/** Enough for any message page, little enough for a report. */
const LONGEST = 400_000;
/** Deeper pages are not built by people, and the stack ends somewhere. */
const DEEPEST = 200;
const CUT = '…cut';

/** Writes indented lines up to a limit. */
export interface Printer {
  line(text: string): void;
  /** A start and an end with what `write` writes between them, on one line where that is one text. */
  inside(start: string, end: string, write: () => void): void;
  text(): string;
}

/** A printer that has printed nothing. */
export function createPrinter(): Printer {
  const lines: string[] = [];
  let length = 0;
  let depth = 0;
  let full = false;

  const push = (text: string) => {
    // Deep pages would be nothing but white space.
    const line = ' '.repeat(Math.min(depth, 40)) + text;
    lines.push(line);
    length += line.length + 1;
  };
  const line = (text: string) => {
    if (full) return;
    full = length + text.length > LONGEST;
    push(full ? CUT : text);
  };
  return {
    line,
    inside(start, end, write) {
      if (full) return;
      line(start);
      if (full) return;
      const before = lines.length;
      depth++;
      if (depth > DEEPEST) push(CUT);
      else write();
      depth--;
      join(lines, before, end) || push(end);
    },
    text: () => `${lines.join('\n')}\n`,
  };
}

/** Closes on the same line what holds nothing or one text. */
function join(lines: string[], before: number, end: string): boolean {
  const inner = lines.slice(before);
  const [only = ''] = inner;
  if (inner.length > 1 || only.includes('<')) return false;
  lines.length = before;
  lines[before - 1] += only.trim() + end;
  return true;
}
