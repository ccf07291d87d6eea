import type { Matrix } from '@xiangjian/contract';
import type { About } from '../../tables/about.ts';
import { usualFilters } from '../../tables/about.ts';
import { rankingTables } from '../../tables/ranking-tables.ts';
import type { SourcesOf } from '../../tables/source-columns.ts';
import { heading, lead, paragraph } from '../paper/blocks.ts';
import { chineseNumber } from '../paper/numerals.ts';
import type { Block, Paper } from '../paper/paper.ts';
import { worded } from '../template/word-template.ts';
import { type ComparedIndicator, comparedBlocks } from './compared-indicator.ts';
import { dataNote } from './data-note.ts';
import { missingGrid } from './missing-grid.ts';
import { type Making, paperOf, titleBlocks } from './paper-of.ts';
import { reportsGrid } from './reports-grid.ts';

/** What a comparison is made of: the matrix of the view, and each indicator with its answers and drawing. */
export interface ComparisonAnswers {
  readonly matrix: Matrix;
  readonly indicators: readonly ComparedIndicator[];
  readonly sourcesOf: SourcesOf;
}

const among = {
  all: '全部乡镇（街道）相互比较',
  kind: '乡镇（街道）按类型分别比较',
  set: '所选乡镇（街道）相互比较',
} as const;

/** 对比分析报告 of a chosen view: verdicts, drawings and tables by indicator; what is missing, methods and reports behind them. */
export function comparisonPaper(answers: ComparisonAnswers, making: Making): Paper {
  const { matrix, indicators, sourcesOf } = answers;
  const { area, year, rows, peers } = matrix;
  const words = making.template.comparison;
  const title = worded(words.title, { area: area.name, year });
  const names = matrix.indicators.map(({ label_zh }) => label_zh).join('、');
  const missing = missingGrid(matrix);
  const reports = reportsGrid(matrix, sourcesOf);
  const text: Block[] = [
    ...titleBlocks(title, making),
    heading(1, `一、${words.scope}`),
    paragraph(
      `本报告比较${area.name}${rows.length}个乡镇（街道）${year}年度的${matrix.indicators.length}项数据：${names}。${among[peers]}。数据取自各乡镇（街道）公开的法治政府建设情况报告。`,
    ),
    ...indicators.flatMap((one, at) => [
      heading(1, `${chineseNumber(at + 2)}、${one.ranking.indicator.label_zh}`),
      ...comparedBlocks(one, sourcesOf),
    ]),
  ];
  const appendices: Block[] = [
    { kind: 'label', text: `附录1　${words.missing}` },
    ...(missing === null
      ? [paragraph('各乡镇（街道）各项数据均有数值。')]
      : [lead('下列事项报告没有给出数值。“未提及”指报告没有写到，不等于没有开展。'), missing]),
    { kind: 'label', text: `附录2　${words.sources}` },
    ...(reports === null ? [paragraph('没有可列的报告。')] : [reports]),
    { kind: 'label', text: `附录3　${words.method}` },
    ...dataNote(aboutOf(answers, title), making.imprint),
  ];
  const blocks = [...text, ...appendices];
  return paperOf(title, [{ orientation: 'portrait', blocks }], making, true);
}

function aboutOf(answers: ComparisonAnswers, title: string): About {
  const { matrix, indicators } = answers;
  const methods = indicators.flatMap(({ ranking }) => rankingTables(ranking).about.methods);
  const definitions = indicators.map(
    ({ ranking, definition }) => `${ranking.indicator.label_zh}：${definition}`,
  );
  return {
    title,
    filters: [
      ...usualFilters(matrix),
      ['指标', matrix.indicators.map(({ label_zh }) => label_zh).join('、')],
      ['有数值的乡镇', coverageOf(answers)],
      ...definitions.map((text) => ['定义', text] as const),
    ],
    methods: [
      ...new Set(methods),
      '位次：只在口径相同、可比的乡镇之间排列；评判：与同类中位数比，95% 与 99.8% 两级',
    ],
    coverage: null,
    finding: null,
    indicators: matrix.indicators.map(({ id }) => id),
  };
}

/** How many townships state each figure, and how many state all of them. */
function coverageOf({ matrix, indicators }: ComparisonAnswers): string {
  const each = indicators.map(
    ({ ranking }) => `${ranking.indicator.label_zh}${ranking.n_with_value}/${ranking.n_total}`,
  );
  const complete = matrix.rows.filter(({ cells }) => cells.every(({ lower }) => lower !== null));
  const all = each.length === 1 ? '' : `；各项都有的${complete.length}/${matrix.rows.length}`;
  return `${each.join('、')}${all}`;
}
