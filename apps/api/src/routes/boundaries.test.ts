import { expect, test } from 'vitest';
import { openApp } from '../testing/open-app.ts';

const url = '/api/v1/areas/990101/boundaries';
const ring = [
  [104, 26],
  [104.1, 26],
  [104.1, 26.1],
];
const kept = { approval: '示例S(2024)001号', shapes: [{ township: '990101101', rings: [ring] }] };

test('outlines are kept with their number of approval, and forgotten', async () => {
  const { get, send } = await openApp();
  const sent = await send({ method: 'PUT', url, payload: kept });
  expect([sent.statusCode, sent.json()]).toEqual([200, kept]);
  await send({ method: 'PUT', url, payload: { approval: '', shapes: [] } });
  expect((await get('/areas/990101/boundaries')).json()).toEqual({ approval: '', shapes: [] });
});

test.each([
  ['a township twice', [...kept.shapes, ...kept.shapes]],
  ['a place that is not on earth', [{ township: '990101101', rings: [[...ring, [400, 0]]] }]],
  ['too many points', [{ township: '990101101', rings: [Array(200_001).fill([1, 1])] }]],
])('%s is refused', async (_what, shapes) => {
  const { send } = await openApp();
  const reply = await send({ method: 'PUT', url, payload: { approval: '', shapes } });
  expect(reply.statusCode).toBe(400);
});

test('more than eight megabytes are refused before they are read', async () => {
  const { send } = await openApp();
  const payload = JSON.stringify({ approval: '', shapes: [], more: 'x'.repeat(9 * 1024 * 1024) });
  const reply = await send({
    method: 'PUT',
    url,
    payload,
    headers: { 'content-type': 'application/json' },
  });
  expect(reply.statusCode).toBe(413);
});
