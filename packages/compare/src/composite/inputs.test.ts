import { describe, expect, it } from 'vitest';
import { area } from '../testing/compared-years.ts';
import { compositeOf } from './composite.ts';
import { compositeInputsOf, townshipYearsOfInputs } from './inputs.ts';
import { district, manyChapters } from './testing/districts.ts';
import { schemeOf } from './testing/schemes.ts';

const scheme = schemeOf(manyChapters(3, 9));
const years = district(12);
const question = { scheme, area, year: 2023, peers: 'all', withSensitivity: false } as const;

describe('composite inputs', () => {
  const inputs = compositeInputsOf(area, 2023, years);
  const read = townshipYearsOfInputs(JSON.parse(JSON.stringify(inputs)));

  it('carry everything that a composite is computed from', () => {
    expect(compositeOf({ ...question, townshipYears: read })).toEqual(
      compositeOf({ ...question, townshipYears: years }),
    );
  });

  it('leave silence out and bring it back', () => {
    expect(inputs.years[0]?.cells.map(({ status }) => status)).not.toContain('not_mentioned');
    expect(read[0]?.cellOf('mediators_total').status).toBe('not_mentioned');
  });
});

describe('fewer draws', () => {
  it('change nothing but the intervals, and say how many they are', () => {
    const whole = compositeOf({ ...question, townshipYears: years });
    const quick = compositeOf({ ...question, townshipYears: years, draws: 100 });
    expect(quick.method.draws).toBe(100);
    expect(quick.finding_zh).toContain('换100种算法');
    const points = ({ groups }: typeof whole) =>
      groups.flatMap(({ rows }) => rows.map(({ key, index, rank }) => ({ key, index, rank })));
    expect(points(quick)).toEqual(points(whole));
  });
});
