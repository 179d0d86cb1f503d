const TEXT_NODE = 3;

/**
 * The text as it is drawn, a line for a line: `innerText` draws a blank line as two, and a paragraph's end too.
 * No-break spaces, which browsers write for doubled ones, are spaces; what has no width is nothing.
 */
export function readDrawn(element: Element): string {
  const lines = [''];
  /** A line has ended; the next begins with what comes into it. */
  let isEnded = false;
  const write = (text: string) => {
    if (isEnded) lines.push('');
    isEnded = false;
    lines[lines.length - 1] += text;
  };
  const read = (node: Node) => {
    if (node.nodeType === TEXT_NODE) {
      const text = drawnPart(node as Text);
      // Between blocks, spaces are not drawn.
      if (text.trim() || (text && !isEnded && lines.at(-1))) write(text);
      return;
    }
    if (!('getBoundingClientRect' in node)) return;
    const { display } = getComputedStyle(node as Element);
    if (display === 'none') return;
    const isBlock = !/^(?:inline|contents)/.test(display);
    isEnded ||= isBlock && lines.at(-1) !== '';
    const isBreak = node.nodeName === 'BR';
    if (isBreak) write('');
    for (const child of node.childNodes) read(child);
    isEnded ||= isBlock || isBreak;
  };
  read(element);
  return lines
    .join('\n')
    .replace(/\u00a0/g, ' ')
    .replace(/[\u200b\ufeff]/g, '')
    .trim();
}

function drawnPart({ data, parentElement }: Text): string {
  const isKept = parentElement && /^(?:pre|break)/.test(getComputedStyle(parentElement).whiteSpace);
  return isKept ? data : data.replace(/[ \t\r\n]+/g, ' ');
}
