import {
  type Cell,
  emptyCell,
  exactQuantity,
  type ObservedIndicatorId,
  type TownshipYear,
} from '@xiangjian/indicators';
import { describe, expect, it } from 'vitest';
import { cellsBehind } from './cells-behind.ts';

/** A year that states these numbers and nothing else. */
function yearWith(stated: Partial<Record<ObservedIndicatorId, number | 'all'>>): TownshipYear {
  return {
    year: 2023,
    hasReport: true,
    publishedOn: null,
    cellOf: (id): Cell => {
      const value = stated[id];
      if (value === undefined) return emptyCell('not_mentioned');
      const quantity = value === 'all' ? exactQuantity(14, 'all') : exactQuantity(value);
      return { ...quantity, status: 'reported' };
    },
  };
}

describe('cellsBehind', () => {
  it('is the indicator itself where it is observed, stated or not', () => {
    expect(cellsBehind('disputes_resolved', yearWith({}))).toEqual(['disputes_resolved']);
    expect(cellsBehind('mediators_total', yearWith({}))).toEqual(['mediators_total']);
  });

  it('is what stands in for an unstated total', () => {
    const parts = { mediators_full_time: 3, mediators_part_time: 9 };
    expect(cellsBehind('mediators_total', yearWith(parts))).toEqual([
      'mediators_full_time',
      'mediators_part_time',
    ]);
    expect(cellsBehind('villages_total', yearWith({ adviser_covered_villages: 'all' }))).toEqual([
      'adviser_covered_villages',
    ]);
  });

  it('is both parts of a ratio, a missing one included, each cell once', () => {
    expect(cellsBehind('adviser_coverage', yearWith({ adviser_covered_villages: 12 }))).toEqual([
      'adviser_covered_villages',
      'villages_total',
    ]);
    expect(cellsBehind('adviser_coverage', yearWith({ adviser_covered_villages: 'all' }))).toEqual([
      'adviser_covered_villages',
    ]);
  });

  it('shows the stated success rate beside the computed one', () => {
    const stated = {
      disputes_resolved: 9,
      disputes_accepted: 10,
      mediation_success_rate_stated: 90,
    };
    expect(cellsBehind('mediation_success_rate', yearWith(stated))).toHaveLength(3);
    expect(cellsBehind('mediation_success_rate', yearWith({}))).toEqual([
      'disputes_resolved',
      'disputes_accepted',
    ]);
  });

  it('is empty for what rests on the date of publication alone', () => {
    expect(cellsBehind('days_to_publication', yearWith({}))).toEqual([]);
  });
});
