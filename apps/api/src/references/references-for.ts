import type { ReferenceLine } from '@xiangjian/contract';
import type { IndicatorId, TownshipKind } from '@xiangjian/indicators';
import { type Database, standingReferences } from '@xiangjian/store';
import { bundledReferences } from './bundled-references.ts';
import { referenceLine } from './reference-view.ts';

/** What an answer is about. */
interface Answered {
  readonly indicator: IndicatorId;
  /** Codes of its areas or townships, and the kinds of its townships. */
  readonly codes: readonly string[];
  readonly kinds: readonly TownshipKind[];
  readonly years: readonly number[];
}

/**
 * The reference values that an answer is set beside: those that hold for all of its townships and for one of its years, the
 * closest area first, the district's own before those that come with the program. No field where there is none.
 */
export function referencesFor(
  database: Database,
  { indicator, codes, kinds, years }: Answered,
): { readonly references?: ReferenceLine[] } {
  const own = standingReferences(database)
    .filter((stored) => stored.indicator === indicator)
    .map((stored) => referenceLine(database, stored));
  const bundled = bundledReferences.filter((one) => one.indicator === indicator);
  const lines = [...own, ...bundled]
    .filter(({ area }) => codes.every((code) => code.startsWith(area)))
    .filter(({ kind }) => kind === null || kinds.every((one) => one === kind))
    .filter(({ from, to }) => years.some((year) => from <= year && year <= (to ?? year)))
    .sort((a, b) => b.area.length - a.area.length);
  return lines.length === 0 ? {} : { references: lines };
}
