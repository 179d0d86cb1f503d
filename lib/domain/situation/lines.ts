/** A line of a folded message and whether it is the client's own words. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly role: 'body' | 'quote' | 'signature';
}

const QUOTED = /^\s*(?:[>|》≫]|引用[:;])/;
/** From here on everything is an earlier mail. */
const EARLIER =
  /^[\s\-_=*]*(?:original message|元のメッセージ|転送メッセージ|forwarded message|(?:on .{4,60} )?wrote:|(?:差出人|from) ?: .*@)/;
const RULE = /^[\s\-=_*━─―ー~+#☆★◇◆□■・.:]{3,}$/;
/** A line of a signature says who, where and when; it never speaks. */
const SPEAKS =
  /(?:です|ます|ました|ません|ください|下さい|お願い|でしょう|たい|ほしい|欲しい|って|ね|よ|か)[。!~♪\s]*$|[?。!]\s*$|^\s*(?:[-・●■◆◇※*]|\d+[.)])|までに?$|(?:納期|締切|〆切|期限|予算|報酬|件数|deadline|budget|due)\s*[:は]/;
const ADDRESS = /tel|fax|mail|@|https?:|〒|営業時間|受付|\d{2,4}-\d{2,4}-\d{3,4}/;
const SIGN_OFF =
  /^\s*(?:(?:many |with )?thanks(?: so much| a lot| again| in advance)?|thank you(?: in advance| so much| again| very much)?|cheers|best(?: regards| wishes)?|(?:kind|warm|best) ?(?:est)? regards|regards|sincerely|yours \w+|all the best|take care|warmly|respectfully|ty)\s*[,.!]*\s*$/;
const LONGEST_LINE = 45;
const MOST_LINES = 6;

/** The lines of a folded message with what they are: own words, an earlier mail, or a signature. */
export function readLines(text: string): Line[] {
  const lines: { text: string; start: number; role: Line['role'] }[] = [];
  let start = 0;
  let earlier = false;
  for (const line of text.split('\n')) {
    earlier ||= EARLIER.test(line) && lines.some(({ text }) => text.trim() !== '');
    lines.push({ text: line, start, role: earlier || QUOTED.test(line) ? 'quote' : 'body' });
    start += line.length + 1;
  }
  for (const nth of signatureOf(lines)) {
    const line = lines[nth];
    if (line?.role === 'body') line.role = 'signature';
  }
  return lines;
}

/** The numbers of the lines that sign the message: those at its end that do not speak. */
function signatureOf(lines: readonly Line[]): number[] {
  const own = lines.flatMap(({ text, role }, nth) =>
    role === 'body' && text.trim() !== '' ? [nth] : [],
  );
  const textAt = (nth: number | undefined) => (nth === undefined ? '' : (lines[nth]?.text ?? ''));
  const off = own.findIndex((nth) => SIGN_OFF.test(textAt(nth)));
  if (
    off > 0 &&
    own.length - off <= MOST_LINES &&
    own.slice(off + 1).every((nth) => !SPEAKS.test(textAt(nth)))
  ) {
    return own.slice(off + 1);
  }
  let from = own.length;
  while (from > 1 && own.length - from < MOST_LINES + 2 && isSigned(textAt(own[from - 1]))) from--;
  const signed = own.slice(from);
  const [first] = signed;
  if (first === undefined) return [];
  // A name stands apart: after an empty line, a rule or the courtesies.
  const before = textAt(first - 1).trim();
  const ruled = signed.some((nth) => RULE.test(textAt(nth)));
  return ruled || before === '' || /お願い|失礼|まで[。]?$/.test(before) ? signed : [];
}

function isSigned(line: string): boolean {
  if (RULE.test(line)) return true;
  if (line.length <= LONGEST_LINE && ADDRESS.test(line) && !/[。?!]|お願い|くださ/.test(line))
    return true;
  return (
    line.length <= LONGEST_LINE &&
    !SPEAKS.test(line) &&
    (!/[、:]|\d/.test(line) || /^\(.*\)$/.test(line.trim()))
  );
}
