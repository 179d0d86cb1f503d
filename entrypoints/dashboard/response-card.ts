/** What the response card says; every line is words that are ready to be drawn. */
export interface CardText {
  readonly heading: string;
  /** The figures, each with its name: acknowledgement, substantive reply, promises. */
  readonly figures: readonly { readonly name: string; readonly value: string }[];
  /** The period, how many were answered and wait, the coverage, the clock: the anti-gaming rule. */
  readonly basis: string;
  readonly mark: string;
}

/** Twice the size at which it is shown, so that it stays sharp. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 420;

const FONT =
  'system-ui, "Hiragino Sans", "Noto Sans JP", "Noto Sans CJK JP", "Yu Gothic UI", sans-serif';
const MARGIN = 56;

/** Draws the card. Always on light ground: it goes to places whose light is not the user's. */
export function drawResponseCard(
  canvas: HTMLCanvasElement,
  { heading, figures, basis, mark }: CardText,
): void {
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('No canvas to draw on');
  canvas.width = CARD_WIDTH;
  canvas.height = CARD_HEIGHT;
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, CARD_WIDTH, CARD_HEIGHT);
  pen.fillStyle = '#0b6b6b';
  pen.fillRect(0, 0, CARD_WIDTH, 12);
  const write = (text: string, x: number, y: number, size: number, color: string, weight = 400) => {
    pen.font = `${weight} ${size}px ${FONT}`;
    pen.fillStyle = color;
    pen.fillText(text, x, y, CARD_WIDTH - MARGIN - x);
  };
  write(heading, MARGIN, 88, 36, '#1b2a2b', 600);
  const step = (CARD_WIDTH - 2 * MARGIN) / figures.length;
  figures.forEach(({ name, value }, index) => {
    const x = MARGIN + index * step;
    const width = step - 40;
    pen.font = `400 28px ${FONT}`;
    pen.fillStyle = '#4b5f60';
    pen.fillText(name, x, 176, width);
    pen.font = `600 56px ${FONT}`;
    pen.fillStyle = '#1b2a2b';
    pen.fillText(value, x, 244, width);
  });
  write(basis, MARGIN, 324, 26, '#4b5f60');
  write(mark, MARGIN, 372, 22, '#4b5f60');
}
