import { type Indicator, type IndicatorId, indicatorById, quantityOf } from '@xiangjian/indicators';
import type { ChangeAnswer, ChangeRow, NotCompared } from '../answers/change.ts';
import { changeBetween } from '../change-between.ts';
import { changeInterval } from '../change-interval.ts';
import type {
  ComparedArea,
  ComparedEvent,
  ComparedGroup,
  ComparedTownship,
  ComparedYear,
} from '../compared-year.ts';
import { flaggedCell } from '../flagged-cell.ts';
import { indicatorSummary } from '../indicator-view.ts';
import { answersOf, byCode, cellView } from '../peer-cell.ts';
import { whyNotComparable } from '../rank-group.ts';
import { changeFinding } from '../sentences/change-finding.ts';
import { moveSentence } from '../sentences/rank-move.ts';
import { seriesBreaks, type YearCell } from '../series-breaks.ts';
import { movesOfTownships } from './moves-of-townships.ts';
import { processOfSeries, trendOfSeries } from './series-verdict.ts';

/**
 * `townshipYears` holds every township of the area in both years, and in as many years before the later one as verdicts
 * are to look back on; a township has one code through all of them. `from` is before `to`.
 */
export interface ChangeQuestion {
  readonly indicator: IndicatorId;
  readonly area: ComparedArea;
  readonly from: number;
  readonly to: number;
  readonly peers: ComparedGroup;
  readonly townshipYears: readonly ComparedYear[];
  readonly events: readonly ComparedEvent[];
}

type Measured = Pick<ChangeRow, 'direction' | 'change' | 'not_compared'>;

/**
 * How an indicator moved in every township between two years: the size of each move with its interval, why each rank
 * moved, and what the last five years say. What cannot be compared is listed with the reason.
 */
export function changeOf(question: ChangeQuestion): ChangeAnswer {
  const { indicator, area, from, to, peers, townshipYears } = question;
  const entry = indicatorById(indicator);
  const own = ownYears(question);
  const measured = new Map(
    own.map((one) => [one.township.code, measuredChange(entry, one, from, to)]),
  );
  const moves = movesOfTownships(
    {
      entry,
      peers,
      before: answersOf(indicator, townshipYears, from),
      after: answersOf(indicator, townshipYears, to),
    },
    measured,
  );
  const rows = own.map((one): ChangeRow => {
    const { code } = one.township;
    const move = moves.get(code) ?? null;
    const told = move === null ? null : moveSentence(move);
    return {
      township: one.township,
      before: cellView(cellIn(one, from)),
      after: cellView(cellIn(one, to)),
      ...(measured.get(code) ?? nothingMeasured('no_value_before')),
      rank_move: move,
      move_zh: told?.zh ?? null,
      move_en: told?.en ?? null,
      trend: trendOfSeries(entry, one),
      process: processOfSeries(entry, one),
    };
  });
  const finding = changeFinding(entry, { from, to }, rows);
  return {
    indicator: indicatorSummary(indicator),
    area,
    from,
    to,
    peers,
    finding_zh: finding.zh,
    finding_en: finding.en,
    rows,
  };
}

/** One township through the years up to the later one, a missing year as a point without a value. */
interface OwnYears {
  readonly township: ComparedTownship;
  readonly points: readonly YearCell[];
  readonly breaks: readonly (string | null)[];
}

function ownYears({ indicator, from, to, townshipYears, events }: ChangeQuestion): OwnYears[] {
  const upToLater = townshipYears.filter(({ year }) => year <= to);
  const groups = [...Map.groupBy(upToLater, ({ township }) => township.code).values()];
  return groups
    .flatMap((years) => {
      const ordered = years.toSorted((a, b) => a.year - b.year);
      const last = ordered.at(-1);
      if (last === undefined || !ordered.some(({ year }) => year === from || year === to)) {
        return [];
      }
      const points = ordered.map((one) => ({ year: one.year, cell: flaggedCell(indicator, one) }));
      const breaks = seriesBreaks(indicatorById(indicator), last, points, events);
      return [{ township: last.township, points, breaks }];
    })
    .sort((a, b) => byCode(a.township, b.township));
}

function measuredChange(entry: Indicator, own: OwnYears, from: number, to: number): Measured {
  const [before, after] = [cellIn(own, from), cellIn(own, to)];
  const reason = whyNotCompared(entry, own, from, to);
  if (reason !== null) return nothingMeasured(reason);
  return {
    direction: changeBetween(entry, before, after).direction,
    change: changeInterval(entry, before, after),
    not_compared: null,
  };
}

function whyNotCompared(
  entry: Indicator,
  own: OwnYears,
  from: number,
  to: number,
): NotCompared | null {
  const [before, after] = [cellIn(own, from), cellIn(own, to)];
  if (quantityOf(before) === null) return 'no_value_before';
  if (quantityOf(after) === null) return 'no_value_after';
  const isBroken = own.points.some(
    ({ year }, index) => year > from && year <= to && own.breaks[index] != null,
  );
  if (isBroken) return 'break';
  const reasons = [before, after].map((cell) => whyNotComparable(entry, cell));
  if (reasons.includes('screened_basis')) return 'screened_basis';
  return reasons.includes('impossible_share') ? 'impossible_share' : null;
}

function cellIn({ points }: OwnYears, year: number) {
  return points.find((point) => point.year === year)?.cell ?? unknownCell;
}

const unknownCell: YearCell['cell'] = {
  value: null,
  lower: null,
  upper: null,
  qualifier: null,
  status: 'report_missing',
  basis: null,
  numerator: null,
  denominator: null,
};

function nothingMeasured(reason: NotCompared): Measured {
  return { direction: null, change: null, not_compared: reason };
}
