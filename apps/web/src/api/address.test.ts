import { expect, test } from 'vitest';
import { apiAddress, csvOf } from './address.ts';

test('an address leaves out what is undefined and joins lists', () => {
  const address = apiAddress('/answers/matrix', {
    area: '990101',
    year: 2023,
    indicators: ['disputes_accepted', 'legal_advisers'],
    peers: undefined,
  });
  expect(address).toBe(
    '/api/v1/answers/matrix?area=990101&year=2023&indicators=disputes_accepted,legal_advisers',
  );
});

test('the file of an answer has the same query and asks to be downloaded', () => {
  expect(csvOf(apiAddress('/answers/matrix', { area: '990101' }))).toBe(
    '/api/v1/answers/matrix.csv?area=990101&download=1',
  );
  expect(csvOf(apiAddress('/indicators'))).toBe('/api/v1/indicators.csv?download=1');
});
