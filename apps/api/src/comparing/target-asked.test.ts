import type { KnownTarget } from '@xiangjian/contract';
import { expect, it } from 'vitest';
import { knownTargets } from './known-targets.ts';
import { targetAsked } from './target-asked.ts';

const of = (area: string, value: number, from: number, to: number | null): KnownTarget => ({
  indicator: 'mediation_success_rate',
  area,
  from,
  to,
  value,
  words: `${value}%`,
  label_zh: `目标${value}`,
  label_en: `target ${value}`,
  source: '示例',
});

const known = [of('', 95, 2020, 2025), of('990101', 98, 2022, null), of('9902', 99, 2020, null)];
const asked = (year: number, stated?: number) =>
  targetAsked(known, {
    indicator: 'mediation_success_rate',
    township: '990101101',
    year,
    stated,
  });

it('is the one whose area lies closest around the township in that year', () => {
  expect(asked(2021).value).toBe(0.95);
  expect(asked(2022)).toEqual({ value: 0.98, label_zh: '目标98', label_en: 'target 98' });
  expect(asked(2030).value).toBe(0.98);
});

it('is the one that is asked for before any known one', () => {
  expect(asked(2022, 97.5)).toMatchObject({ value: 0.975, label_zh: '由提问者给出' });
});

it('is refused where none is known', () => {
  expect(() => asked(2019)).toThrow('is known for 2019');
});

it('is bundled with its source and scope', () => {
  expect(knownTargets().map(({ indicator, value }) => `${indicator} ${value}`)).toEqual([
    'mediation_success_rate 95',
    'law_savvy_per_village 3',
  ]);
});
