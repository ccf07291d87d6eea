import type { KnownTarget, ReferenceValue } from '@xiangjian/contract';
import { type IndicatorId, indicatorById, readReference } from '@xiangjian/indicators';
import { knownTargets } from '../comparing/known-targets.ts';

/** The targets that come with the program, as reference values: they can be read and drawn, not changed. */
export const bundledReferences: readonly ReferenceValue[] = knownTargets().map(bundledReference);

function bundledReference(target: KnownTarget): ReferenceValue {
  const { indicator, area, from, to, words, label_zh, label_en, source } = target;
  const entry = indicatorById(indicator as IndicatorId);
  const reading = readReference(words, entry);
  if ('fault' in reading) throw new RangeError(`${words} is no reference value of ${indicator}`);
  return {
    id: null,
    printed: words,
    ...reading.quantity,
    nature: 'target',
    area,
    area_name: area === '' ? null : area,
    kind: null,
    from,
    to,
    source_title: label_zh,
    source_title_en: label_en,
    indicator,
    indicator_label: entry.labelZh,
    unit: entry.unit,
    source_url: source,
    source_date: null,
    note: null,
    replaces: null,
    author: null,
    recorded_at: null,
    ended: null,
  };
}
