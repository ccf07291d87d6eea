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

test('an address asks of the past state that the page shows, where it can be answered', () => {
  window.history.replaceState(null, '', '/?as_of=990101-2022-1');
  expect(apiAddress('/areas')).toBe('/api/v1/areas?as_of=990101-2022-1');
  expect(csvOf(apiAddress('/answers/matrix', { year: 2022 }))).toBe(
    '/api/v1/answers/matrix.csv?year=2022&as_of=990101-2022-1&download=1',
  );
  expect(apiAddress('/review/settings')).toBe('/api/v1/review/settings');
  expect(apiAddress('/areas/990101/tiles')).toBe('/api/v1/areas/990101/tiles');
  window.history.replaceState(null, '', '/');
});
