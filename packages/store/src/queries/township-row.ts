import type { TownshipKind } from '@xiangjian/indicators';

/** A township as answers name it: one version of a unit. `id` stays when name, kind or code change. */
export interface TownshipRow {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly kind: TownshipKind;
  /** Name of the county; of the prefecture where there is none. */
  readonly county: string;
  readonly countyCode: string;
  /** True for the sample district. */
  readonly fictional: boolean;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** A township as SQLite hands it out. */
export interface RawTownship extends Omit<TownshipRow, 'fictional'> {
  readonly fictional: number;
}

/** Columns of a RawTownship, from division_version AS v and division AS d. */
export const townshipColumns = `v.division_id AS id, v.code, v.name, v.kind,
  coalesce((SELECT p.name FROM division_version AS p WHERE p.code = v.parent_code
    ORDER BY p.last_year DESC LIMIT 1), '') AS county,
  coalesce(v.parent_code, '') AS countyCode, d.fictional,
  v.valid_from AS validFrom, v.valid_to AS validTo`;

/** The township of a raw row; other columns of the row are left behind. */
export function townshipOf(raw: RawTownship): TownshipRow {
  const { id, code, name, kind, county, countyCode, fictional, validFrom, validTo } = raw;
  return {
    id,
    code,
    name,
    kind,
    county,
    countyCode,
    fictional: fictional === 1,
    validFrom,
    validTo,
  };
}
