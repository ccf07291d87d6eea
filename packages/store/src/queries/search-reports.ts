import type { Span } from '@xiangjian/indicators';
import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import type { StoredGenre } from '../reports/new-report.ts';
import { matchOf, placesOf, type SearchTerms } from '../search/search-terms.ts';
import {
  type RawReport,
  type ReportRow,
  reportColumns,
  reportOf,
  reportTownship,
} from './report-row.ts';
import { unitsOfFilter } from './units-of-filter.ts';

/** Which reports are searched, and which page of the hits is wanted. */
export interface TextSearch {
  /** At least one term. */
  readonly terms: SearchTerms;
  /** 2, 4, 6 or 9 digits. */
  readonly area?: string | undefined;
  readonly townships?: readonly string[] | undefined;
  readonly years?: readonly number[] | undefined;
  readonly genre?: StoredGenre | undefined;
  readonly limit: number;
  readonly offset: number;
}

/** Townships and reports, counted over all pages. */
export interface SearchCounts {
  readonly townships: number;
  readonly reports: number;
}

/** A report that says it, with the places (UTF-16, half-open) at which it does. */
export interface TextHit {
  readonly report: ReportRow;
  readonly text: string;
  readonly places: readonly Span[];
}

const searched = `superseded_at IS NULL AND withdrawn_at IS NULL
   AND (?2 IS NULL OR township_id IN (SELECT value FROM json_each(?2)))
   AND (?3 IS NULL OR year IN (SELECT value FROM json_each(?3)))
   AND (?4 IS NULL OR genre = ?4)`;
// CROSS JOIN keeps the order: from the hits of the index to their reports, never the other way.
const hits = `report_words CROSS JOIN report ON report.id = report_words.rowid
   WHERE report_words MATCH ?1 AND ${searched}`;
const counted = 'count(DISTINCT township_id) AS townships, count(*) AS reports';

type Asked = [match: string, units: string | null, years: string | null, genre: string | null];

export const reportsSaying = statement<[...Asked, limit: number, offset: number], { id: number }>(
  `SELECT report.id FROM ${hits}
   ORDER BY year DESC, township_id, genre DESC LIMIT ?5 OFFSET ?6`,
);
export const countOfSaying = statement<Asked, SearchCounts>(`SELECT ${counted} FROM ${hits}`);
/** The first parameter stands here only so that all three take the same ones. */
export const countOfSearched = statement<Asked, SearchCounts>(
  `SELECT ${counted} FROM report WHERE ?1 IS NOT NULL AND ${searched}`,
);
export const reportWithText = statement<[id: number], RawReport & { text: string }>(
  `SELECT ${reportColumns}, r.text FROM report AS r ${reportTownship} WHERE r.id = ?`,
);

/**
 * The current reports in which every term stands, the newest year first, then in code order; how many townships and
 * reports they are, and among how many was searched. The places come from the report's own text, so that every quote is exact.
 */
export function searchReports(
  database: Database,
  search: TextSearch,
): { readonly searched: SearchCounts; readonly saying: SearchCounts; readonly hits: TextHit[] } {
  const { terms, years, genre, limit, offset } = search;
  const units = unitsOfFilter(database, search);
  const asked: Asked = [
    matchOf(terms),
    units === null ? null : JSON.stringify(units),
    years === undefined ? null : JSON.stringify(years),
    genre ?? null,
  ];
  const none = { townships: 0, reports: 0 };
  return {
    searched: countOfSearched.get(database, ...asked) ?? none,
    saying: countOfSaying.get(database, ...asked) ?? none,
    hits: reportsSaying.all(database, ...asked, limit, offset).flatMap(({ id }) => {
      const row = reportWithText.get(database, id);
      if (row === undefined) return [];
      return [{ report: reportOf(row), text: row.text, places: placesOf(row.text, terms) }];
    }),
  };
}
