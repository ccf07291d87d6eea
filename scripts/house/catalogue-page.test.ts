import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cataloguePage } from './catalogue-page.ts';

it('docs/catalogue.md is what the catalogue says (else run pnpm catalogue-page)', () => {
  const committed = readFileSync(new URL('../../docs/catalogue.md', import.meta.url), 'utf8');
  expect(committed).toBe(cataloguePage());
});
