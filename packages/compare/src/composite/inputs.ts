import {
  type Cell,
  type Deadlines,
  emptyCell,
  everyObservedIndicator,
  type ObservedIndicatorId,
  ruleDeadlines,
} from '@xiangjian/indicators';
import type { ComparedArea, ComparedTownship, ComparedYear, SeriesNote } from '../compared-year.ts';

/** A stored cell with the indicator it belongs to. */
interface InputCell extends Cell {
  readonly indicator: ObservedIndicatorId;
}

/** What one township stated in one year. */
interface InputYear {
  readonly township: ComparedTownship;
  readonly year: number;
  readonly report_id: number | null;
  /** ISO date; null where it is not known. */
  readonly published_on: string | null;
  /** The declared changes of definition that concern the township. */
  readonly notes: SeriesNote[];
  /** Cells that say more than their absence: silence and a missing report stand in no row. */
  readonly cells: InputCell[];
}

/** Everything a composite of an area and year is computed from, whatever the scheme: that year and the one before. */
export interface CompositeInputs {
  readonly area: ComparedArea;
  readonly year: number;
  /** The dates by which reports are judged late. */
  readonly deadlines: Deadlines;
  readonly years: InputYear[];
}

/** Writes down what composites are computed from, so that a page can compute them itself. */
export function compositeInputsOf(
  area: ComparedArea,
  year: number,
  townshipYears: readonly ComparedYear[],
): CompositeInputs {
  return {
    area,
    year,
    deadlines: townshipYears[0]?.deadlines ?? ruleDeadlines,
    years: townshipYears.map((one) => ({
      township: one.township,
      year: one.year,
      report_id: one.reportId,
      published_on: one.publishedOn,
      notes: [...one.notes],
      cells: everyObservedIndicator().flatMap(({ id }) => {
        const { value, lower, upper, qualifier, status } = one.cellOf(id);
        return status === silence(one.reportId)
          ? []
          : [{ indicator: id, value, lower, upper, qualifier, status }];
      }),
    })),
  };
}

/** Reads them back: the same composites follow, digit by digit. Titles, parts and findings of reports are left behind. */
export function townshipYearsOfInputs({ years, deadlines }: CompositeInputs): ComparedYear[] {
  return years.map(({ township, year, report_id, published_on, notes, cells }) => {
    const stated = new Map(cells.map(({ indicator, ...cell }) => [indicator, cell]));
    const absent = emptyCell(silence(report_id));
    return {
      township,
      year,
      hasReport: report_id !== null,
      reportId: report_id,
      publishedOn: published_on,
      deadlines,
      title: null,
      parts: null,
      checks: [],
      problems: [],
      plans: [],
      notes,
      cellOf: (id): Cell => stated.get(id) ?? absent,
    };
  });
}

function silence(reportId: number | null): 'not_mentioned' | 'report_missing' {
  return reportId === null ? 'report_missing' : 'not_mentioned';
}
