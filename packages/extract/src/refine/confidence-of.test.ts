import { expect, it } from 'vitest';
import { readFigures } from '../figures/read-figures.ts';
import { textDocument } from '../testing/text-document.ts';
import { confidenceBins } from './confidence-bins.ts';

it('every bin was measured on ten figures or more and is no surer than its share', () => {
  for (const { right, read, floor } of Object.values(confidenceBins)) {
    expect(read).toBeGreaterThanOrEqual(10);
    expect(right).toBeLessThanOrEqual(read);
    expect(floor).toBeLessThan(right / read);
  }
});

it('a known wording is surer than the gist of one', () => {
  const sureness = (text: string) =>
    readFigures(textDocument(text), 2023, false).observations[0]?.confidence ?? 0;
  const known = sureness('全年受理矛盾纠纷305件。');
  const gist = sureness('纠纷多发，全年接手并登记在册的共305件。');
  expect(known).toBeGreaterThan(gist);
  expect(gist).toBeGreaterThan(0);
});
