/** One measured figure. A gate fails the run; a goal is only compared with. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'bytes' | '×';
  /** What it says about the extension, in one line. */
  readonly meaning: string;
  /** Milliseconds depend on the machine, so they are goals. */
  readonly goal?: number;
  /** Ratios within one run, and sizes, do not. */
  readonly gate?: number;
}

/** The middle value. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value that a share of `q` does not exceed. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.ceil(q * sorted.length) - 1)];
  if (value === undefined) throw new Error('nothing was measured');
  return value;
}

/** Prints a figure; answers whether it passes. */
export function report(figure: Figure): boolean {
  const { name, value, unit, meaning, goal, gate } = figure;
  const passes = gate === undefined || value <= gate;
  const verdicts = [
    ...(goal === undefined ? [] : [`goal ≤ ${inWords(goal, unit)}: ${met(value <= goal)}`]),
    ...(gate === undefined ? [] : [`gate ≤ ${inWords(gate, unit)}: ${passes ? 'ok' : 'FAILED'}`]),
  ];
  console.log(`${name.padEnd(46)} ${inWords(value, unit).padStart(14)}   ${verdicts.join(', ')}`);
  console.log(`    ${meaning}`);
  return passes;
}

function met(isMet: boolean): string {
  return isMet ? 'met' : 'missed';
}

function inWords(value: number, unit: Figure['unit']): string {
  if (unit === '×') return `${value.toFixed(2)}×`;
  if (unit === 'bytes') return `${value.toLocaleString('en')} bytes`;
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}
