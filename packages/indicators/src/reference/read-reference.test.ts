import { describe, expect, it } from 'vitest';
import { indicatorById } from '../own/vocabulary.ts';
import { printReference } from './print-reference.ts';
import { readReference } from './read-reference.ts';

const share = indicatorById('mediation_success_rate');
const count = indicatorById('disputes_accepted');
const fee = indicatorById('adviser_fee');
const perVillage = indicatorById('law_savvy_per_village');

describe('readReference', () => {
  it.each([
    ['不低于90%', share, [0.9, 0.9, 1, 'at_least'], '不低于90%'],
    ['９５％以上', share, [0.95, 0.95, 1, 'at_least'], '不低于95%'],
    ['≥ 98', share, [0.98, 0.98, 1, 'at_least'], '不低于98%'],
    ['达到95%以上', share, [0.95, 0.95, 1, 'at_least'], '不低于95%'],
    ['百分之95', share, [0.95, 0.95, 0.95, 'exact'], '95%'],
    ['100%', share, [1, 1, 1, 'exact'], '100%'],
    ['90%至95%', share, [null, 0.9, 0.95, 'range'], '90%–95%'],
    ['90-95%', share, [null, 0.9, 0.95, 'range'], '90%–95%'],
    ['约98%', share, [0.98, 0.882, 1, 'about'], '约98%'],
    ['不超过5件', count, [5, 0, 5, 'at_most'], '不高于5件'],
    ['10起以内', count, [10, 0, 10, 'at_most'], '不高于10件'],
    ['1,200', count, [1200, 1200, 1200, 'exact'], '1200件'],
    ['0', count, [0, 0, 0, 'zero'], '0件'],
    ['至少1.5万元', fee, [15_000, 15_000, null, 'at_least'], '不低于1.5万元'],
    ['3-5万', fee, [null, 30_000, 50_000, 'range'], '3万元–5万元'],
    ['不少于3人/村', perVillage, [3, 3, null, 'at_least'], '不低于3人/村'],
  ] as const)('%s', (words, entry, [value, lower, upper, qualifier], printed) => {
    const reading = readReference(words, entry);
    expect(reading).toEqual({ quantity: { value, lower, upper, qualifier } });
    if ('quantity' in reading) expect(printReference(entry, reading.quantity)).toBe(printed);
  });

  it.each([
    ['较高', share, 'no_number'],
    ['', share, 'no_number'],
    ['不低于90%以下', share, 'no_number'],
    ['-3', count, 'no_number'],
    ['5（含上年2）', count, 'no_number'],
    ['95%', count, 'percent_sign'],
    ['3万元', count, 'other_unit'],
    ['0.95', share, 'percent_or_fraction'],
    ['105%', share, 'above_all'],
    ['95%-90%', share, 'empty_range'],
  ] as const)('%s is a fault', (words, entry, fault) => {
    expect(readReference(words, entry)).toEqual({ fault });
  });

  it('prints in English without Chinese words', () => {
    const reading = readReference('不低于90%', share);
    if ('fault' in reading) throw new Error(reading.fault);
    expect(printReference(share, reading.quantity, 'en')).toBe('≥90%');
  });
});
