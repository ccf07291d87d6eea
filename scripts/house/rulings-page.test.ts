import { readFileSync } from 'node:fs';
import { catalogue } from '@xiangjian/indicators';
import { expect, it } from 'vitest';

it('docs/rulings.md names indicators of the catalogue only', () => {
  const page = readFileSync(new URL('../../docs/rulings.md', import.meta.url), 'utf8');
  const named = [...page.matchAll(/`([a-z_]+)`/g)].map(([, id]) => id);
  expect(named.length).toBeGreaterThan(30);
  const known = new Set<string>(catalogue.map(({ id }) => id));
  expect(named.filter((id) => id === undefined || !known.has(id))).toEqual([]);
});
