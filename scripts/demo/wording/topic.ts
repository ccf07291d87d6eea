import type { Figures } from '../model/figure.ts';

/** A sentence with figures: one template per clerk hand, or a choice that hangs on the figures. */
type FigureLine = readonly string[] | ((figures: Figures) => readonly string[]);

/** One subject of the results chapter: its headings, its sentences with figures and those without. */
export interface Topic {
  readonly headings: readonly string[];
  /** What a 一是 sentence begins with. */
  readonly figureLines: readonly FigureLine[];
  /** Sentences without figures; each township has some of its own. */
  readonly fillers: readonly string[];
  /** Figures that are not the year's: single events, sums of years, other levels, last year. */
  readonly traps: readonly string[];
}

/** Whether all these figures are stated as zero. */
export function allZero(figures: Figures, ids: readonly Parameters<Figures['get']>[0][]): boolean {
  return ids.every((id) => figures.get(id)?.value === 0);
}
