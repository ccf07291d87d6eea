import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { clientTypes } from './generate/client-types.ts';

it('the types are those of the description (else run pnpm openapi)', async () => {
  const committed = readFileSync(new URL('generated/api-types.ts', import.meta.url), 'utf8');
  expect(committed).toBe(await clientTypes());
});
