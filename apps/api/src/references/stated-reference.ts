import { type NewReferenceValue, valueFault } from '@xiangjian/contract';
import { indicatorById, isIndicatorId, readReference } from '@xiangjian/indicators';
import type { NewReference } from '@xiangjian/store';

/** A reference value that its schema has let through, as it is stored: its words and what they say. */
export function statedReference(stated: NewReferenceValue): NewReference {
  const { indicator, value, area, kind, from, to, nature, note } = stated;
  if (!isIndicatorId(indicator)) throw new RangeError(indicator);
  const entry = indicatorById(indicator);
  const reading = readReference(value, entry);
  if ('fault' in reading) throw new RangeError(valueFault(value, indicator)?.en);
  return {
    indicator: entry.id,
    area,
    kind,
    from,
    to,
    printed: value,
    quantity: reading.quantity,
    nature,
    source: { title: stated.source_title, url: stated.source_url, date: stated.source_date },
    note,
  };
}
