import type { ReferenceValue, referenceValuesQuery } from '@xiangjian/contract';
import { type Database, references } from '@xiangjian/store';
import type { z } from 'zod';
import { comparedArea } from '../comparing/compared-area.ts';
import { bundledReferences } from './bundled-references.ts';
import { referenceView } from './reference-view.ts';

/**
 * The reference values of an indicator, an area and a year, those that come with the program behind the district's own; with
 * their history where it is asked for. Refuses (404) an unknown area.
 */
export function referencesAsked(
  database: Database,
  { indicator, area, year, history }: z.output<typeof referenceValuesQuery>,
): ReferenceValue[] {
  if (area !== undefined) comparedArea(database, area);
  const own = references(database).map((stored) => referenceView(database, stored));
  return [...own, ...bundledReferences]
    .filter((one) => indicator === undefined || one.indicator === indicator)
    .filter((one) => area === undefined || one.area.startsWith(area) || area.startsWith(one.area))
    .filter((one) => year === undefined || holdsIn(one, year))
    .filter(({ ended }) => ended === null || history === 'true');
}

/** Whether a reference value holds for a report year. */
function holdsIn(
  { from, to }: { readonly from: number; readonly to: number | null },
  year: number,
): boolean {
  return from <= year && year <= (to ?? year);
}
