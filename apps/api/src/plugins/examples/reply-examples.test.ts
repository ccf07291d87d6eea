import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { openGuardedApp } from '../../testing/open-guarded-app.ts';
import { descriptionOf } from '../open-api.ts';
import { replyExamplesFile } from './reply-examples.ts';
import { requestExamples } from './request-examples.ts';

/** Replies that depend on the machine or the moment. */
const changing = ['/health', '/storage', '/backups', '/sessions'];

it('every list and every answer has the reply to its examples (else vitest run -u this test, then pnpm openapi)', async () => {
  const { app, as } = await openGuardedApp();
  const shared = { method: 'POST', url: '/api/v1/shares' } as const;
  await as('administrator', { ...shared, payload: Object(requestExamples['post /shares']) });
  await as('administrator', {
    method: 'POST',
    url: '/api/v1/releases',
    payload: Object(requestExamples['post /releases']),
  });
  const replies: Record<string, unknown> = {};
  for (const [address, { get: asked }] of Object.entries(descriptionOf(app).paths)) {
    const short = address.slice('/api/v1'.length);
    const isJson = asked?.responses?.['200']?.content?.['application/json'] !== undefined;
    if (!isJson || changing.includes(short)) continue;
    const url = `/api/v1${askedBy(short, asked.parameters ?? [])}`;
    const reply = await as('administrator', { url });
    expect([short, reply.statusCode]).toEqual([short, 200]);
    replies[short] = short === '/schemes/{scheme}' ? reply.json() : cut(reply.json());
  }
  expect(Object.keys(replies).length).toBeGreaterThan(40);
  await expect(`${JSON.stringify(replies, null, 1)}\n`).toMatchFileSnapshot(
    fileURLToPath(replyExamplesFile),
  );
});

interface Asked {
  readonly name?: unknown;
  readonly in?: unknown;
  readonly required?: unknown;
  readonly example?: unknown;
}

/** The address with the examples of what must be given. */
function askedBy(address: string, parameters: readonly Asked[]): string {
  const given = parameters.filter(({ required }) => required === true);
  const path = given
    .filter((one) => one.in === 'path')
    .reduce((before, one) => before.replace(`{${one.name}}`, String(one.example)), address);
  const query = given
    .filter((one) => one.in === 'query')
    .map(({ name, example }): [string, string] => [String(name), String(example)]);
  return query.length === 0 ? path : `${path}?${new URLSearchParams(query)}`;
}

/** The reply with its lists cut to two items. */
function cut(part: unknown): unknown {
  if (Array.isArray(part)) return part.slice(0, 2).map(cut);
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, cut(value)]));
}
