import {
  everyCoreIndicator,
  type Indicator,
  type IndicatorId,
  indicatorById,
} from '@xiangjian/indicators';
import type { Matrix, MatrixCell, MatrixColumn, MatrixRow } from './answers/matrix.ts';
import type { ComparedArea, ComparedGroup, ComparedYear } from './compared-year.ts';
import { indicatorSummary } from './indicator-view.ts';
import { benchmarksOf, judgements } from './judge.ts';
import { answersOf, cellView, townshipsOf } from './peer-cell.ts';
import { plainValues } from './plain-values.ts';
import { shades } from './shade.ts';
import { peerMedian } from './statistics/quantiles.ts';

/** `townshipYears` holds every township of the area; other years are passed over. Core indicators when none are named. */
export interface MatrixQuestion {
  readonly area: ComparedArea;
  readonly year: number;
  readonly peers: ComparedGroup;
  readonly indicators?: readonly IndicatorId[] | undefined;
  readonly townshipYears: readonly ComparedYear[];
}

/** Townships × indicators of one year, in code order: each cell with its judgement or its shade. */
export function matrixOf(question: MatrixQuestion): Matrix {
  const { area, year, peers } = question;
  const townships = townshipsOf(question.townshipYears, year);
  const ids = question.indicators ?? statedCore(townships);
  const columns = ids.map((id) => columnOf(id, townships, year, peers));
  const rows = townships.map(
    ({ township, reportId }, index): MatrixRow => ({
      township,
      report_id: reportId,
      cells: columns.flatMap(({ cells }) => cells[index] ?? []),
    }),
  );
  return { area, year, peers, indicators: columns.map(({ head }) => head), rows };
}

/** The core indicators that at least one of the townships states, and the derived core. */
function statedCore(townships: readonly ComparedYear[]): IndicatorId[] {
  const isShown = (entry: Indicator) =>
    entry.kind === 'derived' || townships.some((one) => one.cellOf(entry.id).lower !== null);
  return everyCoreIndicator()
    .filter(isShown)
    .map(({ id }) => id);
}

function columnOf(
  id: IndicatorId,
  townships: readonly ComparedYear[],
  year: number,
  peers: ComparedGroup,
): { readonly head: MatrixColumn; readonly cells: readonly MatrixCell[] } {
  const entry = indicatorById(id);
  const answers = answersOf(id, townships, year);
  const judged = judgements(entry, answers, peers);
  const shadeOf = shades(entry, answers);
  const values = plainValues(entry, answers);
  return {
    head: {
      ...indicatorSummary(id),
      median: peerMedian(values)?.value ?? null,
      n: values.length,
      benchmarks: benchmarksOf(entry, answers, peers),
    },
    cells: answers.map(({ of, cell }) => ({
      ...cellView(cell),
      judgement: judged.get(of.township.code) ?? 'not_judged',
      shade: shadeOf.get(of.township.code) ?? null,
    })),
  };
}
