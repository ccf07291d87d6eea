import {
  type IndicatorId,
  isIndicatorId,
  type Qualifier,
  type ReferenceNature,
  type TownshipKind,
} from '@xiangjian/indicators';
import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import type { NewReference } from '../references/new-reference.ts';

/** A reference value with who entered it and, where it holds no longer, who ended it, why, and what came instead. */
export interface StoredReference extends NewReference {
  readonly id: number;
  /** The one that this one replaced. */
  readonly replaces: number | null;
  readonly author: string;
  readonly recordedAt: string;
  readonly ended: {
    readonly at: string;
    readonly by: string;
    readonly why: string;
    /** The one that replaced it; null where it was withdrawn. */
    readonly replacedBy: number | null;
  } | null;
}

interface RawReference {
  readonly id: number;
  readonly indicator: string;
  readonly area: string;
  readonly kind: TownshipKind | null;
  readonly from: number;
  readonly to: number | null;
  readonly printed: string;
  readonly value: number | null;
  readonly lower: number;
  readonly upper: number | null;
  readonly qualifier: Qualifier;
  readonly nature: ReferenceNature;
  readonly title: string;
  readonly url: string | null;
  readonly date: string | null;
  readonly note: string | null;
  readonly replaces: number | null;
  readonly author: string;
  readonly recordedAt: string;
  readonly endedAt: string | null;
  readonly endedBy: string | null;
  readonly endedWhy: string | null;
  readonly replacedBy: number | null;
}

export const allReferences = statement<[], RawReference>(
  `SELECT r.id, r.indicator, r.area, r.kind, r.first_year AS "from", r.last_year AS "to", r.printed, r.value, r.lower,
     r.upper, r.qualifier, r.nature, r.source_title AS title, r.source_url AS url, r.source_date AS date, r.note,
     r.replaces, r.author, r.recorded_at AS recordedAt, r.ended_at AS endedAt, r.ended_by AS endedBy,
     r.ended_why AS endedWhy, (SELECT max(n.id) FROM reference_value AS n WHERE n.replaces = r.id) AS replacedBy
   FROM reference_value AS r ORDER BY r.indicator, r.area, r.first_year, r.id`,
);

/** Every reference value that was ever entered, by indicator, area and first year; those of unknown indicators are left out. */
export function references(database: Database): StoredReference[] {
  return allReferences.all(database).flatMap((raw) => {
    const { indicator } = raw;
    return isIndicatorId(indicator) ? [referenceOf(raw, indicator)] : [];
  });
}

/** Those that hold. */
export function standingReferences(database: Database): StoredReference[] {
  return references(database).filter(({ ended }) => ended === null);
}

/** One of them, whether it still holds or not; null where there is none. */
export function referenceById(database: Database, id: number): StoredReference | null {
  return references(database).find((one) => one.id === id) ?? null;
}

function referenceOf(raw: RawReference, indicator: IndicatorId): StoredReference {
  const { value, lower, upper, qualifier, title, url, date, endedAt, endedBy, endedWhy } = raw;
  const isEnded = endedAt !== null && endedBy !== null && endedWhy !== null;
  return {
    id: raw.id,
    indicator,
    area: raw.area,
    kind: raw.kind,
    from: raw.from,
    to: raw.to,
    printed: raw.printed,
    quantity: { value, lower, upper, qualifier },
    nature: raw.nature,
    source: { title, url, date },
    note: raw.note,
    replaces: raw.replaces,
    author: raw.author,
    recordedAt: raw.recordedAt,
    ended: isEnded ? { at: endedAt, by: endedBy, why: endedWhy, replacedBy: raw.replacedBy } : null,
  };
}
