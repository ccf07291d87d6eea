import type { ReferenceLine } from '@xiangjian/contract';
import { referenceNatureLabels } from '@xiangjian/indicators';

/** What an answer was set beside, in words for the head of a file: one line a reference value, with scope and source. */
export function referenceMethods(references: readonly ReferenceLine[] = []): string[] {
  return references.map(({ nature, printed, area_name, kind, from, to, source_title }) => {
    const scope = [area_name ?? '处处适用', kind, to === null ? `${from}年起` : `${from}–${to}年`];
    const told = scope.filter((part) => part !== null).join('，');
    return `参考值（不参与排名和判定）：${referenceNatureLabels[nature].zh} ${printed}（${told}；依据：${source_title}）`;
  });
}
