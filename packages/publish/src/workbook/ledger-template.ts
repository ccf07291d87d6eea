import type { ObservedIndicator } from '@xiangjian/indicators';
import { type CellValue, writeXlsx } from 'hucre/xlsx';

/** What a blank ledger is made of. */
export interface LedgerTemplate {
  /** Name of the area. */
  readonly area: string;
  readonly year: number;
  readonly townships: readonly string[];
  readonly indicators: readonly ObservedIndicator[];
  /** ISO day. */
  readonly madeOn: string;
}

const rules: readonly string[] = [
  '每个乡镇一行。没有的填 0；不清楚的留空或填“－”，留空不会当作 0。',
  '约数照实写，如 400余、近300、约50，会按区间保存。',
  '一格只写一个数，不要写“5（含上年2）”。公式请算好再保存。',
  '单位写在表头的括号里，可以改，如（万元）；导入时会换算。',
  '可以加列、改列名、加合计行：导入时再选每列是哪个指标。',
];

/** A workbook to be filled in: townships and headings are written, and what to mind. Same input, same bytes. */
export function ledgerTemplate(template: LedgerTemplate): Promise<Uint8Array> {
  const { area, year, townships, indicators, madeOn } = template;
  const headings = [
    '序号',
    '乡镇',
    ...indicators.map(({ labelZh, unit }) => `${labelZh}（${unit}）`),
  ];
  const blank: CellValue[] = indicators.map(() => null);
  const made = new Date(`${madeOn}T00:00:00Z`);
  return writeXlsx({
    sheets: [
      {
        name: `${year}年`,
        rows: [
          [`${area}${year}年度法治建设台账`],
          headings,
          ...townships.map((name, at): CellValue[] => [at + 1, name, ...blank]),
        ],
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: headings.length - 1 }],
        columns: headings.map((heading, at) => ({
          width: at === 0 ? 6 : at === 1 ? 16 : Math.max(12, heading.length * 2),
        })),
        freezePane: { rows: 2, columns: 2 },
      },
      {
        name: '填写说明',
        rows: [
          ...rules.map((rule, at): CellValue[] => [at + 1, rule]),
          [],
          ['', '指标', '单位', '定义'],
          ...indicators.map(({ labelZh, unit, definitionZh }) => ['', labelZh, unit, definitionZh]),
        ],
        columns: [{ width: 6 }, { width: 30 }, { width: 8 }, { width: 80 }],
      },
    ],
    defaultFont: { name: '宋体', size: 11 },
    properties: { title: '台账模板', creator: '乡鉴', created: made, modified: made },
  });
}
