import { indicatorById, isIndicatorId, statuses, statusLabels } from '@xiangjian/indicators';
import type { Cell, WriteSheet } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import { aboutLines } from '../csv/display-csv.ts';
import type { Imprint } from '../tables/about.ts';
import type { AnswerTables } from '../tables/answer-tables.ts';
import { analysisTable, type SourcesOf } from '../tables/source-columns.ts';
import { shown, tableOf } from '../tables/table.ts';
import { sheetOfTable } from './sheet-of-table.ts';

/**
 * An answer as a workbook: cover with links, the table as on the screen with true numbers, one line a cell, definitions,
 * evidence, and what the words for missing numbers mean.
 */
export function answerWorkbook(
  tables: AnswerTables,
  sourcesOf: SourcesOf,
  imprint: Imprint,
): Promise<Uint8Array> {
  const sheets = [
    sheetOfTable('数据', 'shown', tables.display),
    sheetOfTable('明细', 'analysis', analysisTable(tables, sourcesOf, imprint)),
    sheetOfTable('口径', 'definitions', definitions(tables.about.indicators)),
    sheetOfTable('证据', 'evidence', evidence(tables, sourcesOf)),
    sheetOfTable('缺失说明', 'statuses', statusTable),
  ];
  const made = new Date(`${imprint.exportedOn}T00:00:00Z`);
  return writeXlsx({
    sheets: [cover(tables, imprint, sheets), ...sheets],
    defaultFont: { name: '宋体', size: 11 },
    properties: { title: tables.about.title, creator: '乡鉴', created: made, modified: made },
  });
}

function cover(
  { about }: AnswerTables,
  imprint: Imprint,
  sheets: readonly WriteSheet[],
): WriteSheet {
  const lines = [
    ...(about.finding === null ? [] : [['结论', about.finding] as const]),
    ...aboutLines(about, imprint),
  ];
  const first = lines.length + 3;
  const links = sheets.map(({ name }, at) => {
    const hyperlink = { target: '', location: `'${name}'!A1`, display: name };
    const style = { font: { color: { rgb: '0563C1' }, underline: true } };
    return [`${first + at},0`, { hyperlink, style }] as const;
  });
  return {
    name: '封面',
    rows: [
      [about.title],
      [],
      ...lines.map((line) => [...line]),
      ['目录'],
      ...sheets.map(({ name }) => [name]),
    ],
    columns: [{ width: 16 }, { width: 80, style: { alignment: { wrapText: true } } }],
    cells: new Map<string, Partial<Cell>>([
      ['0,0', { style: { font: { bold: true, size: 18 } } }],
      ...links,
    ]),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  };
}

function definitions(ids: readonly string[]) {
  const entries = [...new Set(ids)].flatMap((id) => (isIndicatorId(id) ? [indicatorById(id)] : []));
  return tableOf<(typeof entries)[number]>(
    [
      shown('指标', ({ labelZh }) => labelZh),
      shown('指标代码', ({ id }) => id),
      shown('单位', ({ unit }) => unit),
      shown('定义', ({ definitionZh }) => definitionZh),
      shown('算式', (entry) => (entry.kind === 'derived' ? entry.formulaText : null)),
    ],
    entries,
  );
}

function evidence({ places }: AnswerTables, sourcesOf: SourcesOf) {
  const lines = places.flatMap((place) =>
    place === null ? [] : sourcesOf(place).map((source) => ({ place, source })),
  );
  type Line = (typeof lines)[number];
  return tableOf<Line>(
    [
      shown('乡镇代码', ({ place }) => place.township),
      shown('年度', ({ place }) => place.year),
      shown('指标', ({ source }) => labelOf(source.indicator)),
      shown('原文写法', ({ source }) => source.printed),
      shown('原文', ({ source }) => source.quote),
      shown('原文语句', ({ source }) => source.context),
      shown('报告标题', ({ source }) => source.reportTitle),
      shown('报告网址', ({ source }) => source.reportUrl),
      shown('报告校验值', ({ source }) => source.reportSha256),
    ],
    lines,
  );
}

const statusTable = tableOf<(typeof statuses)[number]>(
  [shown('显示', (status) => statusLabels[status].zh), shown('代码', (status) => status)],
  statuses,
);

function labelOf(indicator: string): string {
  return isIndicatorId(indicator) ? indicatorById(indicator).labelZh : indicator;
}
