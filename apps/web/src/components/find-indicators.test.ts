import { catalogue } from '@xiangjian/indicators';
import { expect, test } from 'vitest';
import { findIndicators } from './find-indicators.ts';

const idsOf = (text: string) =>
  findIndicators(text).flatMap(({ entries }) => entries.map(({ id }) => id));

test('without a search every indicator stands in its chapter', () => {
  expect(idsOf(' ')).toHaveLength(catalogue.length);
});

test('found by name, id, English name and the words of reports', () => {
  expect(idsOf('调解成功率')).toContain('mediation_success_rate');
  expect(idsOf('disputes_acc')).toEqual(['disputes_accepted']);
  expect(idsOf('Mediation success')).toContain('mediation_success_rate');
  expect(idsOf('摸排矛盾纠纷线索')).toContain('disputes_screened');
});

test('found by the English definition and the meaning of a wording', () => {
  expect(idsOf('theory study group')).toContain('leadership_study_sessions');
  expect(idsOf('law lessons brought into schools')).toEqual(['legal_lectures']);
});

test('brackets of either width', () => {
  expect(idsOf('村(社区)总数')).toContain('villages_total');
  expect(idsOf('村（社区）总数')).toContain('villages_total');
});

test('a word that nothing answers to finds nothing', () => {
  expect(findIndicators('彩票')).toEqual([]);
});
