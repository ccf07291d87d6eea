import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openApp } from '../testing/open-app.ts';

const page = '<!doctype html><title>乡鉴</title>';
const script = 'console.info(1)';

/** A folder as the build of the dashboard leaves it. */
function builtFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'xiangjian-web-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'assets', 'index-abc123.js'), script);
  writeFileSync(join(folder, 'assets', 'index-abc123.js.br'), brotliCompressSync(script));
  return folder;
}

describe('the dashboard', () => {
  it.each(['/', '/reports', '/townships/990101101?year=2022', '/compare/ranking'])(
    '%s shows the page, asked for anew each time',
    async (url) => {
      const { send } = await openApp(builtFolder());
      const reply = await send({ url });
      expect(reply.statusCode).toBe(200);
      expect(reply.body).toBe(page);
      expect(reply.headers['content-type']).toContain('text/html');
      expect(reply.headers['cache-control']).toBe('no-cache');
    },
  );

  it('keeps files with a hash in their name for a year, packed where that is taken', async () => {
    const { send } = await openApp(builtFolder());
    const url = '/assets/index-abc123.js';
    const plain = await send({ url });
    expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(plain.body).toBe(script);
    const packed = await send({ url, headers: { 'accept-encoding': 'br' } });
    expect(packed.headers['content-encoding']).toBe('br');
    expect(packed.headers['content-type']).toContain('javascript');
  });

  it.each(['/assets/index-old.js', '/favicon.ico', '/../package.json', '/api', '/api/v2/health'])(
    '%s is not the page',
    async (url) => {
      const { send } = await openApp(builtFolder());
      const reply = await send({ url });
      expect(reply.statusCode).toBe(404);
      expect(reply.headers['content-type']).toContain('problem+json');
    },
  );

  it('says what to do when it is not built', async () => {
    const { send } = await openApp();
    const reply = await send({ url: '/' });
    expect(reply.statusCode).toBe(503);
    expect(reply.body).toContain('npm start');
    expect(reply.body).not.toContain('<script');
  });
});
