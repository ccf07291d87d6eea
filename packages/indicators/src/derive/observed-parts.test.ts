import { describe, expect, it } from 'vitest';
import { catalogue, type ObservedIndicatorId } from '../catalogue/catalogue.ts';
import { type Cell, emptyCell } from '../cell.ts';
import { answerCell } from './answer-cell.ts';
import { observedPartsOf } from './observed-parts.ts';

const one: Cell = { value: 1, lower: 1, upper: 1, qualifier: 'exact', status: 'reported' };
const none = emptyCell('not_mentioned');

/** The cells that an answer asks for, over years that state everything, nothing, or all but one. */
function askedFor(id: (typeof catalogue)[number]['id']): Set<ObservedIndicatorId> {
  const asked = new Set<ObservedIndicatorId>();
  const withhold = ['everything', 'nothing', ...observedPartsOf(id)];
  for (const withheld of withhold) {
    answerCell(id, {
      year: 2023,
      hasReport: true,
      publishedOn: '2024-03-01',
      cellOf: (part) => {
        asked.add(part);
        return withheld === 'everything' || withheld === part ? none : one;
      },
    });
  }
  return asked;
}

describe('observedPartsOf', () => {
  it.each(catalogue.map(({ id }) => id))('names exactly the cells that decide %s', (id) => {
    expect([...askedFor(id)].sort()).toEqual([...observedPartsOf(id)].sort());
  });

  it('puts an observed indicator first among its own parts', () => {
    expect(observedPartsOf('villages_total')[0]).toBe('villages_total');
  });
});
