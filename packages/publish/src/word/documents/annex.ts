import type { Matrix } from '@xiangjian/contract';
import { dimensionLabels, exactQuantity } from '@xiangjian/indicators';
import { matrixTables } from '../../tables/matrix-tables.ts';
import { labelWithUnit, printFigure } from '../../tables/print-figure.ts';
import { small } from '../paper/blocks.ts';
import type { Block, Grid, Paper, Sheet } from '../paper/paper.ts';
import { worded } from '../template/word-template.ts';
import { shortDataNote } from './data-note.ts';
import { type Making, paperOf, titleBlocks } from './paper-of.ts';
import { type QuotedNote, quotedNotes } from './quoted-note.ts';

/** Columns of figures beside each other on a landscape page. */
const mostColumns = 8;

/** What an annex is made of: the figures, and the changes of definition that touch them. */
export interface AnnexAnswers {
  readonly matrix: Matrix;
  readonly notes: readonly QuotedNote[];
}

/** 全区年度数据附件: every township and indicator of one year in landscape tables. */
export function annexPaper({ matrix, notes }: AnnexAnswers, making: Making): Paper {
  const { area, year } = matrix;
  const title = worded(making.template.annex.title, { area: area.name, year });
  const grids = groupsOf(matrix).map((group, at) => gridOf(matrix, group, at + 1));
  const about = shortDataNote(matrixTables(matrix).about, making.imprint);
  const sheets = grids.map((grid, at): Sheet => {
    const blocks: Block[] = [
      ...(at === 0 ? titleBlocks(title, making) : []),
      grid,
      small(reading),
      ...(at === grids.length - 1 ? [...quotedNotes(notes), about] : []),
    ];
    return { orientation: 'landscape', blocks };
  });
  return paperOf(title, sheets, making, false);
}

const reading =
  '“未提及”指报告没有写到，不等于没有开展；“余”“近”“约”“≥”照报告原文保留，不折成确数。中位数只取确数，不足五个不列。';

interface Group {
  readonly name: string;
  /** Places of its indicators in the matrix. */
  readonly columns: readonly number[];
}

/** The indicators in their order, in tables of nearly the same width that name their chapters. */
function groupsOf({ indicators }: Matrix): Group[] {
  const tables = Math.max(1, Math.ceil(indicators.length / mostColumns));
  const width = Math.ceil(indicators.length / tables);
  return Array.from({ length: tables }, (_, at) => {
    const shown = indicators.slice(at * width, (at + 1) * width);
    const chapters = new Set(shown.map(({ dimension }) => dimensionLabels[dimension].zh));
    return {
      name: [...chapters].join('、'),
      columns: shown.map((_one, place) => at * width + place),
    };
  });
}

function gridOf({ indicators, rows }: Matrix, { name, columns }: Group, number: number): Grid {
  const ids = columns.map((at) => indicators[at]?.id ?? '');
  return {
    kind: 'grid',
    caption: `附表${number}　${name}`,
    columns: [
      { heading: '序号', share: 5, align: 'center' },
      { heading: '乡镇（街道）', share: 13, align: 'left' },
      ...ids.map((id) => ({ heading: labelWithUnit(id), share: 12, align: 'right' }) as const),
    ],
    rows: [
      ...rows.map(({ township, cells }, row) => [
        String(row + 1),
        township.name,
        ...columns.map((at) => {
          const cell = cells[at];
          const indicator = indicators[at];
          if (cell === undefined || indicator === undefined) return '';
          return printFigure({ cell, indicator: indicator.id });
        }),
      ]),
      ['', '中位数', ...columns.map((at) => medianText(indicators[at]))],
      ['', '有确数的乡镇', ...columns.map((at) => `${indicators[at]?.n ?? 0}/${rows.length}`)],
    ],
    size: 'dense',
  };
}

function medianText(indicator: Matrix['indicators'][number] | undefined): string {
  if (indicator === undefined || indicator.median === null) return '—';
  const cell = { ...exactQuantity(indicator.median), status: 'reported', basis: null } as const;
  return printFigure({ cell, indicator: indicator.id });
}
