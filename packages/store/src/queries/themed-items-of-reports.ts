import type { Theme, ThemedItem } from '@xiangjian/indicators';
import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';

/** A problem or a plan of one report. */
export interface StoredThemedItem extends ThemedItem {
  readonly reportId: number;
  readonly part: 'problem' | 'plan';
}

interface RawItem {
  readonly reportId: number;
  readonly part: 'problem' | 'plan';
  readonly theme: Theme | null;
  readonly also: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export const themedItemsOfNewestRuns = statement<[reports: string], RawItem>(
  `SELECT r.value AS reportId, i.part, i.theme, i.also, i.start, i."end", i.quote
   FROM json_each(?) AS r
   CROSS JOIN themed_item AS i
     ON i.run_id = (SELECT max(x.id) FROM extraction_run AS x WHERE x.report_id = r.value)
   ORDER BY r.key, i.part DESC, i.position`,
);

/** Problems, then plans of these reports, in the order of the text. */
export function themedItemsOfReports(
  database: Database,
  reports: readonly number[],
): StoredThemedItem[] {
  return themedItemsOfNewestRuns
    .all(database, JSON.stringify(reports))
    .map(({ reportId, part, theme, also, start, end, quote }) => ({
      reportId,
      part,
      theme,
      also: JSON.parse(also),
      evidence: { start, end, text: quote },
    }));
}
