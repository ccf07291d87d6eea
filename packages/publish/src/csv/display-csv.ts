import {
  type About,
  coverageText,
  disclaimer,
  type Imprint,
  releaseText,
} from '../tables/about.ts';
import type { AnswerTables } from '../tables/answer-tables.ts';
import { type CsvOptions, csvOf, written } from './csv.ts';

/** What an export is, line by line, name and value. */
export function aboutLines(about: About, imprint: Imprint): (readonly [string, string])[] {
  const coverage = coverageText(about);
  return [
    ['内容', about.title],
    ...about.filters,
    ...(coverage === '' ? [] : [['有数值的乡镇', `${coverage}（其余注明原因）`] as const]),
    ...about.methods.map((method) => ['方法', method] as const),
    ['数据版本', releaseText(imprint)],
    ['导出日期', imprint.exportedOn],
    ['声明', disclaimer],
  ];
}

/** The table as people see it, followed by what it is: for reading, not for programs. */
export function displayCsv(
  { about, display }: AnswerTables,
  imprint: Imprint,
  options: CsvOptions,
): string {
  const notes = aboutLines(about, imprint).map((line) => `${line.map(written).join(',')}\r\n`);
  return `${csvOf(display, options)}\r\n${notes.join('')}`;
}
