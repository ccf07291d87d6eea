import type { ObservedIndicator } from '@xiangjian/indicators';
import type { CellStyle } from 'hucre';
import { type CellValue, writeXlsx } from 'hucre/xlsx';
import { heightOfRow } from './lines-in-cell.ts';
import { pageOfSheet } from './page-of-sheet.ts';

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

const headed: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DCE6E9' } },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};
/** Of 序号 and 乡镇. */
const names: readonly CellStyle[] = [
  { alignment: { horizontal: 'center' } },
  { alignment: { horizontal: 'left', indent: 1 } },
];
const wrapped: CellStyle = { alignment: { wrapText: true } };

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
  const widths = headings.map((_, at) => (at === 0 ? 6 : at === 1 ? 18 : 14));
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
        columns: widths.map((width, at) => ({ width, style: names[at] ?? {} })),
        cells: new Map([
          ['0,0', { style: { font: { bold: true, size: 16 } } }],
          ...headings.map((_, at) => [`1,${at}`, { style: headed }] as const),
        ]),
        rowDefs: new Map([
          [0, { height: 26 }],
          [
            1,
            { height: heightOfRow(headings.map((text, at) => ({ text, width: widths[at] ?? 0 }))) },
          ],
        ]),
        freezePane: { rows: 2, columns: 2 },
        pageSetup: pageOfSheet(widths, { headings: 2 }),
        headerFooter: { oddFooter: '&R第&P页 共&N页' },
      },
      {
        name: '填写说明',
        rows: [
          ...rules.map((rule, at): CellValue[] => [at + 1, rule]),
          [],
          ['', '指标', '单位', '定义'],
          ...indicators.map(({ labelZh, unit, definitionZh }) => ['', labelZh, unit, definitionZh]),
        ],
        columns: [{ width: 6 }, { width: 30 }, { width: 8 }, { width: 80, style: wrapped }],
        rowDefs: new Map(
          indicators.map(({ definitionZh: text }, at) => [
            rules.length + 2 + at,
            { height: heightOfRow([{ text, width: 80 }]) },
          ]),
        ),
        pageSetup: {
          paperSize: 'a4',
          orientation: 'landscape',
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
        },
      },
    ],
    defaultFont: { name: '宋体', size: 11 },
    properties: { title: '台账模板', creator: '乡鉴', created: made, modified: made },
  });
}
