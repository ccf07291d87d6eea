import type { PackageExtent } from '@xiangjian/publish';
import type { Database, ObservationFilter } from '@xiangjian/store';
import { reportsWithPersonalData } from './reports-with-personal-data.ts';

/**
 * What a package of a filter may hold. Texts and originals cannot be masked, since what is taken in again must be, byte for
 * byte, what went out: where they hold personal data they go only to whoever asks for it unmasked.
 */
export async function packageExtent(
  database: Database,
  filter: ObservationFilter,
  unmask: boolean,
): Promise<PackageExtent> {
  if (filter.indicators !== undefined) return 'some_indicators';
  if (unmask || (await reportsWithPersonalData(database, filter)) === 0) return 'complete';
  return 'masked';
}
