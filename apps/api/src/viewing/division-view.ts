import type { Division } from '@xiangjian/contract';
import type { DivisionRow } from '@xiangjian/store';

/** A division in the fields of the contract. */
export function divisionView(row: DivisionRow): Division {
  const { code, name, level, kind, parent, path, fictional, validFrom, validTo } = row;
  return {
    code,
    name,
    level,
    kind,
    parent,
    path: [...path],
    fictional,
    valid_from: validFrom,
    valid_to: validTo,
  };
}
