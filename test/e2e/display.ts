import { execFileSync, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

/** A screen of its own, for what no browser does headless: ask the user. */
export interface Display {
  /** What the variable DISPLAY holds for programs that shall draw on it. */
  readonly name: string;
  /** Presses keys (xdotool's names) as a person would, one after the other. */
  press(...keys: readonly string[]): void;
  /** How many windows stand on it, panels and prompts included. */
  countWindows(): number;
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
    countWindows: () => xdotool('search', '--onlyvisible', '--class', '').trim().split('\n').length,
    toFront(program) {
      const [window = ''] = xdotool('search', '--onlyvisible', '--class', program).split('\n');
      xdotool('windowfocus', '--sync', window);
    },
    close: () => void server.kill(),
  };
}
