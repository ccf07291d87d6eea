import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { englishAction } from './english-action.ts';

const openapi: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../../api/openapi.json'), 'utf8'),
);
/** What only looks at a file or computes leaves no line in the log. */
const unlogged = /\/(table|preview)$|^POST \/answers\//;

it('has an English name for every route that leaves a line', () => {
  const { paths } = openapi as { paths: Record<string, Record<string, unknown>> };
  const actions = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods)
      .filter((method) => method !== 'get')
      .map((method) => {
        const route = path.replace('/api/v1', '').replace(/\{(\w+)\}/g, ':$1');
        return `${method.toUpperCase()} ${route}`;
      }),
  );
  const logged = actions.filter((action) => !unlogged.test(action));
  expect(logged.length).toBeGreaterThan(30);
  expect(logged.filter((action) => englishAction(action) === action)).toEqual([]);
});

it('leaves an action without a name as it is', () => {
  expect(englishAction('PUT /unheard-of')).toBe('PUT /unheard-of');
});
