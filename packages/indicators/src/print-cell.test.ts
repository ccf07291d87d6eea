import { afterEach, expect, it } from 'vitest';
import type { Cell } from './cell.ts';
import { emptyCell } from './cell.ts';
import { indicatorById } from './own/vocabulary.ts';
import { printCell, printNumber, writeLargeNumbersIn } from './print-cell.ts';
import {
  about,
  atLeast,
  atMost,
  between,
  exactQuantity,
  moreThanStated,
  type Quantity,
} from './quantity.ts';

const screened = indicatorById('disputes_screened');
const rate = indicatorById('mediation_success_rate');
const cell = (quantity: Quantity): Cell => ({ ...quantity, status: 'reported' });

it.each([
  [exactQuantity(305), '305'],
  [exactQuantity(0, 'zero'), '0'],
  [moreThanStated(400), '400余'],
  [moreThanStated(12_000), '1.2万余'],
  [atLeast(400), '≥400'],
  [atMost(400), '近400'],
  [about(400), '约400'],
  [between(40, 50), '40–50'],
])('%j is shown as %s', (quantity, shown) => {
  expect(printCell(screened, cell(quantity))).toBe(shown);
});

it('shows a computed range of a share in percent', () => {
  expect(printCell(rate, cell(between(0.611222, 0.7625)))).toBe('61.1–76.3');
  expect(printCell(rate, cell(exactQuantity(1)))).toBe('100');
  expect(printCell(rate, cell(between(1, 1)))).toBe('100');
  expect(printCell(rate, cell(between(0.98, 0.9804)))).toBe('98–98');
});

it('says why there is no number, and never prints 0 for it', () => {
  expect(printCell(screened, emptyCell('not_mentioned'))).toBe('未提及');
  expect(printCell(screened, emptyCell('report_missing'))).toBe('未公开报告');
  expect(printCell(screened, emptyCell('not_applicable'))).toBe('—');
});

it('rounds half away from zero', () => {
  expect(printNumber(indicatorById('mediators_per_village'), 2.675)).toBe('2.68');
  expect(printNumber(indicatorById('mediators_per_village'), -2.675)).toBe('-2.68');
});

afterEach(() => writeLargeNumbersIn('myriads'));

it('writes large numbers with all their digits where that is chosen, qualified ones too', () => {
  writeLargeNumbersIn('digits');
  expect(printCell(screened, cell(moreThanStated(12_000)))).toBe('12000余');
  expect(printCell(screened, cell(between(81_600, 82_100)))).toBe('81600–82100');
  expect(printNumber(screened, 250_000_000)).toBe('250000000');
  expect(printCell(screened, cell(about(12_000)), 'zh', 'myriads')).toBe('约1.2万');
});
