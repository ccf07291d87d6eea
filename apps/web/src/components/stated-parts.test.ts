import {
  about,
  atLeast,
  between,
  exactQuantity,
  type IndicatorId,
  moreThanStated,
  type Quantity,
} from '@xiangjian/indicators';
import { expect, test } from 'vitest';
import { statedParts } from './stated-parts.ts';

const parts = (
  printed: string,
  unit: string,
  quantity: Quantity,
  indicator: IndicatorId = 'disputes_accepted',
) => {
  const stated = statedParts({ ...quantity, printed, unit }, indicator, 'zh');
  return `${stated.figure}|${stated.unit}`;
};

test('a number stands with its unit, said once', () => {
  expect(parts('400余', '件', moreThanStated(400))).toBe('400余|件');
  expect(parts('98.5%', '%', exactQuantity(98.5), 'mediation_success_rate_stated')).toBe('98.5%|');
  expect(parts('十几', '件', between(11, 19))).toBe('十几|件');
});

test('a zero in words is a plain 0', () => {
  expect(parts('未发生行政复议', '', exactQuantity(0), 'reconsideration_cases')).toBe('0|件');
  expect(parts('零', '件', exactQuantity(0))).toBe('零|件');
});

test('a qualifier that stands elsewhere in the sentence is not lost', () => {
  expect(parts('170', '件', about(170))).toBe('约170|件');
  expect(parts('150', '起', atLeast(150))).toBe('≥150|件');
  expect(parts('一百六十', '件', about(160))).toBe('约160|件');
  expect(parts('约170', '件', about(170))).toBe('约170|件');
});
