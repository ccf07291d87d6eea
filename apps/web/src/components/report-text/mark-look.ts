import type { Reading } from '@xiangjian/contract';
import { isExact } from '@xiangjian/indicators';
import type { Mark } from './mark.ts';
import { markKey } from './mark.ts';

/** How a place in the text looks: `aside` is read but does not fill the yearly cell. */
export type MarkLook = 'exact' | 'qualified' | 'aside' | 'untaken' | 'issue' | 'found';

/** The look of a reading, the same in the text, in the list and in the legend. */
function lookOfReading(reading: Pick<Reading, 'headline' | 'qualifier'>): MarkLook {
  if (!reading.headline) return 'aside';
  return isExact(reading.qualifier) ? 'exact' : 'qualified';
}

/** The look of every mark, by its key. */
export function looksOf(
  marks: readonly Mark[],
  readings: readonly Reading[],
): ReadonlyMap<string, MarkLook> {
  const looks = new Map(
    readings.map((reading) => [markKey('reading', reading.id), lookOfReading(reading)]),
  );
  for (const { key, kind } of marks) {
    if (kind === 'untaken' || kind === 'found') looks.set(key, kind);
    else if (kind !== 'reading') looks.set(key, 'issue');
  }
  return looks;
}
