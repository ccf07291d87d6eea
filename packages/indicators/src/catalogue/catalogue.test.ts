import { describe, expect, it } from 'vitest';
import { isIndicatorId, isObservedIndicatorId } from '../own/vocabulary.ts';
import { catalogue, derivedCatalogue, observedCatalogue, scaleOf } from './catalogue.ts';

describe('the catalogue', () => {
  it('has 86 observed and 16 derived indicators, each id once', () => {
    expect(observedCatalogue).toHaveLength(86);
    expect(derivedCatalogue).toHaveLength(16);
    expect(new Set(catalogue.map((entry) => entry.id)).size).toBe(102);
  });

  it('names only indicators of the catalogue in its formulas', () => {
    for (const { formula } of derivedCatalogue) {
      if (formula.type !== 'ratio') continue;
      expect(isObservedIndicatorId(formula.numerator)).toBe(true);
      expect(isObservedIndicatorId(formula.denominator)).toBe(true);
    }
  });

  it('judges no volume', () => {
    const volumes = observedCatalogue.filter((entry) =>
      ['场次', '份', '人次', '条', '场'].includes(entry.unit),
    );
    expect(volumes.length).toBeGreaterThan(5);
    expect(volumes.every((entry) => entry.polarity === 'none')).toBe(true);
  });

  it('has a range with room in it, and a definition, for every row', () => {
    for (const entry of observedCatalogue) expect(entry.max).toBeGreaterThan(entry.min);
    for (const entry of catalogue) expect(entry.definitionZh).not.toBe('');
  });

  it('is told in English too, wording by wording, without a Chinese character', () => {
    const definitions = catalogue.map(({ definitionEn }) => definitionEn);
    expect(new Set(definitions).size).toBe(catalogue.length);
    for (const { id, include, includeEn, exclude, excludeEn } of observedCatalogue) {
      expect([id, includeEn.length, excludeEn.length]).toEqual([
        id,
        include.length,
        exclude.length,
      ]);
    }
    const meanings = observedCatalogue.flatMap((one) => [...one.includeEn, ...one.excludeEn]);
    const formulas = derivedCatalogue.map(({ formulaTextEn }) => formulaTextEn);
    for (const text of [...definitions, ...meanings, ...formulas]) {
      expect(text).toMatch(/[a-z]/);
      expect(text).not.toMatch(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u);
    }
  });

  it('keeps the N of a wording in its meaning', () => {
    const pairs = observedCatalogue.flatMap((one) => [
      ...one.include.map((wording, at) => [wording, one.includeEn[at]]),
      ...one.exclude.map((wording, at) => [wording, one.excludeEn[at]]),
    ]);
    const hasNumber = (text = '') => /(?<![A-Za-z])N(?![A-Za-z])/.test(text);
    expect(pairs.filter(([wording, meaning]) => hasNumber(wording) !== hasNumber(meaning))).toEqual(
      [],
    );
  });

  it('keeps derived shares as ratios and stated rates in percent', () => {
    const scales = new Map(catalogue.map((entry) => [entry.id, scaleOf(entry)]));
    expect(scales.get('mediation_success_rate')).toBe('ratio');
    expect(scales.get('mediation_success_rate_stated')).toBe('percent');
    expect(scales.get('mediators_per_village')).toBe('number');
  });

  it('brackets its Chinese labels in full width', () => {
    expect(catalogue.map(({ labelZh }) => labelZh).filter((label) => /[()]/.test(label))).toEqual(
      [],
    );
  });

  it('does not take any word for an id', () => {
    expect(isIndicatorId('nonsense')).toBe(false);
    expect(isObservedIndicatorId('mediation_success_rate')).toBe(false);
    expect(isObservedIndicatorId('toString')).toBe(false);
  });
});
