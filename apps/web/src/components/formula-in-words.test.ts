import { derivedCatalogue } from '@xiangjian/indicators';
import { expect, test } from 'vitest';
import { formulaInWords } from './formula-in-words.ts';

test('ids become names', () => {
  expect(formulaInWords('1000 * audience_reached / population', 'zh')).toBe(
    '1000 × 普法受众 ÷ 常住人口',
  );
});

test('in English they are the words of the catalogue', () => {
  expect(formulaInWords('1000 * audience_reached / population', 'en')).toBe(
    '1,000 × audience reached ÷ resident population',
  );
  expect(formulaInWords('published_on < deadline (default 1 April)', 'en')).toBe(
    'date of publication before the deadline (1 April by default)',
  );
});

test('no formula of the catalogue is shown to a person with an id or a program word in it', () => {
  for (const { formulaText } of derivedCatalogue) {
    expect(formulaInWords(formulaText, 'zh')).not.toMatch(/[a-z]/);
  }
});
