import { exactQuantity, type ObservedIndicatorId } from '@xiangjian/indicators';
import type { Figures, YearNumbers } from './model/figure.ts';
import type { Block } from './report-text.ts';
import type { StatedFact } from './template.ts';

const rows: readonly (readonly [id: ObservedIndicatorId, label: string, unit: string])[] = [
  ['legality_reviews_total', '合法性审查', '件'],
  ['enforcement_inspections', '行政执法检查', '次'],
  ['penalty_cases', '行政处罚案件', '件'],
  ['disputes_accepted', '受理矛盾纠纷', '件'],
  ['disputes_resolved', '调解成功', '件'],
  ['outreach_events', '法治宣传活动', '场次'],
  ['materials_distributed', '发放宣传资料', '份'],
  ['legal_aid_cases', '办理法律援助案件', '件'],
  ['disclosures_published', '主动公开政府信息', '条'],
];

/** The indicators that stand in the table and not in the sentences. */
export const tabulated: readonly ObservedIndicatorId[] = rows.map(([id]) => id);

/** A table, and what its column of the year states. */
export interface KeyTable {
  readonly block: Block;
  readonly facts: readonly StatedFact[];
}

/** The table of key numbers, this year beside last year; last year's column states nothing of this one. */
export function keyTable(
  figures: Figures,
  numbers: YearNumbers,
  before: YearNumbers | null,
): KeyTable {
  const stated = rows.filter(([id]) => figures.has(id));
  const head = ['指标', '单位', ...(before === null ? [] : ['上年']), '本年'];
  const body = stated.map(([id, label, unit]) => [
    label,
    unit,
    ...(before === null ? [] : [String(before[id] ?? 0)]),
    String(numbers[id] ?? 0),
  ]);
  const facts = stated.map(([indicator]) => {
    const value = numbers[indicator] ?? 0;
    return { indicator, quantity: exactQuantity(value, value === 0 ? 'zero' : 'exact') };
  });
  return { block: { kind: 'table', rows: [head, ...body] }, facts };
}
