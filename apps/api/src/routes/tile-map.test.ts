import { expect, test } from 'vitest';
import { openApp } from '../testing/open-app.ts';

const url = '/api/v1/areas/990101/tiles';
const tiles = [
  { township: '990101101', row: 0, column: 1 },
  { township: '990101102', row: 1, column: 0 },
];

test('an arrangement is kept, replaced and forgotten', async () => {
  const { get, send } = await openApp();
  expect((await get('/areas/990101/tiles')).json()).toEqual({ tiles: [] });
  const kept = await send({ method: 'PUT', url, payload: { tiles } });
  expect([kept.statusCode, kept.json()]).toEqual([200, { tiles }]);
  expect((await get('/areas/990101/tiles')).json()).toEqual({ tiles });
  await send({ method: 'PUT', url, payload: { tiles: [] } });
  expect((await get('/areas/990101/tiles')).json()).toEqual({ tiles: [] });
});

test.each([
  ['a township twice', [tiles[0], { ...tiles[0], column: 3 }]],
  ['two on one place', [tiles[0], { ...tiles[0], township: '990101103' }]],
  ['a place outside', [{ township: '990101101', row: 0, column: 20 }]],
])('%s is refused and nothing is kept', async (_what, wrong) => {
  const { get, send } = await openApp();
  const reply = await send({ method: 'PUT', url, payload: { tiles: wrong } });
  expect(reply.statusCode).toBe(400);
  expect((await get('/areas/990101/tiles')).json()).toEqual({ tiles: [] });
});

test('an unknown area is named', async () => {
  const { get } = await openApp();
  const reply = await get('/areas/999999/tiles');
  expect([reply.statusCode, reply.json().title]).toEqual([404, '没有地区“999999”']);
});
