import type { KnownTarget } from '@xiangjian/contract';
import {
  indicatorById,
  referenceNatureLabels,
  scaleOf,
  type TownshipKind,
  withoutNoise,
} from '@xiangjian/indicators';
import { type Database, type StoredReference, standingReferences } from '@xiangjian/store';

/** The targets and standards that the district has recorded for townships of a kind; a span of two numbers is no yardstick. */
export function ownTargets(database: Database, kind: TownshipKind | null): KnownTarget[] {
  return standingReferences(database)
    .filter(({ nature }) => nature !== 'superior')
    .filter((one) => one.kind === null || one.kind === kind)
    .flatMap((one) => {
      const { value } = one.quantity;
      return value === null ? [] : [targetOf(one, value)];
    });
}

function targetOf(reference: StoredReference, value: number): KnownTarget {
  const { indicator, area, from, to, printed, nature, source } = reference;
  const isShare = scaleOf(indicatorById(indicator)) === 'ratio';
  return {
    indicator,
    area,
    from,
    to,
    value: isShare ? withoutNoise(value * 100) : value,
    words: printed,
    label_zh: `${source.title}：${printed}，${referenceNatureLabels[nature].zh}`,
    label_en: `${source.title}: ${printed}, ${referenceNatureLabels[nature].en}`,
    source: source.url ?? source.title,
  };
}
