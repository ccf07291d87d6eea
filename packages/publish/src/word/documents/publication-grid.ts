import type { Overview, Publication } from '@xiangjian/contract';
import { publicationLabels } from '../../tables/labels.ts';
import type { Grid, GridColumn } from '../paper/paper.ts';

const columns: readonly GridColumn[] = [
  { heading: '序号', share: 7, align: 'center' },
  { heading: '乡镇（街道）', share: 17, align: 'left' },
  { heading: '公开情况', share: 12, align: 'center' },
  { heading: '公开日期', share: 14, align: 'center' },
  { heading: '逾期天数', share: 9, align: 'right' },
  { heading: '成效', share: 7, align: 'center' },
  { heading: '问题', share: 7, align: 'center' },
  { heading: '履职', share: 7, align: 'center' },
  { heading: '安排', share: 7, align: 'center' },
  { heading: '写明的核心指标数', share: 14, align: 'right' },
];

/** Who published when, with the four parts of each report. */
export function publicationGrid({ publications, year }: Overview): Grid {
  return {
    kind: 'grid',
    caption: `${year}年度法治政府建设情况报告公开情况表`,
    columns,
    rows: publications.map((board, at) => [
      String(at + 1),
      board.township.name,
      publicationLabels[board.state],
      board.published_on ?? '—',
      board.days_late === null ? '—' : String(board.days_late),
      ...partsOf(board),
      board.core_reported === null ? '—' : String(board.core_reported),
    ]),
    size: 'usual',
  };
}

function partsOf({ parts, report_id }: Publication): string[] {
  if (report_id === null) return ['—', '—', '—', '—'];
  if (parts === null) return ['不详', '不详', '不详', '不详'];
  return [parts.results, parts.problems, parts.responsibility, parts.plans].map((has) =>
    has ? '有' : '未见',
  );
}
