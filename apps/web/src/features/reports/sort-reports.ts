import type { ReportSummary } from '@xiangjian/contract';

const values = {
  township: (report: ReportSummary) => report.township.code,
  kind: (report: ReportSummary) => report.township.kind,
  year: (report: ReportSummary) => report.year,
  title: (report: ReportSummary) => report.title,
  published: (report: ReportSummary) => report.published_on,
  figures: (report: ReportSummary) => report.observations,
  checks: (report: ReportSummary) => report.checks,
  imported: (report: ReportSummary) => report.imported_at,
} as const;

export type SortColumn = keyof typeof values;

export interface Sorting {
  readonly column: SortColumn;
  readonly down: boolean;
}

/** Newest year first, townships in the order of their codes. */
const defaultSorting: Sorting = { column: 'year', down: true };

/** Reads `figures` or `-figures` of an address; anything else is the default. */
export function readSorting(text: string | undefined): Sorting {
  const down = text?.startsWith('-') ?? false;
  const column = down ? text?.slice(1) : text;
  return column !== undefined && isColumn(column) ? { column, down } : defaultSorting;
}

/** What stands in the address; nothing for the default. */
export function printSorting({ column, down }: Sorting): string | undefined {
  if (column === defaultSorting.column && down === defaultSorting.down) return undefined;
  return `${down ? '-' : ''}${column}`;
}

/** Sorted without changing the list. What has no date stands last in both directions; ties in the order of codes. */
export function sortReports(
  reports: readonly ReportSummary[],
  { column, down }: Sorting,
): ReportSummary[] {
  const value = values[column];
  const compare = (a: ReportSummary, b: ReportSummary) => {
    const [x, y] = [value(a), value(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    const order =
      typeof x === 'number'
        ? x - Number(y)
        : x.localeCompare(String(y), 'zh-CN', { numeric: true });
    return down ? -order : order;
  };
  const ties = (a: ReportSummary, b: ReportSummary) =>
    b.year - a.year || a.township.code.localeCompare(b.township.code) || a.id - b.id;
  return [...reports].sort((a, b) => compare(a, b) || ties(a, b));
}

function isColumn(text: string): text is SortColumn {
  return text in values;
}
