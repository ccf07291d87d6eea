import { observedCatalogue } from '@xiangjian/indicators';
import { describe, expect, it } from 'vitest';
import { readFigures } from '../figures/read-figures.ts';
import { textDocument } from '../testing/text-document.ts';
import { ruleList } from './index.ts';

/** Rules are tried in the year that their cases speak of. */
const caseYear = 2023;

/** Cases of either side that a rule must have. */
const fewest = 3;

function headlineIn(text: string, indicator: string) {
  const { observations } = readFigures(textDocument(text), caseYear, false);
  const found = observations.find((one) => one.headline && one.indicator === indicator);
  if (found === undefined) return null;
  return found.lower === found.upper ? found.value : [found.lower, found.upper];
}

describe('every indicator that a report can state', () => {
  it('has exactly one rule, but for the population, which comes from statistics', () => {
    const ids = observedCatalogue.map(({ id }) => id).filter((id) => id !== 'population');
    expect(ruleList.map(({ indicator }) => indicator)).toEqual(ids);
  });
});

describe.each(ruleList.map((rule) => [rule.indicator, rule] as const))('%s', (indicator, rule) => {
  it('has at least three cases of what it reads and three of what it leaves, no text twice', () => {
    const read = rule.cases.filter(([, gives]) => gives !== null);
    expect(read.length).toBeGreaterThanOrEqual(fewest);
    expect(rule.cases.length - read.length).toBeGreaterThanOrEqual(fewest);
    expect(new Set(rule.cases.map(([text]) => text)).size).toBe(rule.cases.length);
  });

  it.each(rule.cases)('%s → %j', (text, gives) => {
    expect(headlineIn(text, indicator)).toEqual(gives);
  });
});
