import type { Snapshot, SnapshotFigure, SnapshotReport } from './snapshot.ts';

/** A figure that both versions of the rules read, but not alike. */
interface ChangedFigure {
  readonly before: SnapshotFigure;
  readonly now: SnapshotFigure;
}

/** What differs in one report. */
export interface ReportDifference {
  readonly file: string;
  /** Where the report is found: in both readings, or in one only. */
  readonly found: 'both' | 'only_before' | 'only_now';
  /** The file itself is another one: a difference may then come from its text and not from the rules. */
  readonly textChanged: boolean;
  readonly gained: readonly SnapshotFigure[];
  readonly lost: readonly SnapshotFigure[];
  /** Another number, other bounds, or another place of the text. */
  readonly changed: readonly ChangedFigure[];
}

/** What a change of the rules gains, loses and changes over a folder; reports that are read alike are left out. */
export interface SnapshotDifference {
  readonly ruleSetBefore: string;
  readonly ruleSetNow: string;
  /** Reports that both readings hold. */
  readonly compared: number;
  readonly gained: number;
  readonly lost: number;
  readonly changed: number;
  readonly reports: readonly ReportDifference[];
}

/** Compares two readings report by report and indicator by indicator, in the order of the files' names. */
export function compareSnapshots(before: Snapshot, now: Snapshot): SnapshotDifference {
  const earlier = byFile(before);
  const later = byFile(now);
  const files = [...new Set([...earlier.keys(), ...later.keys()])].sort();
  const reports = files
    .map((file) => differenceOf(file, earlier.get(file), later.get(file)))
    .filter((one) => one.found !== 'both' || counted(one) > 0);
  const total = (of: (one: ReportDifference) => number) =>
    reports.reduce((sum, one) => sum + of(one), 0);
  return {
    ruleSetBefore: before.ruleSet,
    ruleSetNow: now.ruleSet,
    compared: files.filter((file) => earlier.has(file) && later.has(file)).length,
    gained: total(({ gained }) => gained.length),
    lost: total(({ lost }) => lost.length),
    changed: total(({ changed }) => changed.length),
    reports,
  };
}

function byFile({ reports }: Snapshot): Map<string, SnapshotReport> {
  return new Map(reports.map((report) => [report.file, report]));
}

function counted({ gained, lost, changed }: ReportDifference): number {
  return gained.length + lost.length + changed.length;
}

function differenceOf(
  file: string,
  before: SnapshotReport | undefined,
  now: SnapshotReport | undefined,
): ReportDifference {
  const earlier = byIndicator(before);
  const later = byIndicator(now);
  return {
    file,
    found: before === undefined ? 'only_now' : now === undefined ? 'only_before' : 'both',
    textChanged: before !== undefined && now !== undefined && before.sha256 !== now.sha256,
    gained: [...later.values()].filter(({ indicator }) => !earlier.has(indicator)),
    lost: [...earlier.values()].filter(({ indicator }) => !later.has(indicator)),
    changed: [...later.values()].flatMap((figure) => {
      const other = earlier.get(figure.indicator);
      return other === undefined || isAlike(other, figure) ? [] : [{ before: other, now: figure }];
    }),
  };
}

function byIndicator(report: SnapshotReport | undefined): Map<string, SnapshotFigure> {
  return new Map((report?.figures ?? []).map((figure) => [figure.indicator, figure]));
}

function isAlike(a: SnapshotFigure, b: SnapshotFigure): boolean {
  return (
    a.value === b.value &&
    a.lower === b.lower &&
    a.upper === b.upper &&
    a.qualifier === b.qualifier &&
    a.quote === b.quote
  );
}
