import type { Matrix } from '@xiangjian/contract';
import type { SourcesOf } from '../../tables/source-columns.ts';
import type { Grid } from '../paper/paper.ts';

/** The reports that state any figure of a matrix, each with its address; null where there is none. */
export function reportsGrid({ indicators, rows, year }: Matrix, sourcesOf: SourcesOf): Grid | null {
  const lines = rows.flatMap(({ township }) => {
    const sources = indicators.flatMap(({ id }) =>
      sourcesOf({ township: township.code, year, indicator: id }),
    );
    const reports = new Map(sources.map((one) => [one.reportId ?? one.reportTitle, one]));
    return [...reports.values()].map(({ reportTitle, reportUrl }) => ({
      name: township.name,
      reportTitle,
      reportUrl,
    }));
  });
  if (lines.length === 0) return null;
  return {
    kind: 'grid',
    caption: null,
    columns: [
      { heading: '序号', share: 7, align: 'center' },
      { heading: '乡镇（街道）', share: 16, align: 'left' },
      { heading: '报告', share: 46, align: 'left' },
      { heading: '网址', share: 31, align: 'left' },
    ],
    rows: lines.map(({ name, reportTitle, reportUrl }, at) => [
      String(at + 1),
      name,
      reportTitle,
      reportUrl ?? '未记录',
    ]),
    size: 'dense',
  };
}
