import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { type RawTownship, type TownshipRow, townshipColumns, townshipOf } from './township-row.ts';

export const versionsInReportingAreas = statement<[], RawTownship>(
  `SELECT ${townshipColumns}
   FROM division_version AS v JOIN division AS d ON d.id = v.division_id
   WHERE v.kind IS NOT NULL AND v.parent_code IN (
     SELECT n.parent_code FROM division_version AS n WHERE n.division_id IN (
       SELECT township_id FROM report WHERE superseded_at IS NULL AND withdrawn_at IS NULL))
   ORDER BY v.division_id, v.last_year DESC, v.first_year DESC`,
);

export const reportsByUnit = statement<[], { id: number; reports: number }>(
  `SELECT township_id AS id, count(*) AS reports FROM report
   WHERE superseded_at IS NULL AND withdrawn_at IS NULL GROUP BY township_id`,
);

/** A township with every name it bears or bore, the present or last one first, and how many reports of it are stored. */
export interface TownshipNames {
  readonly names: readonly TownshipRow[];
  readonly reports: number;
}

/** The townships of every area in which at least one report is stored, those without a report among them. */
export function namesOfTownships(database: Database): TownshipNames[] {
  const reports = new Map(reportsByUnit.all(database).map((row) => [row.id, row.reports]));
  const units = new Map<number, TownshipRow[]>();
  for (const row of versionsInReportingAreas.all(database).map(townshipOf)) {
    const names = units.get(row.id);
    if (names === undefined) units.set(row.id, [row]);
    else names.push(row);
  }
  return [...units].map(([id, names]) => ({ names, reports: reports.get(id) ?? 0 }));
}
