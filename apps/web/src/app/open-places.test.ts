import { expect, it } from 'vitest';
import { openPlaces } from './open-places.ts';

const places = ['overview', 'review', 'replies', 'ledgers', 'settings', 'help'] as const;
const accountOf = (role: 'township' | 'reader') => ({ id: 1, name: role, role, division: null });

it('names the places of work to the house, not to visitors and townships', () => {
  const few = ['overview', 'help'];
  expect(openPlaces(places, { state: 'accounts', account: null })).toEqual(few);
  expect(openPlaces(places, { state: 'accounts', account: accountOf('township') })).toEqual(few);
  expect(openPlaces(places, { state: 'accounts', account: accountOf('reader') })).toEqual(places);
  expect(openPlaces(places, { state: 'local', account: null })).toEqual(places);
});
