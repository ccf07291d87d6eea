import { observedCatalogue } from '@xiangjian/indicators';
import { expect, it } from 'vitest';
import { spokenWords } from './spoken-words.ts';

const words = spokenWords();

it('knows what reports call an indicator, in the catalogue or in its rule', () => {
  expect(words.get('mediation_success_rate_stated')).toContain('调成率');
  expect(words.get('disputes_accepted')).toContain('调处');
});

it('holds no single character, and no word that says nothing about one indicator', () => {
  expect([...words.values()].flat().filter((word) => word.length < 2)).toEqual([]);
  expect(words.get('mediation_success_rate_stated')).not.toContain('纠纷');
});

it('covers the catalogue', () => {
  expect([...words.keys()]).toEqual(observedCatalogue.map(({ id }) => id));
});
