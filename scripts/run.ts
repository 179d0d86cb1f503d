import { spawn } from 'node:child_process';

/** How a command ended. */
export interface Outcome {
  readonly ok: boolean;
  readonly ms: number;
  /** What it printed, where that was not shown at once. */
  readonly output: string;
}

/** How a command is run. */
export interface RunOptions {
  /** Shows its output while it runs; else it is kept. */
  readonly shown?: boolean;
  /** Where it runs, if not here. */
  readonly folder?: string;
}

/**
 * Runs a command of ours to its end. Through a shell, or Windows would not find what npm put on the
 * path; so nothing that somebody else wrote may stand in it.
 */
export function runCommand(command: string, options: RunOptions = {}): Promise<Outcome> {
  const startedAt = performance.now();
  const child = spawn(command, {
    shell: true,
    ...(options.folder !== undefined && { cwd: options.folder }),
    stdio: options.shown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout?.on('data', (chunk) => (output += chunk));
  child.stderr?.on('data', (chunk) => (output += chunk));
  return new Promise((resolve) => {
    const end = (ok: boolean, more = '') =>
      resolve({ ok, ms: performance.now() - startedAt, output: output + more });
    child.on('error', (error) => end(false, error.message));
    child.on('close', (code) => end(code === 0));
  });
}

/** Runs a script of package.json, the one place that says what each part is. */
export function runScript(name: string, options: RunOptions & { args?: string } = {}) {
  const { args, ...rest } = options;
  return runCommand(`npm run --silent ${name}${args ? ` -- ${args}` : ''}`, rest);
}
