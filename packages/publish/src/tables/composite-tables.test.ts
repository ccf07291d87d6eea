import type { Composite, CompositeRow } from '@xiangjian/contract';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { csvOfAnswer } from '../testing/csv-of-answer.ts';
import { compositeTables } from './composite-tables.ts';

const row: CompositeRow = {
  key: '990101101',
  township: { code: '990101101', name: '甲镇', kind: '镇', county: '示例县', fictional: true },
  alias: null,
  index: 95.5,
  index_lower: 91,
  index_upper: null,
  rank: 1,
  rank_low: 1,
  rank_high: 4,
  rank_median: 2,
  tied: 1,
  rank_group: '全部乡镇',
  rank_group_size: 5,
  band: '优秀',
  band_open: true,
  bonus: 1.5,
  vetoes: [
    { item: 'v', label_zh: '重大事件', effect: 'fails', state: 'met' },
    { item: 'w', label_zh: '败诉过多', effect: 'bars_top', state: 'undecided' },
  ],
  not_scored: null,
  chapters: [{ chapter: 'a', score: 94, available: 1, items: 2 }],
  items: [
    { item: 'one', state: 'scored', reason: null, score: 94, weight: 1, cell: null },
    { item: 'two', state: 'left_out', reason: 'no_past_value', score: null, weight: 0, cell: null },
  ],
};

const item = {
  kind: 'rank',
  chapter: 'a',
  indicator: null,
  weight: 0.5,
  effective: null,
  n: 1,
} as const;

const composite: Composite = {
  scheme: {
    ...{
      id: 'own',
      version: '2',
      title_zh: '方案',
      label_zh: '试算',
      official: false,
      signer: null,
    },
    ...{ weights_locked: true, normalisation: 'goalposts', aggregation: 'arithmetic' },
    ...{ bands: [], chapters: [] },
  },
  area: { code: '990101', name: '示例县', level: 'county', fictional: true },
  year: 2022,
  peers: 'all',
  names_hidden: false,
  method: {
    least_available: 2 / 3,
    draws: 500,
    level: 0.9,
    weight_spread: 0.25,
    sensitivity_runs: 0,
  },
  finding_zh: '',
  finding_en: '',
  groups: [
    {
      ...{
        label: '全部乡镇',
        n_total: 1,
        n_scored: 1,
        n_pairs: 0,
        sensitivity: [],
        robust_pairs: [],
      },
      chapters: [{ id: 'a', label_zh: '=甲', weight: 1, effective: null }],
      items: [
        { ...item, id: 'one', label_zh: '一' },
        { ...item, id: 'two', label_zh: '二' },
      ],
      rows: [row],
    },
  ],
};

function table(of: Composite): { headers: string[]; line: Record<string, string> } {
  const [headers = [], values = []]: string[][] = parse(
    csvOfAnswer(compositeTables(of), { bom: false }),
  );
  const names = headers.map((header) => /\(([^()]+)\)$/.exec(header)?.[1] ?? header);
  return {
    headers,
    line: Object.fromEntries(names.map((name, place) => [name, values[place] ?? ''])),
  };
}

it('writes score, interval, grade and what is missing of each township', () => {
  expect(table(composite).line).toMatchObject({
    township_code: '990101101000',
    index: '95.5',
    index_upper: '',
    rank_low: '1',
    rank_high: '4',
    band_open: '是',
    vetoes: '重大事件（定为最低等次）；败诉过多（不得评为最高等次，写法未定，提请核实）',
    chapter_a: '94',
    item_one: '94',
    reason_one: '',
    item_two: '',
    reason_two: '没有上年数值',
    scheme_label: '试算',
  });
});

it('lets no name of a scheme be run by a spreadsheet', () => {
  expect(table(composite).headers).toContain("'=甲得分(chapter_a)");
});

it('has no items and nobody by name while names are hidden', () => {
  const [group] = composite.groups;
  if (group === undefined) throw new Error('no group');
  const hidden = { ...row, key: '乡镇01', alias: '乡镇01', township: null, items: [] };
  const { headers, line } = table({
    ...composite,
    names_hidden: true,
    groups: [{ ...group, rows: [hidden] }],
  });
  expect(line).toMatchObject({ township: '', township_code: '', alias: '乡镇01', chapter_a: '94' });
  expect(headers.some((header) => header.includes('item_'))).toBe(false);
});
