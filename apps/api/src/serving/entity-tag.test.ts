import { describe, expect, it } from 'vitest';
import { openApp } from '../testing/open-app.ts';

const ranking = '/answers/ranking?area=990101&year=2022&indicator=mediation_success_rate';

describe('the state of the data', () => {
  it.each([ranking, '/observations', '/observations.csv', '/reports.csv', '/indicators'])(
    'marks %s, and what is held already is not sent again',
    async (address) => {
      const { get } = await openApp();
      const first = await get(address);
      const tag = String(first.headers.etag);
      expect(tag).toMatch(/^W\/".+"$/);
      expect(first.headers['cache-control']).toBe('no-cache');
      const again = await get(address, { 'if-none-match': `"other", ${tag}` });
      expect(again.statusCode).toBe(304);
      expect(again.body).toBe('');
      expect(again.headers.etag).toBe(tag);
    },
  );

  it('moves with every change, and the answer with it', async () => {
    const { get, send } = await openApp();
    const before = await get(ranking);
    expect((await get(ranking)).body).toBe(before.body);
    const [report] = (await get('/reports?township=990101101&years=2022')).json().items;
    await send({ method: 'DELETE', url: `/api/v1/reports/${report.id}` });
    const after = await get(ranking, { 'if-none-match': String(before.headers.etag) });
    expect(after.statusCode).toBe(200);
    expect(after.headers.etag).not.toBe(before.headers.etag);
    expect(after.json().n_with_value).toBe(before.json().n_with_value - 1);
  });

  it('is not put on a refusal', async () => {
    const { get } = await openApp();
    const refused = await get(
      '/answers/ranking?area=123456&year=2022&indicator=disputes_accepted',
      {
        'if-none-match': '"x"',
      },
    );
    expect(refused.statusCode).toBe(404);
    expect(refused.headers.etag).toBeUndefined();
  });
});

describe('compression', () => {
  it('packs what is large for those who can unpack it', async () => {
    const { get } = await openApp();
    const packed = await get('/indicators', { 'accept-encoding': 'br, gzip' });
    expect(packed.headers['content-encoding']).toBe('br');
    const plain = await get('/indicators');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(packed.rawPayload.length).toBeLessThan(plain.rawPayload.length / 2);
    const table = await get('/observations.csv', { 'accept-encoding': 'gzip' });
    expect(table.headers['content-encoding']).toBe('gzip');
  });

  it('leaves the small as it is', async () => {
    const { get } = await openApp();
    const small = await get('/health', { 'accept-encoding': 'br, gzip' });
    expect(small.headers['content-encoding']).toBeUndefined();
  });
});
