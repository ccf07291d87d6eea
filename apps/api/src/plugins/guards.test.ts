import { describe, expect, it } from 'vitest';
import { openApp } from '../testing/open-app.ts';

describe('whom the server answers', () => {
  it.each(['127.0.0.1:8686', 'localhost:8686', '[::1]:8686', '192.168.1.5:8686'])(
    'those who ask %s',
    async (host) => {
      const { get } = await openApp();
      expect((await get('/health', { host })).statusCode).toBe(200);
    },
  );

  it('nobody who was led here under another name', async () => {
    const { get } = await openApp();
    const reply = await get('/reports', { host: 'evil.example:8686' });
    expect(reply.statusCode).toBe(421);
    expect(reply.headers['content-type']).toContain('problem+json');
  });
});

describe('who may change data', () => {
  const withdraw = { method: 'DELETE', url: '/api/v1/reports/1' } as const;

  it.each([
    [{ origin: 'http://evil.example' }, 403],
    [{ origin: 'http://127.0.0.1:9999', host: '127.0.0.1:8686' }, 403],
    [{ origin: 'null' }, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ origin: 'http://127.0.0.1:8686', host: '127.0.0.1:8686' }, 204],
    [{ 'sec-fetch-site': 'same-origin', origin: 'https://office.example' }, 204],
    [{}, 204],
  ])('%o: %i', async (headers, status) => {
    const { send } = await openApp();
    expect((await send({ ...withdraw, headers: { ...headers } })).statusCode).toBe(status);
  });

  it('refuses an upload from another site before reading it', async () => {
    const { send } = await openApp();
    const headers = {
      origin: 'http://evil.example',
      'content-type': 'multipart/form-data; boundary=x',
    };
    const reply = await send({ method: 'POST', url: '/api/v1/imports', headers, payload: '--x--' });
    expect(reply.statusCode).toBe(403);
  });

  it('lets nobody read across sites', async () => {
    const { get } = await openApp();
    const { headers } = await get('/health', { origin: 'http://evil.example' });
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  });
});

describe('headers', () => {
  it('let no foreign and no inline script run, and do not ask for https', async () => {
    const { get } = await openApp();
    const { headers } = await get('/health');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("style-src 'self' 'unsafe-inline'");
    expect(policy).not.toContain('upgrade-insecure-requests');
    expect(headers['strict-transport-security']).toBeUndefined();
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-frame-options']).toBe('DENY');
    expect(headers['x-powered-by']).toBeUndefined();
  });
});
