import { expect, it, onTestFinished } from 'vitest';
import { buildApp } from '../app.ts';
import { openSmallDistrict } from '../testing/small-district.ts';

it('pages under /embed may stand in frames of the named sites, no other page in any', async () => {
  const database = await openSmallDistrict();
  const embeddingSites = ['http://oa.example.gov.cn'];
  const app = await buildApp({ database, webFolder: '/nowhere', embeddingSites });
  onTestFinished(async () => {
    await app.close();
    database.close();
  });
  const headersOf = async (url: string) => (await app.inject({ url })).headers;
  for (const url of ['/embed/compare?year=2022', '/embed']) {
    const headers = await headersOf(url);
    expect(headers['x-frame-options']).toBeUndefined();
    expect(headers['content-security-policy']).toContain(
      "frame-ancestors 'self' http://oa.example.gov.cn",
    );
    expect(headers['content-security-policy']).toContain("script-src 'self'");
  }
  for (const url of ['/compare', '/embedded', '/api/v1/health']) {
    const headers = await headersOf(url);
    expect(headers['x-frame-options']).toBe('DENY');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  }
});
