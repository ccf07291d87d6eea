import { catalogue, printCell } from '@xiangjian/indicators';
import { type TextColumn, textTable } from '../printing/text-table.ts';
import type { ReportDifference, SnapshotDifference } from './compare-snapshots.ts';
import type { SnapshotFigure } from './snapshot.ts';

interface Row {
  readonly kind: string;
  readonly before: SnapshotFigure | null;
  readonly now: SnapshotFigure | null;
}

const columns: readonly TextColumn<Row>[] = [
  { title: '变化', of: ({ kind }) => kind },
  { title: '指标', of: ({ before, now }) => labelOf((now ?? before)?.indicator ?? ''), most: 28 },
  { title: '快照', of: ({ before }) => printed(before), align: 'right' },
  { title: '现在', of: ({ now }) => printed(now), align: 'right' },
  { title: '原文', of: quotes, most: 80 },
];

/** What differs, report by report, for a person at a terminal; the last line counts it. */
export function differenceTable(difference: SnapshotDifference): string {
  const { ruleSetBefore, ruleSetNow, compared, gained, lost, changed } = difference;
  const parts = difference.reports.map(reportPart);
  const summary = `规则 ${ruleSetBefore} → ${ruleSetNow}，对照报告 ${compared} 份：新增 ${gained}，消失 ${lost}，改变 ${changed}。\n`;
  return [...parts, summary].join('\n');
}

function reportPart(report: ReportDifference): string {
  const rows = rowsOf(report);
  return `${report.file}${noteOf(report)}\n${rows.length === 0 ? '' : textTable(columns, rows)}`;
}

function noteOf({ found, textChanged }: ReportDifference): string {
  switch (found) {
    case 'only_before':
      return '（只在快照中：文件夹里没有，或没能读出）';
    case 'only_now':
      return '（只在文件夹中：快照里没有）';
    case 'both':
      return textChanged ? '（文件内容与快照时不同：变化不一定来自规则）' : '';
  }
}

function rowsOf({ gained, lost, changed }: ReportDifference): Row[] {
  return [
    ...gained.map((now) => ({ kind: '新增', before: null, now })),
    ...lost.map((before) => ({ kind: '消失', before, now: null })),
    ...changed.map(({ before, now }) => ({ kind: '改变', before, now })),
  ];
}

function quotes({ before, now }: Row): string {
  if (before === null || now === null || before.quote === now.quote) {
    return (now ?? before)?.quote ?? '';
  }
  return `${before.quote} → ${now.quote}`;
}

function printed(figure: SnapshotFigure | null): string {
  if (figure === null) return '';
  const entry = catalogue.find(({ id }) => id === figure.indicator);
  if (entry === undefined) return String(figure.value ?? figure.lower);
  return `${printCell(entry, { ...figure, status: 'reported' })}${entry.unit}`;
}

function labelOf(indicator: string): string {
  return catalogue.find(({ id }) => id === indicator)?.labelZh ?? indicator;
}
