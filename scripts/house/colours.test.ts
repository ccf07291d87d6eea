import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

/** Folders whose colours come from the tokens, and the files that hold those. */
const folders = ['apps/web/src', 'packages/charts/src'];
const holders = /^apps\/web\/src\/theme\/|^packages\/charts\/src\/theme\.ts$/;

const inSheets = /#[\da-f]{3,8}\b|\b(rgb|hsl)a?\(\s*[\d.]|:\s*(white|black|gr[ae]y)\b/i;
const inPrograms = /['"`]#([\da-f]{3}|[\da-f]{6}|[\da-f]{8})['"`]|\b(rgb|hsl)a?\(\s*[\d.$]/i;

it('sees a fixed colour', () => {
  expect('  color: #fff;').toMatch(inSheets);
  expect('  background: rgba(0, 0, 0, 0.1);').toMatch(inSheets);
  expect("fill: '#1d2429'").toMatch(inPrograms);
  expect('  color: var(--ink);').not.toMatch(inSheets);
  expect('  background: rgba(var(--volume), var(--volume-least));').not.toMatch(inSheets);
  expect('fill: url("#map-hatching");').not.toMatch(inSheets);
});

it('no colour is fixed outside the theme: each has a meaning, and a value in every theme', () => {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .map((name) => join(folder, String(name)))
      .filter((name) => /[.](css|tsx?)$/.test(name) && !/[.]test[.]/.test(name))
      .filter((name) => !holders.test(name)),
  );
  const found = files.flatMap((file) => {
    const fixed = file.endsWith('.css') ? inSheets : inPrograms;
    return readFileSync(join(root, file), 'utf8')
      .split('\n')
      .filter((line) => fixed.test(line))
      .map((line) => `${file}: ${line.trim()}`);
  });
  expect(files.length).toBeGreaterThan(300);
  expect(found).toEqual([]);
});
