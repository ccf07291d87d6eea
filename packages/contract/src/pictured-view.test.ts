import { expect, it } from 'vitest';
import { firstCompared, picturedView } from './pictured-view.ts';

const where = 'area=990101&year=2022';

it.each([
  [`/compare?${where}`, { chart: 'rank', indicators: [firstCompared], peers: 'all' }],
  [`/compare/?${where}&peers=kind&indicators=disputes_accepted`, { peers: 'kind' }],
  [`/compare?${where}&chart=change&years=2021,2022`, { chart: 'change', years: [2021, 2022] }],
  [`/compare?${where}&chart=trend&townships=990101101`, { townships: ['990101101'] }],
  [`/compare?${where}&as_of=990101-2022-1`, { as_of: '990101-2022-1' }],
])('reads the comparison that %s shows', (address, shown) => {
  expect(picturedView(address)).toMatchObject(shown);
});

it.each([
  `/?${where}`,
  `/townships/990101101?${where}`,
  '/compare?year=2022',
  `/compare?${where}&among=nearest`,
  `/compare?${where}&chart=scatter`,
  `/compare?${where}&indicators=nothing_of_the_kind`,
])('knows no picture of %s', (address) => {
  expect(picturedView(address)).toBeNull();
});
