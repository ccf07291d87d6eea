import { indicatorById, isIndicatorId } from '@xiangjian/indicators';
import type { Imprint } from '../tables/about.ts';
import type { AnswerTables } from '../tables/answer-tables.ts';
import { analysisTable, type SourcesOf } from '../tables/source-columns.ts';
import { shown, tableOf } from '../tables/table.ts';
import { bookOf } from './book-of.ts';
import { chartSheet } from './chart-sheet.ts';
import { definitionsSheet, statusesSheet } from './explaining-sheets.ts';
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
    ...(tables.chart ? [chartSheet(tables.chart)] : []),
    sheetOfTable('明细', 'analysis', analysisTable(tables, sourcesOf, imprint)),
    definitionsSheet(tables.about.indicators),
    sheetOfTable('证据', 'evidence', evidence(tables, sourcesOf)),
    statusesSheet(),
  ];
  return bookOf(tables.about, imprint, sheets);
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

function labelOf(indicator: string): string {
  return isIndicatorId(indicator) ? indicatorById(indicator).labelZh : indicator;
}
