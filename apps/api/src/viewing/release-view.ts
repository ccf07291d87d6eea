import { indicatorSummary } from '@xiangjian/compare';
import type { ReleasedChange, ReleaseSummary, Release as ReleaseView } from '@xiangjian/contract';
import {
  type Database,
  divisionByCode,
  type Release,
  type ReleasedChange as StoredChange,
  townshipsOfCodes,
} from '@xiangjian/store';
import { comparedTownship } from '../comparing/compared-township.ts';
import { localDay } from '../exporting/imprint.ts';
import { cellView } from './cell-view.ts';

/** A release in the fields of the contract, with the words by which papers cite it. */
export function releaseSummary(database: Database, release: Release): ReleaseSummary {
  const { id: _id, madeAt, changes, disputes: _disputes, ...told } = release;
  const name = areaName(database, release.area);
  const on = localDay(madeAt);
  const mark = release.hash.slice(0, 12);
  return {
    ...told,
    area_name: name,
    made_at: madeAt,
    made_on: on,
    changed: changes.length,
    citation_zh: `${name}${release.year}年度法治政府建设情况数据，乡鉴发布${release.key}，${on}，校验值${mark}。`,
    citation_en: `${name}, rule-of-law report figures of ${release.year}, Xiangjian release ${release.key}, ${on}, SHA-256 ${mark}.`,
  };
}

/** Changes of figures in the fields of the contract. */
export function releasedChanges(
  database: Database,
  changes: readonly StoredChange[],
): ReleasedChange[] {
  const townships = townshipsOfCodes(
    database,
    changes.map(({ township }) => township),
  );
  return changes.flatMap(({ township: code, indicator, kind, before, after, why }) => {
    const township = townships.get(code);
    if (township === undefined) return [];
    return {
      township: comparedTownship(township),
      indicator: indicatorSummary(indicator),
      kind,
      before: before === null ? null : cellView(before),
      after: after === null ? null : cellView(after),
      why,
    };
  });
}

/** A release with its changes and disputes. */
export function releaseView(database: Database, release: Release): ReleaseView {
  const townships = townshipsOfCodes(
    database,
    release.disputes.map(({ township }) => township),
  );
  return {
    ...releaseSummary(database, release),
    changes: releasedChanges(database, release.changes),
    disputes: release.disputes.flatMap(({ township: code, indicator, ...told }) => {
      const township = townships.get(code);
      if (township === undefined) return [];
      return [
        {
          township: comparedTownship(township),
          indicator: indicatorSummary(indicator),
          ...told,
        },
      ];
    }),
  };
}

/** The name of a district as it is called now. */
function areaName(database: Database, code: string): string {
  return divisionByCode(database, code)?.name ?? code;
}
