import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openApp } from '../testing/open-app.ts';
import { committedDescription } from './committed-description.ts';
import { descriptionOf } from './open-api.ts';

describe('the description of the API', () => {
  it('apps/api/openapi.json is what the routes say (else run pnpm openapi)', async () => {
    const { app } = await openApp();
    const committed = readFileSync(committedDescription, 'utf8');
    expect(JSON.parse(committed)).toEqual(descriptionOf(app));
  });

  it('is served, in version 3.1', async () => {
    const { app, get } = await openApp();
    const served = (await get('/openapi.json')).json();
    expect(served.openapi).toMatch(/^3\.1/);
    expect(served).toEqual(descriptionOf(app));
  });

  it('has a table beside every list and every answer', async () => {
    const { app } = await openApp();
    const addresses = Object.keys(descriptionOf(app).paths);
    const lists = [
      'observations',
      'reports',
      'indicators',
      'divisions',
      'indicators/{indicator}/coverage',
    ];
    const answers = ['overview', 'ranking', 'trend', 'matrix', 'profile'].map(
      (one) => `answers/${one}`,
    );
    for (const one of [...lists, ...answers]) {
      expect(addresses).toContain(`/api/v1/${one}`);
      expect(addresses).toContain(`/api/v1/${one}.csv`);
    }
  });

  it('has examples by which every answer is given', async () => {
    const { app, get } = await openApp();
    const answers = Object.entries(descriptionOf(app).paths).filter(
      ([address, operations]) => address.includes('/answers/') && 'get' in operations,
    );
    expect(answers.length).toBeGreaterThan(20);
    for (const [address, operations] of answers) {
      const required = (operations.get?.parameters ?? []).filter((one) => one.required === true);
      const query = required.map(({ name, example }) => `${name}=${example}`).join('&');
      const reply = await get(`${address.replace('/api/v1', '')}?${query}`);
      expect([address, reply.statusCode]).toEqual([address, 200]);
    }
  });

  it('names problems by their media type', async () => {
    const { app } = await openApp();
    const refusal = descriptionOf(app).paths['/api/v1/reports']?.get?.responses?.['400'];
    expect(Object.keys(refusal?.content ?? {})).toEqual(['application/problem+json']);
  });
});
