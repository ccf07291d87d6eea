import type { CompiledOwnRule } from '@xiangjian/extract';
import { periodLabels, printStatus } from '@xiangjian/indicators';
import { type TextColumn, textTable } from '../../printing/text-table.ts';
import type { OwnFigure } from './own-figure.ts';

interface Row {
  readonly label: string;
  readonly figure: OwnFigure | null;
}

const columns: readonly TextColumn<Row>[] = [
  { title: '自订指标', of: ({ label }) => label, most: 28 },
  { title: '数值', of: ({ figure }) => printed(figure), align: 'right' },
  { title: '单位', of: ({ figure }) => figure?.unit ?? '' },
  { title: '时期', of: ({ figure }) => (figure === null ? '' : periodLabels[figure.period].zh) },
  { title: '年度数', of: ({ figure }) => (figure === null ? '' : figure.headline ? '是' : '否') },
  { title: '原文', of: ({ figure }) => figure?.evidence.text ?? '', most: 44 },
];

/** The figures of a district's own indicators for a person at a terminal; one that is not found says so. */
export function ownTable(rules: readonly CompiledOwnRule[], figures: readonly OwnFigure[]): string {
  const rows = rules.flatMap(({ own: { id, labelZh: label } }): Row[] => {
    const found = figures.filter((figure) => figure.id === id);
    return found.length === 0
      ? [{ label, figure: null }]
      : found.map((figure) => ({ label, figure }));
  });
  return `${textTable(columns, rows)}\n`;
}

function printed(figure: OwnFigure | null): string {
  if (figure === null) return printStatus('not_mentioned');
  const { value, lower, upper, qualifier } = figure;
  if (value === null || (qualifier === 'at_least' && upper === null)) {
    return upper === null ? `≥${lower}` : `${lower}–${upper}`;
  }
  switch (qualifier) {
    case 'at_least':
      return `${value}余`;
    case 'at_most':
      return `近${value}`;
    case 'about':
      return `约${value}`;
    default:
      return String(value);
  }
}
