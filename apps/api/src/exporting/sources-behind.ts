import { isIndicatorId, observedPartsOf } from '@xiangjian/indicators';
import type { Source, SourcesOf } from '@xiangjian/publish';
import {
  type CellSource,
  type Database,
  sourcesOfTownshipYear,
  townshipsOfCodes,
} from '@xiangjian/store';
import { maskedAnswer } from '../masking/masked-answer.ts';

/**
 * The stored readings behind the cells of an answer, read once for each township and year; masked unless personal data is asked
 * for as it stands.
 */
export function sourcesBehind(
  database: Database,
  { unmask = false }: { readonly unmask?: boolean } = {},
): SourcesOf {
  const shown = unmask ? (source: Source) => source : maskedAnswer<Source>;
  const units = new Map<string, number | undefined>();
  const read = new Map<string, ReadonlyMap<string, CellSource>>();
  const unitOf = (code: string) => {
    if (!units.has(code)) units.set(code, townshipsOfCodes(database, [code]).get(code)?.id);
    return units.get(code);
  };
  const cellsOf = (code: string, year: number) => {
    const key = `${code} ${year}`;
    const unit = unitOf(code);
    const before = read.get(key);
    if (before !== undefined) return before;
    const cells = unit === undefined ? new Map() : sourcesOfTownshipYear(database, unit, year);
    read.set(key, cells);
    return cells;
  };
  return ({ township, year, indicator }) => {
    if (!isIndicatorId(indicator)) return [];
    const cells = cellsOf(township, year);
    return observedPartsOf(indicator).flatMap((part) => {
      const found = cells.get(part);
      return found === undefined ? [] : [shown(sourceOf(found))];
    });
  };
}

function sourceOf({ rules, ...source }: CellSource): Source {
  return { ...source, rule: rules[0] ?? null };
}
