import {
  aggregateOf,
  type ComparedYear,
  changeOf,
  comparabilityOf,
  distributionOf,
  funnelOf,
  peersAnswerOf,
} from '@xiangjian/compare';
import { atLeast, exactQuantity, moreThanStated, type Quantity } from '@xiangjian/indicators';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvOfAnswer } from '../testing/csv-of-answer.ts';
import { area, type Stated, townshipYear } from '../testing/township-year.ts';
import { aggregateTables } from './aggregate-tables.ts';
import { changeTables } from './change-tables.ts';
import { comparabilityTables } from './comparability-tables.ts';
import { distributionTables } from './distribution-tables.ts';
import { funnelTables } from './funnel-tables.ts';
import { peersTables } from './peers-tables.ts';

const plain = { bom: false };

const settled = (resolved: Quantity, accepted: Quantity): Stated => ({
  disputes_resolved: resolved,
  disputes_accepted: accepted,
});

const shares = [
  settled(exactQuantity(118), exactQuantity(120)),
  settled(exactQuantity(45), exactQuantity(50)),
  settled(exactQuantity(393), moreThanStated(400)),
  settled(exactQuantity(60), exactQuantity(70)),
  settled(exactQuantity(0, 'zero'), exactQuantity(30)),
  settled(exactQuantity(33), exactQuantity(40)),
];
const townshipYears = [2022, 2023].flatMap((year) =>
  [...shares, year === 2022 ? null : {}].map((stated, index) =>
    townshipYear(index + 1, year, stated),
  ),
);

const question = {
  indicator: 'mediation_success_rate',
  area,
  year: 2023,
  peers: 'all',
  townshipYears,
  events: [],
} as const;

const records = (csv: string): Record<string, string>[] =>
  parse(csv, {
    columns: (headers: string[]) =>
      headers.map((header) => /\(([^()]+)\)$/.exec(header)?.[1] ?? header),
  });

describe('a distribution', () => {
  const rows = records(csvOfAnswer(distributionTables(distributionOf(question)), plain));

  it('keeps counts, both levels of chance and the qualifier beside every value', () => {
    expect(rows[0]).toMatchObject({ numerator: '118', denominator: '120', status: 'reported' });
    expect(Number(rows[0]?.lower95)).toBeCloseTo(0.941264, 6);
    expect(Number(rows[0]?.upper998)).toBeCloseTo(0.997479, 6);
    expect(rows[2]).toMatchObject({ denominator: '400', denominator_upper: '499', value: '' });
    expect(rows[2]?.qualifier).toBe('range');
  });

  it('writes a real zero as 0 and silence as nothing with its reason', () => {
    expect(rows[4]).toMatchObject({ value: '0', printed: '0%', lower95: '0' });
    expect(rows[6]).toMatchObject({ value: '', lower95: '', status: 'not_mentioned' });
  });
});

it('a funnel has every township, those outside it with the reason', () => {
  const rows = records(csvOfAnswer(funnelTables(funnelOf(question)), plain));
  expect(rows).toHaveLength(7);
  expect(rows[4]).toMatchObject({ position: 'below_998', position_label: '低于99.8%下限' });
  expect(rows[6]).toMatchObject({ position: '', not_placed_label: '没有数值' });
});

it('a change has both years in one line, and the reason where they are not compared', () => {
  const rows = records(
    csvOfAnswer(changeTables(changeOf({ ...question, from: 2022, to: 2023 })), plain),
  );
  expect(rows[0]).toMatchObject({ before_printed: '98.3%', after_value: rows[0]?.before_value });
  expect(rows[0]).toMatchObject({ direction_label: '持平', change: '0', move_own: '0' });
  expect(rows[6]).toMatchObject({
    before_status: 'report_missing',
    after_status: 'not_mentioned',
    change: '',
    not_compared_label: '前一年没有数值',
  });
});

it('peers begin with the township itself', () => {
  const answer = peersAnswerOf({ ...question, township: '990101101', among: 'kind' });
  const rows = records(csvOfAnswer(peersTables(answer), plain));
  expect(rows.map(({ is_own }) => is_own)).toEqual(['是', '否', '否', '否', '否', '否', '否']);
  expect(rows[0]).toMatchObject({ township: '第1镇', value: String(answer.own.value) });
  expect(rows[6]).toMatchObject({ not_comparable_label: '没有数值', is_counted: '否' });
});

it('an open sum has no upper end', () => {
  const open = townshipYear(8, 2023, { disputes_accepted: atLeast(10) });
  const aggregate = aggregateOf({
    ...question,
    indicator: 'disputes_accepted',
    townshipYears: [...townshipYears, open],
  });
  const [whole] = records(csvOfAnswer(aggregateTables(aggregate), plain));
  expect(whole).toMatchObject({ n: '8', k: '7', lower: '720', upper: '', how_label: '合计' });
});

it('comparability is one line a reservation, and one line where there is none', () => {
  const some = comparabilityOf({ ...question, indicator: 'disputes_accepted' });
  expect(
    records(csvOfAnswer(comparabilityTables(some), plain)).map(({ reservation }) => reservation),
  ).toEqual(['not_sized']);
  const none = comparabilityOf({ ...question, townshipYears: townshipYears.filter(isPlain) });
  expect(records(csvOfAnswer(comparabilityTables(none), plain))).toMatchObject([
    { grade: 'A', reservation: '' },
  ]);
});

function isPlain({ township }: ComparedYear): boolean {
  return !['第3镇', '第7镇'].includes(township.name);
}
