import { expect, test } from 'vitest';
import { ignoredKeys, parseSearch, printSearch, readView } from './view.ts';

const address =
  '?area=990101&year=2023&years=2019,2021-2023&indicators=disputes_accepted,legal_advisers&peers=kind';

test('an address is read and written without loss', () => {
  const view = readView(parseSearch(address));
  expect(view).toEqual({
    area: '990101',
    year: 2023,
    years: [2019, 2021, 2022, 2023],
    indicators: ['disputes_accepted', 'legal_advisers'],
    peers: 'kind',
  });
  expect(printSearch({ ...view })).toBe(address);
});

test('a view that is already typed is read again as it is', () => {
  const view = readView(parseSearch(address));
  expect(readView({ ...view })).toEqual(view);
});

test('defaults are left out of the address and are not reported', () => {
  expect(printSearch(readView(parseSearch('?peers=all')))).toBe('');
  expect(ignoredKeys('?peers=all&lang=zh')).toEqual([]);
});

test('unknown keys and unreadable values are named', () => {
  expect(ignoredKeys('?area=990101&colour=red&year=last')).toEqual(['colour', 'year']);
  expect(readView(parseSearch('?colour=red&year=last'))).toEqual({});
});

test('thirty townships and forty-five indicators fit into 2,000 characters', () => {
  const townships = Array.from({ length: 30 }, (_, n) => String(990101001 + n));
  const indicators = Array.from({ length: 45 }, (_, n) => `mediation_success_rate_${n}`);
  expect(printSearch({ area: '990101', year: 2023, townships, indicators }).length).toBeLessThan(
    2000,
  );
});

test('with whom to compare is read, and what nobody can be compared with is named', () => {
  const search = '?among=nearest&own=990101101&axis=free&widening=off&per=villages_total';
  expect(printSearch(readView(parseSearch(search)))).toBe(search);
  expect(ignoredKeys('?among=friends&own=1&goal=many&axis=round')).toEqual([
    'among',
    'own',
    'goal',
    'axis',
  ]);
});
