import { catalogue } from '@xiangjian/indicators';
import { expect, test } from 'vitest';
import { unitText } from './unit-text.ts';

test('every unit of the catalogue has its English word', () => {
  const chinese = catalogue
    .map(({ unit }) => unitText(unit, 'en'))
    .filter((unit) => /\p{Script=Han}/u.test(unit));
  expect(chinese).toEqual([]);
});

test('yes and no carry no unit', () => {
  expect(unitText('是/否', 'zh')).toBe('');
  expect(unitText('人次/千人', 'zh')).toBe('人次/千人');
});
