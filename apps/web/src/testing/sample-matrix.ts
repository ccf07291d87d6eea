import type { Matrix, MatrixCell } from '@xiangjian/contract';
import { type Indicator, scaleOf } from '@xiangjian/indicators';
import { sampleTownship } from './sample-cells.ts';

/** A matrix of one column of cells under each of the given indicators: row by row, in their order. */
export function sampleMatrix(
  indicators: readonly Indicator[],
  rows: readonly (readonly MatrixCell[])[],
): Matrix {
  return {
    area: { code: '990101', name: '示例区', level: 'county', fictional: true },
    year: 2023,
    peers: 'all',
    indicators: indicators.map((entry) => ({
      id: entry.id,
      label_zh: entry.labelZh,
      label_en: entry.labelEn,
      unit: entry.unit,
      scale: scaleOf(entry),
      kind: entry.kind,
      tier: entry.tier,
      polarity: entry.polarity,
      dimension: entry.dimension,
      median: null,
      n: rows.length,
      benchmarks: [],
    })),
    rows: rows.map((cells, at) => ({
      township: sampleTownship(at + 1),
      report_id: at + 1,
      cells: [...cells],
    })),
  };
}
