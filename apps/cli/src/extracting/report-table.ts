import {
  type Cell,
  type IndicatorId,
  indicatorById,
  periodLabels,
  printCell,
  successRateBases,
  successRateBasisLabels,
  type ThemedItem,
  themeLabels,
} from '@xiangjian/indicators';
import { type TextColumn, textTable } from '../printing/text-table.ts';
import type { DerivedCell } from './derived-cells.ts';
import type { ExtractedObservation, ExtractedReport } from './extracted-report.ts';

const figureColumns: readonly TextColumn<ExtractedObservation>[] = [
  { title: '指标', of: ({ indicator }) => indicatorById(indicator).labelZh, most: 28 },
  { title: '数值', of: (one) => printed(one.indicator, one), align: 'right' },
  { title: '单位', of: ({ unit }) => unit },
  { title: '时期', of: ({ period }) => periodLabels[period].zh },
  { title: '入表', of: ({ headline }) => (headline ? '是' : '否') },
  { title: '原文', of: ({ evidence }) => evidence.text, most: 44 },
];

const derivedColumns: readonly TextColumn<DerivedCell>[] = [
  { title: '推算指标', of: ({ indicator }) => indicatorById(indicator).labelZh, most: 28 },
  { title: '数值', of: (one) => printed(one.indicator, one), align: 'right' },
  { title: '单位', of: ({ indicator }) => indicatorById(indicator).unit },
  { title: '依据', of: ({ basis }) => basisPrinted(basis) },
];

const themeColumns: readonly TextColumn<ThemedItem>[] = [
  { title: '主题', of: ({ theme }) => (theme === null ? '未归类' : themeLabels[theme].zh) },
  { title: '原文', of: ({ evidence }) => evidence.text, most: 80 },
];

/** What was read in one report, for a person at a terminal. */
export function reportTable(report: ExtractedReport): string {
  const { file, observations, derived, problems, plans, checks, warnings } = report;
  const parts = [
    `${file}\n${identityLine(report)}\n`,
    observations.length === 0 ? '没有读出数字。\n' : textTable(figureColumns, observations),
    derived.length === 0 ? '' : textTable(derivedColumns, derived),
    problems.length === 0 ? '' : `存在问题\n${textTable(themeColumns, problems)}`,
    plans.length === 0 ? '' : `下步计划\n${textTable(themeColumns, plans)}`,
    checks.map(({ messageZh }) => `提请核实：${messageZh}\n`).join(''),
    warnings.map((warning) => `注意：${warning}\n`).join(''),
  ];
  return `${parts.filter((part) => part !== '').join('\n')}\n`;
}

function identityLine({ county, township, year, publishedOn, title }: ExtractedReport): string {
  const place = `${county ?? ''}${township ?? ''}`;
  return [
    title ?? '（无标题）',
    place === '' ? '乡镇未写明' : place,
    year === null ? '年度未写明' : `${year} 年度`,
    publishedOn === null ? '发布日期未写明' : `${publishedOn} 发布`,
  ].join('｜');
}

function printed(id: IndicatorId, cell: Cell): string {
  return printCell(indicatorById(id), cell);
}

function basisPrinted(basis: DerivedCell['basis']): string {
  const known = successRateBases.find((one) => one === basis);
  return known === undefined ? '' : successRateBasisLabels[known].zh;
}
