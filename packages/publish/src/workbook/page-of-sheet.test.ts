import { expect, it } from 'vitest';
import { pageOfSheet } from './page-of-sheet.ts';

const columns = (count: number, width: number) => Array.from({ length: count }, () => width);

it('a sheet that can be read on one page is fitted to it, on A3 where it has many columns', () => {
  expect(pageOfSheet(columns(12, 12))).toMatchObject({ paperSize: 'a4', fitToWidth: 1 });
  expect(pageOfSheet(columns(20, 12))).toMatchObject({ paperSize: 'a3', fitToWidth: 1 });
});

it('a wider one goes over pages beside each other, the first columns and the headings on each', () => {
  // 51 columns of 16: 816 digits, of which 32 are repeated on every page of 345.
  expect(pageOfSheet(columns(51, 16))).toMatchObject({
    paperSize: 'a3',
    fitToWidth: 3,
    fitToHeight: 0,
    printTitlesRow: '$1:$1',
    printTitlesColumn: '$A:$B',
    showGridLines: true,
  });
  expect(pageOfSheet(columns(12, 30), { headings: 2 })).toMatchObject({
    paperSize: 'a4',
    fitToWidth: 2,
    printTitlesRow: '$1:$2',
  });
});
