import { columnLetters, type Sheet } from '@xiangjian/documents';
import { foldWords } from './fold-words.ts';
import { headingWords } from './heading-words.ts';
import type { LedgerMap, LongColumns, MappedColumn } from './ledger-map.ts';
import { type LedgerUnit, readUnit } from './ledger-unit.ts';
import { suggestIndicator } from './suggest-indicator.ts';

const townshipName = /(?:镇|乡|街道|苏木|街道办事处|办事处|区公所)$/;
const townshipHeading =
  /乡镇|镇街|街镇|镇乡|街道|单位名称|填报单位|责任单位|^单位$|township|^名称$/i;
const kindAlone = /^(?:各|所属)?(?:乡镇|镇街|街镇|镇乡|街道|乡|镇)(?:街道)?$/;
const yearHeading = /^(?:年份|年度|年|year)$/i;
const withinHeading =
  /^(?:县|区县|县区|县\(市、?区\)|市县|所属县区|县级|市|地市|市州|省|省份|county|prefecture|province|city)$/i;
const longHeadings: Readonly<Record<keyof LongColumns, RegExp>> = {
  indicator: /^(?:指标|指标名称|指标代码|indicator)$/i,
  value: /^(?:数值|数据|数量|值|value)$/i,
  qualifier: /^(?:限定|限定词|qualifier)$/i,
  period: /^(?:期间|口径|统计期间|period)$/i,
  source: /^(?:来源|来源网址|网址|出处|链接|source_?url|url)$/i,
};
const writtenYear = /(?<!\d)((?:19|20)\d\d)年?/;

/**
 * How a sheet most likely is to be read, from its shape and its words. A person looks at it and decides.
 * `fileName` may say the year; `otherwise` is the year where nothing says it.
 */
export function suggestMap(sheet: Sheet, fileName: string, otherwise: number): LedgerMap {
  const first = firstRowOfFigures(sheet);
  const headings = headingsAbove(sheet, first);
  const width = sheet.rows[0]?.length ?? 0;
  const words = Array.from({ length: width }, (_, column) => headingWords(sheet, headings, column));
  const leafOf = (column: number) => words[column]?.at(-1) ?? '';
  const columns = Array.from({ length: width }, (_, column) => column);
  const township = townshipColumn(sheet, headings.to, columns, leafOf);
  const yearColumn = columns.find((column) => yearHeading.test(leafOf(column)));
  const long = longColumns(columns, leafOf);
  const unitOfTable = tableUnit(sheet, headings.from);
  return {
    sheet: sheet.name,
    headings,
    township: columnLetters(township),
    within: columns.filter((column) => withinHeading.test(leafOf(column))).map(columnLetters),
    year:
      yearColumn === undefined
        ? { fixed: yearSaid(sheet, headings, fileName) ?? otherwise }
        : { column: columnLetters(yearColumn) },
    period: 'year',
    columns: long === null ? figureColumns(columns, township, words, unitOfTable) : [],
    long,
    townships: {},
  };
}

function figureColumns(
  columns: readonly number[],
  township: number,
  words: readonly (readonly string[])[],
  unitOfTable: LedgerUnit | null,
): MappedColumn[] {
  const taken = new Set<string>();
  return columns.flatMap((column) => {
    if (column === township) return [];
    const suggestion = suggestIndicator(words[column] ?? [], unitOfTable);
    if (suggestion === null || taken.has(suggestion.indicator)) return [];
    taken.add(suggestion.indicator);
    return [{ column: columnLetters(column), ...suggestion }];
  });
}

/** The first row (from 0) in which a township is named beside something else; −1 where none is. */
function firstRowOfFigures(sheet: Sheet): number {
  return sheet.rows.findIndex((row) => {
    const filled = row.map(({ text }) => foldWords(text)).filter((text) => text !== '');
    return filled.length > 1 && filled.some((text) => text.length <= 20 && isTownship(text));
  });
}

function isTownship(text: string): boolean {
  return townshipName.test(text) && !kindAlone.test(text);
}

/** Rows of headings count from 1: those with several words right above the figures; a title is one word in a wide row. */
function headingsAbove(sheet: Sheet, first: number): { from: number; to: number } {
  const to = first > 0 ? first : firstWideRow(sheet) + 1;
  let from = to;
  while (from > 1 && isHeading(sheet, from - 2)) from -= 1;
  return { from, to };
}

function isHeading(sheet: Sheet, row: number): boolean {
  return (sheet.rows[row] ?? []).filter(({ kind }) => kind !== 'empty').length > 1;
}

function firstWideRow(sheet: Sheet): number {
  return Math.max(
    0,
    sheet.rows.findIndex((_, row) => isHeading(sheet, row)),
  );
}

function townshipColumn(
  sheet: Sheet,
  from: number,
  columns: readonly number[],
  leafOf: (column: number) => string,
): number {
  const namesIn = (column: number) =>
    sheet.rows.slice(from).filter((row) => isTownship(foldWords(row[column]?.text ?? ''))).length;
  const counted = columns.map((column) => ({ column, names: namesIn(column) }));
  const most = counted.reduce((best, one) => (one.names > best.names ? one : best), {
    column: -1,
    names: 0,
  });
  if (most.column !== -1) return most.column;
  return columns.find((column) => townshipHeading.test(leafOf(column))) ?? 0;
}

function longColumns(
  columns: readonly number[],
  leafOf: (column: number) => string,
): LongColumns | null {
  const find = (role: keyof LongColumns) => {
    const found = columns.find((column) => longHeadings[role].test(leafOf(column)));
    return found === undefined ? null : columnLetters(found);
  };
  const [indicator, value] = [find('indicator'), find('value')];
  if (indicator === null || value === null) return null;
  return {
    indicator,
    value,
    qualifier: find('qualifier'),
    period: find('period'),
    source: find('source'),
  };
}

/** 单位：万元 above the headings holds for every column that bears no unit of its own. */
function tableUnit(sheet: Sheet, until: number): LedgerUnit | null {
  for (const row of sheet.rows.slice(0, until - 1)) {
    for (const { text } of row) {
      const printed = /单位:([^,;。()]{1,6})/.exec(foldWords(text))?.[1];
      const unit = printed === undefined ? null : readUnit(printed);
      if (unit !== null) return unit;
    }
  }
  return null;
}

function yearSaid(
  sheet: Sheet,
  headings: { readonly to: number },
  fileName: string,
): number | null {
  const title = sheet.rows.slice(0, headings.to).flatMap((row) => row.map(({ text }) => text));
  for (const words of [...title, sheet.name, fileName]) {
    const year = writtenYear.exec(foldWords(words))?.[1];
    if (year !== undefined) return Number(year);
  }
  return null;
}
