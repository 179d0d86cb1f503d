import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Turn } from '@/lib/domain/turn';
import type { Figures } from './figures';

/** Which turns stand behind a figure, and what it means: every number explains itself. */
export interface Selection {
  /** What the figure is called. */
  readonly title: string;
  /** By which definition (metrics.md), in words. */
  readonly definition: string;
  /** It is made of all turns on record, not of the chosen window's. */
  readonly everything?: true;
  /** From which turns: their places in those that the figures were made of, which are also given whole. */
  readonly pick: (figures: Figures, turns: readonly Turn[]) => readonly number[];
}

const ExplainContext = createContext<(selection: Selection) => void>(() => {});

/** Gives everything below it the way to show what a figure is made of. */
export const ExplainProvider = ExplainContext.Provider;

/** Shows the turns behind a figure in the ledger. */
export function useExplain(): (selection: Selection) => void {
  return useContext(ExplainContext);
}
