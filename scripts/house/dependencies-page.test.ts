import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { directDependencies } from './direct-dependencies.ts';

const root = join(import.meta.dirname, '..', '..');
const used = directDependencies(root);
const listed = readFileSync(join(root, 'docs', 'dependencies.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, name = '', version = '', licence = '', ...reasons]) => ({
    name: name.replaceAll('`', ''),
    version,
    licence,
    reasons: reasons.slice(0, -1),
  }));

it('docs/dependencies.md lists every direct dependency with its version, and none that is gone', () => {
  const pinned = (each: { name: string; version: string }) => `${each.name} ${each.version}`;
  expect(listed.map(pinned).sort()).toEqual(used.map(pinned).sort());
});

it('every dependency says what it is for and why it was chosen', () => {
  for (const { name, reasons } of listed) {
    expect(reasons, name).toHaveLength(2);
    for (const reason of reasons) expect(reason.length, name).toBeGreaterThan(4);
  }
});

it('every listed licence is the one that the installed package states', () => {
  const stated = used.filter(({ licence }) => licence !== null);
  expect(stated.length).toBeGreaterThan(20);
  for (const { name, licence } of stated) {
    expect(listed.find((row) => row.name === name)?.licence, name).toBe(licence);
  }
});
