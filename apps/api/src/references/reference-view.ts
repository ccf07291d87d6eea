import type { ReferenceLine, ReferenceValue } from '@xiangjian/contract';
import { indicatorById } from '@xiangjian/indicators';
import { type Database, divisionByCode, type StoredReference } from '@xiangjian/store';

/** A reference value in the fields of the contract. */
export function referenceView(database: Database, stored: StoredReference): ReferenceValue {
  const { indicator, source, ended } = stored;
  const { labelZh, unit } = indicatorById(indicator);
  return {
    ...referenceLine(database, stored),
    indicator,
    indicator_label: labelZh,
    unit,
    source_url: source.url,
    source_date: source.date,
    note: stored.note,
    replaces: stored.replaces,
    author: stored.author,
    recorded_at: stored.recordedAt,
    ended:
      ended === null
        ? null
        : { at: ended.at, by: ended.by, why: ended.why, replaced_by: ended.replacedBy },
  };
}

/** What answers and charts need to know of it. */
export function referenceLine(database: Database, stored: StoredReference): ReferenceLine {
  const { id, printed, quantity, nature, area, kind, from, to, source } = stored;
  return {
    id,
    printed,
    ...quantity,
    nature,
    area,
    area_name: areaName(database, area),
    kind,
    from,
    to,
    source_title: source.title,
  };
}

/** The name of an area; null for everywhere. */
export function areaName(database: Database, area: string): string | null {
  return area === '' ? null : (divisionByCode(database, area)?.name ?? area);
}
