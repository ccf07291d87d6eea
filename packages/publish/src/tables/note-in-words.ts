import type { Profile } from '@xiangjian/contract';
import { indicatorById, isIndicatorId, noteComparabilityLabels } from '@xiangjian/indicators';

/** A declared change of definition in one line: 口径变化：受理调解纠纷2025年起“…”，与以前不可比. */
export function noteInWords(note: Profile['notes'][number]): string {
  const { indicator, from, comparability, text } = note;
  const of =
    indicator === null || !isIndicatorId(indicator) ? '全部指标' : indicatorById(indicator).labelZh;
  return `口径变化：${of}${from}年起“${text}”，与以前${noteComparabilityLabels[comparability].zh}`;
}
