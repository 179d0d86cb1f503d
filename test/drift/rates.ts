import type { Outcome } from './judge';

const OUTCOMES: readonly Outcome[] = ['right', 'partial', 'unknown', 'wrong'];

/** How often each outcome came, by mutation and platform. */
export class Rates {
  readonly #counts = new Map<string, Map<string, Record<Outcome, number>>>();

  add(mutation: string, platform: string, outcome: Outcome): void {
    const row = this.#counts.get(mutation) ?? new Map();
    this.#counts.set(mutation, row);
    const cell = row.get(platform) ?? { right: 0, partial: 0, unknown: 0, wrong: 0 };
    row.set(platform, cell);
    cell[outcome]++;
  }

  get total(): number {
    return [...this.#counts.keys()].reduce((sum, mutation) => sum + this.of(mutation).total, 0);
  }

  /** Of one mutation, over all platforms or one. */
  of(mutation: string, platform?: string) {
    const row = this.#counts.get(mutation);
    const cells = platform ? [row?.get(platform)] : [...(row?.values() ?? [])];
    const sum = { right: 0, partial: 0, unknown: 0, wrong: 0, total: 0 };
    for (const cell of cells) {
      for (const outcome of OUTCOMES) {
        sum[outcome] += cell?.[outcome] ?? 0;
        sum.total += cell?.[outcome] ?? 0;
      }
    }
    return sum;
  }

  /** A table in percent, right / partial / unknown and the number of wrong ones, for people. */
  table(platforms: readonly string[]): string {
    const head = ['mutation', ...platforms, 'all', 'variants'];
    const rows = [...this.#counts.keys()].map((mutation) => {
      const cells = [...platforms, undefined].map((platform) =>
        inShort(this.of(mutation, platform)),
      );
      return [mutation, ...cells, String(this.of(mutation).total)];
    });
    const widths = head.map((_, column) =>
      Math.max(...[head, ...rows].map((row) => [...(row[column] ?? '')].length)),
    );
    const line = (row: readonly string[]) =>
      row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
    const title = 'percent read right / in part / as unknown, and the number read wrong';
    return [title, line(head), ...rows.map(line), `${this.total} variants`].join('\n');
  }
}

function inShort({ total, wrong, ...rest }: ReturnType<Rates['of']>): string {
  if (total === 0) return '-';
  const shares = [rest.right, rest.partial, rest.unknown].map((count) =>
    Math.round((count * 100) / total),
  );
  return `${shares.join('/')}${wrong ? ` ${wrong} WRONG` : ''}`;
}
