import type { Judgement, MatrixCell, Overview } from '@xiangjian/contract';
import { catalogue, indicatorById } from '@xiangjian/indicators';
import { expect, test } from 'vitest';
import { sampleMatrix } from '../../testing/sample-matrix.ts';
import { slidesOf } from './slides.ts';

const cell = (judgement: Judgement): MatrixCell => ({
  value: 0.9,
  lower: 0.9,
  upper: 0.9,
  qualifier: 'exact',
  status: 'reported',
  basis: null,
  judgement,
  shade: null,
});

const overview: Overview = {
  area: { code: '990101', name: '示例区', level: 'county', fictional: true },
  year: 2023,
  years: [2022, 2023],
  finding_zh: '',
  finding_en: '',
  detail_zh: '',
  detail_en: '',
  deadlines: { submit: '2024-03-01', publish: '2024-04-01' },
  counts: { townships: 6, on_time: 6, late: 0, missing: 0, undated: 0, not_kept: 0 },
  key_figures: [],
  publications: [],
  look_at: [],
  look_at_total: 0,
};

const six = <T>(value: T): T[] => Array.from({ length: 6 }, () => value);

test('ranks what is judged and stated by enough, never volume, and names the outstanding', () => {
  const indicators = [indicatorById('disputes_accepted'), indicatorById('mediation_success_rate')];
  const rows = [
    [cell('not_judged'), cell('better_95')],
    [cell('not_judged'), cell('similar')],
    [cell('not_judged'), cell('worse_998')],
    ...six([cell('not_judged'), cell('similar')]),
  ];
  const matrix = sampleMatrix(indicators, rows);
  const [, , third] = matrix.rows;
  const [first] = matrix.rows;
  expect(slidesOf(overview, matrix)).toEqual([
    { kind: 'finding' },
    { kind: 'publication' },
    { kind: 'heat', from: 0, to: 2 },
    { kind: 'ranking', indicator: 'mediation_success_rate' },
    {
      kind: 'trend',
      indicator: 'mediation_success_rate',
      emphasised: [third?.township.code, first?.township.code],
    },
  ]);
  const oneYear = slidesOf({ ...overview, years: [2023] }, matrix);
  expect(oneYear.map(({ kind }) => kind)).not.toContain('trend');
  const few = sampleMatrix(indicators, rows.slice(0, 4));
  expect(slidesOf(overview, few).map(({ kind }) => kind)).toEqual([
    'finding',
    'publication',
    'heat',
  ]);
});

test('cuts a wide table into pieces of about the same size that hold every column once', () => {
  const indicators = catalogue.slice(0, 20);
  const matrix = sampleMatrix(indicators, [indicators.map(() => cell('not_judged'))]);
  const pieces = slidesOf(overview, matrix).filter(({ kind }) => kind === 'heat');
  expect(pieces).toEqual([
    { kind: 'heat', from: 0, to: 7 },
    { kind: 'heat', from: 7, to: 14 },
    { kind: 'heat', from: 14, to: 20 },
  ]);
});
