import type { Matrix } from '@xiangjian/contract';
import { statusLabels } from '@xiangjian/indicators';
import type { Grid } from '../paper/paper.ts';

/** Which townships give no number for which indicator, and why; null where every one does. */
export function missingGrid({ indicators, rows }: Matrix): Grid | null {
  const lines = indicators.flatMap(({ label_zh }, at) => {
    const without = rows.flatMap(({ township, cells }) => {
      const cell = cells[at];
      return cell === undefined || cell.lower !== null
        ? []
        : [{ name: township.name, status: cell.status }];
    });
    const byStatus = Map.groupBy(without, ({ status }) => status);
    return [...byStatus].map(([status, found]) => [
      label_zh,
      statusLabels[status].zh,
      String(found.length),
      found.map(({ name }) => name).join('、'),
    ]);
  });
  if (lines.length === 0) return null;
  return {
    kind: 'grid',
    caption: null,
    columns: [
      { heading: '指标', share: 22, align: 'left' },
      { heading: '情形', share: 15, align: 'center' },
      { heading: '个数', share: 8, align: 'right' },
      { heading: '乡镇（街道）', share: 55, align: 'left' },
    ],
    rows: lines,
    size: 'dense',
  };
}
