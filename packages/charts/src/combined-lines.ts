import type { CellView, IndicatorSummary } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import { printerOf } from './print-value.ts';

/** What a value within present boundaries was put together from, part by part; nothing where it was not. */
export function combinedLines(
  { combined }: CellView,
  indicator: IndicatorSummary,
  language: Language,
): string[] {
  if (combined === undefined) return [];
  const isZh = language === 'zh';
  if (combined.split_from !== null) {
    return [
      isZh
        ? `当年是${combined.split_from}的一部分，无法还原`
        : `then a part of ${combined.split_from}, cannot be told apart`,
    ];
  }
  const print = printerOf(indicator, language);
  const parts = combined.parts.map((part) => `${part.name} ${print.cell(part)}`);
  const { k, n } = combined;
  return [
    isZh ? `合并计算，${n} 个单位中 ${k} 个有数` : `put together, ${k} of ${n} units have a number`,
    parts.join(isZh ? '、' : ', '),
  ];
}
