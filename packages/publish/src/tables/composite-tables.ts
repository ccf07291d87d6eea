import type { Composite, CompositeGroup, CompositeRow } from '@xiangjian/contract';
import { usualFilters } from './about.ts';
import { type AnswerTables, answerTables } from './answer-tables.ts';
import { areaColumns, rankColumns, rankShown, townshipColumns, yearColumn } from './columns.ts';
import { notScoredLabels, noValueLabels, vetoEffectLabels } from './composite-labels.ts';
import { yesNo } from './labels.ts';
import { type Column, shown, within } from './table.ts';

interface Line {
  readonly composite: Composite;
  readonly row: CompositeRow;
}

/** Whom a line speaks of; empty while names are hidden. */
const whom: readonly Column<Line>[] = [
  ...townshipColumns.map(
    (column): Column<Line> => ({
      ...column,
      of: ({ row }) => (row.township === null ? null : column.of(row.township)),
    }),
  ),
  { label: '化名', name: 'alias', of: ({ row }) => row.alias },
  ...within(({ composite }: Line) => composite, [yearColumn]),
];

const standing: readonly Column<Line>[] = [
  { label: '综合得分', name: 'index', of: ({ row }) => row.index },
  { label: '得分下限', name: 'index_lower', of: ({ row }) => row.index_lower },
  { label: '得分上限', name: 'index_upper', of: ({ row }) => row.index_upper },
  { label: '加分', name: 'bonus', of: ({ row }) => row.bonus },
  ...within(({ row }: Line) => row, rankColumns),
  { label: '名次中位数', name: 'rank_median', of: ({ row }) => row.rank_median },
  { label: '并列数', name: 'tied', of: ({ row }) => row.tied },
  { label: '参排组', name: 'rank_group', of: ({ row }) => row.rank_group },
  { label: '等次', name: 'band', of: ({ row }) => row.band },
  { label: '等次未定', name: 'band_open', of: ({ row }) => yesNo(row.band_open) },
  { label: '否决', name: 'vetoes', of: ({ row }) => vetoesPrinted(row) },
  {
    label: '未计分原因',
    name: 'not_scored_label',
    of: ({ row }) => (row.not_scored === null ? null : notScoredLabels[row.not_scored]),
  },
  { label: '未计分原因代码', name: 'not_scored', of: ({ row }) => row.not_scored },
];

const basis: readonly Column<Line>[] = [
  { label: '方案', name: 'scheme', of: ({ composite }) => composite.scheme.id },
  { label: '方案版本', name: 'scheme_version', of: ({ composite }) => composite.scheme.version },
  { label: '方案性质', name: 'scheme_label', of: ({ composite }) => composite.scheme.label_zh },
  { label: '比较范围', name: 'peers', of: ({ composite }) => composite.peers },
  ...within(({ composite }: Line) => composite.area, areaColumns),
];

/** A composite as tables: one line a township, ranked ones first, with a score a chapter and a score an item. */
export function compositeTables(composite: Composite): AnswerTables {
  const { scheme, groups, method, finding_zh } = composite;
  const [group] = groups;
  const scores = group === undefined ? [] : scoreColumns(composite, group);
  const scored = groups.reduce((total, { n_scored }) => total + n_scored, 0);
  return answerTables<Line>({
    about: {
      title: `综合计分：${scheme.title_zh}`,
      filters: [
        ...usualFilters(composite),
        ['计分方案', `${scheme.title_zh}（${scheme.version}，${scheme.label_zh}）`],
      ],
      methods: [`位次区间：${method.draws}次重算，${method.level * 100}%范围`],
      coverage: { k: scored, n: groups.reduce((total, { n_total }) => total + n_total, 0) },
      finding: finding_zh,
      indicators: group?.items.flatMap(({ indicator }) => indicator ?? []) ?? [],
    },
    rows: groups.flatMap(({ rows }) => rows.map((row) => ({ composite, row }))),
    analysis: [...whom, ...standing, ...scores, ...basis],
    display: [
      shown('乡镇', ({ row }) => row.township?.name ?? row.alias),
      shown('综合得分', ({ row }) => row.index),
      shown('得分下限', ({ row }) => row.index_lower),
      shown('得分上限', ({ row }) => row.index_upper),
      ...within(({ row }: Line) => row, rankShown),
      shown('等次', ({ row }) => row.band),
      shown('否决', ({ row }) => vetoesPrinted(row)),
      ...(group?.chapters ?? []).map(({ label_zh }, place) =>
        shown(`${label_zh}得分`, ({ row }: Line) => row.chapters[place]?.score ?? null),
      ),
      shown('说明', ({ row }) =>
        row.not_scored === null ? null : notScoredLabels[row.not_scored],
      ),
    ],
  });
}

/** Every group has the chapters and items of the scheme, in its order; items are left out while names are hidden. */
function scoreColumns({ names_hidden }: Composite, group: CompositeGroup): Column<Line>[] {
  const chapters = group.chapters.map(
    ({ id, label_zh }, place): Column<Line> => ({
      label: `${label_zh}得分`,
      name: `chapter_${id}`,
      of: ({ row }) => row.chapters[place]?.score ?? null,
    }),
  );
  if (names_hidden) return chapters;
  const items = group.items.flatMap(({ id, label_zh }, place): Column<Line>[] => [
    {
      label: `${label_zh}得分`,
      name: `item_${id}`,
      of: ({ row }) => row.items[place]?.score ?? null,
    },
    {
      label: `${label_zh}缺值原因`,
      name: `reason_${id}`,
      of: ({ row }) => reasonPrinted(row, place),
    },
  ]);
  return [...chapters, ...items];
}

function reasonPrinted({ items }: CompositeRow, place: number): string | null {
  const reason = items[place]?.reason ?? null;
  return reason === null ? null : noValueLabels[reason];
}

function vetoesPrinted({ vetoes }: CompositeRow): string {
  return vetoes
    .map(
      ({ label_zh, effect, state }) =>
        `${label_zh}（${vetoEffectLabels[effect]}${state === 'met' ? '' : '，写法未定，提请核实'}）`,
    )
    .join('；');
}
