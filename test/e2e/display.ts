import { execFileSync, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

/** A window on the screen: its id, and its size in pixels. */
export interface Shown {
  readonly window: string;
  readonly width: number;
  readonly height: number;
}

/** A screen of its own, for what no browser does headless: ask the user. */
export interface Display {
  /** What the variable DISPLAY holds for programs that shall draw on it. */
  readonly name: string;
  /** Presses keys (xdotool's names) as a person would, one after the other. */
  press(...keys: readonly string[]): void;
  /** The windows that stand on it, panels, prompts and notifications included. */
  windows(): readonly Shown[];
  /** Clicks into the middle of one, as a person would. */
  click(shown: Shown): void;
  /** Gives the keys to a window. */
  focus(shown: Shown): void;
  /** Types a text, letter by letter. */
  type(text: string): void;
  /** Gives the keys to a program's window (the name of its class), as a click on it would. */
  toFront(program: string): void;
  close(): void;
}

/** Starts a virtual screen; needs the programs Xvfb and xdotool. */
export async function startDisplay(): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    server.on('error', reject);
    server.on('exit', () => reject(new Error('Xvfb ended before it was ready')));
    (server.stdio[3] as Readable).once('data', (data: Buffer) => resolve(String(data).trim()));
  });
  const name = `:${number}`;
  const xdotool = (...words: readonly string[]) =>
    execFileSync('xdotool', words, { env: { ...process.env, DISPLAY: name }, encoding: 'utf8' });
  return {
    name,
    press(...keys) {
      for (const key of keys) xdotool('key', key);
    },
    windows() {
      const search = ['search', '--onlyvisible', '--class', ''];
      const told = xdotool(...search, 'getwindowgeometry', '--shell', '%@');
      const shown = /WINDOW=(\d+)\n(?:[XY]=.*\n)*WIDTH=(\d+)\nHEIGHT=(\d+)/g;
      return [...told.matchAll(shown)].map(([, window = '', width, height]) => ({
        window,
        width: Number(width),
        height: Number(height),
      }));
    },
    click({ window, width, height }) {
      const middle = [width, height].map((one) => String(Math.floor(one / 2)));
      xdotool('mousemove', '--sync', '--window', window, ...middle, 'click', '1');
    },
    focus: ({ window }) => void xdotool('windowfocus', '--sync', window),
    type: (text) => void xdotool('type', text),
    toFront(program) {
      const [window = ''] = xdotool('search', '--onlyvisible', '--class', program).split('\n');
      xdotool('windowfocus', '--sync', window);
    },
    close: () => void server.kill(),
  };
}
