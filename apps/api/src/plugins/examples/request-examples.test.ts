import { expect, it } from 'vitest';
import { openApp } from '../../testing/open-app.ts';
import { openGuardedApp } from '../../testing/open-guarded-app.ts';
import { descriptionOf } from '../open-api.ts';
import { parameterExamples } from './parameter-examples.ts';
import { requestExamples } from './request-examples.ts';

it('every JSON body that is sent has an example', async () => {
  const { app } = await openApp();
  const sent = Object.entries(descriptionOf(app).paths).flatMap(([address, operations]) =>
    Object.entries(operations)
      .filter(([, { requestBody }]) => requestBody?.content['application/json'] !== undefined)
      .map(([method]) => `${method} ${address.slice('/api/v1'.length)}`),
  );
  expect(Object.keys(requestExamples).sort()).toEqual(sent.sort());
});

it.each(Object.entries(requestExamples))('%s takes its example', async (key, payload) => {
  const { as } = await openGuardedApp();
  const [method = '', address = ''] = key.split(' ');
  const filled = address.replace(/\{(\w+)\}/g, (_, name) => String(parameterExamples[name]));
  const reply = await as('administrator', {
    method: method.toUpperCase() as 'POST' | 'PUT',
    url: `/api/v1${filled.replace('/schemes/reference', '/schemes/own')}`,
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify(payload),
  });
  // What it is about may not be there (404) or have changed since (409); the body itself is right.
  expect([200, 201, 404, 409], reply.payload).toContain(reply.statusCode);
});
