import type { TownshipKind } from '@xiangjian/indicators';
import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import type { UnitVersion } from './division-change.ts';

const columns = `division_id AS unitId, code, name, kind, parent_code AS parent, valid_from AS validFrom,
  valid_to AS validTo`;

const versionsOfUnitIds = statement<[units: string], UnitVersion>(
  `SELECT ${columns} FROM division_version WHERE division_id IN (SELECT value FROM json_each(?))
   ORDER BY division_id, first_year, valid_from, id`,
);
export const openVersionOfCode = statement<[code: string], UnitVersion>(
  `SELECT ${columns} FROM division_version WHERE code = ? AND valid_to IS NULL AND kind IS NOT NULL`,
);
export const openDivisionOfCode = statement<[code: string], { unitId: number; name: string }>(
  'SELECT division_id AS unitId, name FROM division_version WHERE code = ? AND valid_to IS NULL',
);
const closeVersion = statement<[lastDay: string, unit: number]>(
  'UPDATE division_version SET valid_to = ? WHERE division_id = ? AND valid_to IS NULL',
);
const addVersion = statement<
  [
    unit: number,
    code: string,
    name: string,
    kind: TownshipKind,
    parent: string | null,
    from: string | null,
    to: string | null,
  ]
>(
  `INSERT INTO division_version (division_id, code, name, kind, parent_code, valid_from, valid_to)
   VALUES (?, ?, ?, ?, ?, ?, ?)`,
);
const forgetVersions = statement<[unit: number]>(
  'DELETE FROM division_version WHERE division_id = ?',
);

/** All versions of these units (ids), unit by unit, oldest first. */
export function versionsOfUnits(database: Database, units: readonly number[]): UnitVersion[] {
  return versionsOfUnitIds.all(database, JSON.stringify(units));
}

/** The unit's present version ends with that day. */
export function endVersion(database: Database, unit: number, lastDay: string): void {
  closeVersion.run(database, lastDay, unit);
}

export function insertVersion(database: Database, version: UnitVersion): void {
  const { unitId, code, name, kind, parent, validFrom, validTo } = version;
  addVersion.run(database, unitId, code, name, kind, parent, validFrom, validTo);
}

/** Puts versions in the place of all that their units have. */
export function replaceVersions(database: Database, versions: readonly UnitVersion[]): void {
  for (const unit of new Set(versions.map(({ unitId }) => unitId))) {
    forgetVersions.run(database, unit);
  }
  for (const version of versions) insertVersion(database, version);
}
