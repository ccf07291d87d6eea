import { beforeEach, describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue/catalogue.ts';
import { emptyCell } from '../cell.ts';
import { comparisonRuleOf } from '../comparison-rules.ts';
import { answerCell } from '../derive/answer-cell.ts';
import { observedPartsOf } from '../derive/observed-parts.ts';
import { exactQuantity } from '../quantity.ts';
import type { OwnIndicator } from './own-indicator.ts';
import { ownIndicators, registerOwnIndicators } from './registry.ts';
import {
  everyCoreIndicator,
  everyDerivedIndicator,
  everyIndicator,
  everyObservedIndicator,
  indicatorById,
  isIndicatorId,
  isObservedIndicatorId,
  isOwn,
} from './vocabulary.ts';

const patrols: OwnIndicator = {
  id: 'own_patrols',
  labelZh: '网格巡查',
  labelEn: 'Grid patrols',
  definitionZh: '本年度网格员巡查的次数',
  definitionEn: 'Patrols of grid workers in the year',
  unit: '次',
  units: ['次'],
  before: ['网格…巡查'],
  after: [],
  gist: [],
  forbidden: [],
  kind: 'flow',
  tier: 'detail',
  polarity: 'none',
  additive: false,
  denominator: null,
};
const part: OwnIndicator = {
  ...patrols,
  id: 'own_part',
  labelZh: '达标村',
  unit: '个',
  tier: 'core',
  polarity: 'higher',
  additive: true,
  denominator: 'villages_total',
};

beforeEach(() => registerOwnIndicators([]));

describe('registering own indicators', () => {
  it('makes them known behind the catalogue, which stays what it is', () => {
    registerOwnIndicators([patrols, part]);
    expect(everyIndicator().map(({ id }) => id)).toEqual([
      ...catalogue.map(({ id }) => id),
      'own_patrols',
      'own_part',
      'share_own_part',
    ]);
    expect(everyObservedIndicator().at(-1)?.id).toBe('own_part');
    expect(everyDerivedIndicator().at(-1)?.id).toBe('share_own_part');
    expect(catalogue).toHaveLength(102);
  });

  it('twice is the same as once, another list takes the place of the first', () => {
    registerOwnIndicators([patrols]);
    const first = ownIndicators();
    registerOwnIndicators([{ ...patrols }]);
    expect(ownIndicators()).toBe(first);
    registerOwnIndicators([part]);
    expect(isIndicatorId('own_patrols')).toBe(false);
    expect(() => indicatorById('own_patrols')).toThrow(RangeError);
    expect(isIndicatorId('own_part')).toBe(true);
  });

  it('takes no id that nobody declared', () => {
    expect(isIndicatorId('own_patrols')).toBe(false);
    registerOwnIndicators([patrols, part]);
    expect(isObservedIndicatorId('share_own_part')).toBe(false);
    expect(isIndicatorId('share_own_patrols')).toBe(false);
    expect([isOwn('own_patrols'), isOwn('share_own_part'), isOwn('villages_total')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('what may be done with own indicators', () => {
  it('is described where nothing is declared', () => {
    registerOwnIndicators([patrols]);
    expect(comparisonRuleOf('own_patrols')).toEqual({
      method: 'none',
      denominators: [],
      additive: false,
      minimumBase: 0,
    });
    expect(indicatorById('own_patrols').polarity).toBe('none');
    expect(everyCoreIndicator().some(({ dimension }) => dimension === 'local')).toBe(false);
  });

  it('is a share of the denominator, to which the polarity belongs', () => {
    registerOwnIndicators([part]);
    expect(comparisonRuleOf('own_part')).toMatchObject({
      additive: true,
      denominators: ['villages_total'],
    });
    expect(indicatorById('own_part').polarity).toBe('none');
    expect(indicatorById('share_own_part')).toMatchObject({
      labelZh: '达标村占比',
      definitionZh: '达标村占村（社区）总数的比例',
      definitionEn: '“Grid patrols” as a share of “Villages and communities”',
      formulaTextEn: 'Grid patrols ÷ Villages and communities',
      polarity: 'higher',
    });
    expect(comparisonRuleOf('share_own_part').method).toBe('wilson');
    expect(observedPartsOf('share_own_part')).toEqual([
      'own_part',
      ...observedPartsOf('villages_total'),
    ]);
  });

  it('is computed over the cells of a township', () => {
    registerOwnIndicators([part]);
    const cells = new Map([
      ['own_part', 3],
      ['villages_total', 12],
    ]);
    const cell = answerCell('share_own_part', {
      year: 2023,
      hasReport: true,
      publishedOn: null,
      cellOf: (id) => {
        const value = cells.get(id);
        return value === undefined
          ? emptyCell('not_mentioned')
          : { ...exactQuantity(value), status: 'reported' };
      },
    });
    expect(cell).toMatchObject({ value: 0.25, status: 'reported' });
  });
});
