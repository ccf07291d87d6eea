import type { SheetCell } from '@xiangjian/documents';
import {
  indicatorById,
  type ObservedIndicator,
  type ObservedIndicatorId,
} from '@xiangjian/indicators';
import { describe, expect, it } from 'vitest';
import { readLedgerCell } from './read-ledger-cell.ts';

function entryOf(id: ObservedIndicatorId): ObservedIndicator {
  const entry = indicatorById(id);
  if (entry.kind === 'derived') throw new TypeError(id);
  return entry;
}

function read(text: string, id: ObservedIndicatorId = 'disputes_accepted', factor = 1) {
  const kind: SheetCell['kind'] = text === '' ? 'empty' : 'text';
  const reading = readLedgerCell({ kind, text, formula: false }, entryOf(id), factor);
  if (reading.kind === 'missing') return 'missing';
  if (reading.kind === 'fault') return reading.fault;
  const { lower, upper, qualifier } = reading.quantity;
  return [lower, upper, qualifier];
}

describe('readLedgerCell', () => {
  it.each([
    ['305', 305, 305, 'exact'],
    ['４０５', 405, 405, 'exact'],
    ['52,310', 52310, 52310, 'exact'],
    [' 86 件', 86, 86, 'exact'],
    ['0', 0, 0, 'zero'],
    ['400余', 400, 499, 'at_least'],
    ['４００余件', 400, 499, 'at_least'],
    ['400以上', 400, null, 'at_least'],
    ['约400', 360, 440, 'about'],
    ['1.2万', 12000, 12000, 'exact'],
  ])('reads %s', (text, lower, upper, qualifier) => {
    expect(read(text)).toEqual([lower, upper, qualifier]);
  });

  it.each(['', '-', '－', '—', '——', '/', '／', '暂无', '未统计'])(
    'takes “%s” for missing, never for zero',
    (text) => {
      expect(read(text)).toBe('missing');
    },
  );

  it.each([
    ['无', 'no_number'],
    ['XX', 'placeholder'],
    ['较多', 'no_number'],
    ['3、5', 'several_numbers'],
    ['5（含上年2）', 'several_numbers'],
    ['-3', 'negative'],
    ['3.5', 'fraction_of_count'],
    ['98%', 'percent_sign'],
  ])('does not take “%s”', (text, fault) => {
    expect(read(text)).toBe(fault);
  });

  it('multiplies by the unit of the column unless the cell bears its own', () => {
    expect(read('3.5', 'adviser_fee', 1e4)).toEqual([35000, 35000, 'exact']);
    expect(read('3余', 'adviser_fee', 1e4)).toEqual([30000, null, 'at_least']);
    expect(read('2.4万元', 'adviser_fee', 1e4)).toEqual([24000, 24000, 'exact']);
    expect(read('2.1045', 'population', 1e4)).toEqual([21045, 21045, 'exact']);
  });

  it('asks whether a rate without its sign is a fraction', () => {
    expect(read('98.5%', 'satisfaction_rate')).toEqual([98.5, 98.5, 'exact']);
    expect(read('98.5', 'satisfaction_rate')).toEqual([98.5, 98.5, 'exact']);
    expect(read('0.985', 'satisfaction_rate')).toBe('percent_or_fraction');
    expect(read('1', 'satisfaction_rate')).toBe('percent_or_fraction');
    expect(read('0.985', 'satisfaction_rate', 100)).toEqual([98.5, 98.5, 'exact']);
  });

  it('takes no date, no broken formula and no formula without a saved result', () => {
    const entry = entryOf('disputes_accepted');
    const cell = { text: '2024-03-05', formula: false };
    expect(readLedgerCell({ ...cell, kind: 'date' }, entry, 1)).toMatchObject({ fault: 'date' });
    expect(readLedgerCell({ ...cell, kind: 'error', text: '#REF!' }, entry, 1)).toMatchObject({
      fault: 'broken_formula',
    });
    expect(readLedgerCell({ kind: 'empty', text: '', formula: true }, entry, 1)).toMatchObject({
      fault: 'broken_formula',
    });
  });

  it('marks what lies outside the range of the catalogue and takes it', () => {
    const reading = readLedgerCell(
      { kind: 'text', text: '900000', formula: false },
      entryOf('population'),
      1,
    );
    expect(reading).toMatchObject({ kind: 'number', isUnlikely: true });
  });
});
