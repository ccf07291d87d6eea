import type { ReportSummary } from '@xiangjian/contract';
import type { ReportRow } from '@xiangjian/store';
import { comparedTownship } from '../comparing/compared-township.ts';

/** A report as lists show it, in the fields of the contract. */
export function reportView(row: ReportRow): ReportSummary {
  const { id, year, title, genre, nature, observations, checks, superseded } = row;
  return {
    id,
    township: comparedTownship(row.township),
    year,
    title,
    genre,
    nature,
    published_on: row.publishedOn,
    file_name: row.fileName,
    imported_at: row.importedAt,
    observations,
    checks,
    superseded,
  };
}
