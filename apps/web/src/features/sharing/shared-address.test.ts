import { expect, it } from 'vitest';
import { addressAt, stateOf } from './shared-address.ts';

const address = '/compare?area=990101&year=2022&indicators=a,b';

it('an address is pinned to a release, to another, and follows the data again', () => {
  const pinned = addressAt(address, '990101-2022-1');
  expect([pinned, stateOf(pinned)]).toEqual([`${address}&as_of=990101-2022-1`, '990101-2022-1']);
  expect(addressAt(pinned, '2024-05-01')).toBe(`${address}&as_of=2024-05-01`);
  expect([addressAt(pinned, undefined), stateOf(address)]).toEqual([address, undefined]);
});
