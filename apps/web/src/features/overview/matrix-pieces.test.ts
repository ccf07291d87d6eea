import { everyCoreIndicator } from '@xiangjian/indicators';
import { expect, it } from 'vitest';
import { sampleCells, unjudged } from '../../testing/sample-cells.ts';
import { sampleMatrix } from '../../testing/sample-matrix.ts';
import { matrixPieces } from './matrix-pieces.ts';

it('goes over the sheets evenly, each piece with every row and no column lost', () => {
  const columns = everyCoreIndicator().slice(0, 34);
  const matrix = sampleMatrix(columns, [columns.map(() => unjudged(sampleCells.exact))]);
  const pieces = matrixPieces(matrix, 16);
  expect(pieces.map(({ indicators }) => indicators.length)).toEqual([12, 12, 10]);
  expect(pieces.map(({ rows }) => rows[0]?.cells.length)).toEqual([12, 12, 10]);
  expect(pieces.flatMap(({ indicators }) => indicators)).toEqual(matrix.indicators);
});
