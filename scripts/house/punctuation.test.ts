import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

/** Folders and pages whose Chinese is written for people. */
const written = ['apps/web/src', 'packages/charts/src', 'packages/compare/src', 'scripts/house'];
const pages = ['README.md', 'docs/user-guide.md'];

const han = '[\\u4e00-\\u9fff]';
/** A half-width mark where a Chinese sentence goes on or ends, and a bracket beside a Han character. */
const halfWidth = new RegExp(
  `${han}[,;?!](?=${han}|['\`”]|$)|${han}:(?=${han}|$)|${han}\\(|\\)${han}`,
  'u',
);

const sources = written.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((name) => /[.]tsx?$/.test(name) && !/[.](test|fixture)[.]|testing|fixtures/.test(name)),
);

it('sees a half-width mark in a Chinese sentence', () => {
  expect('没有收到,请核实').toMatch(halfWidth);
  expect('没有收到(2023)').toMatch(halfWidth);
  expect("  人次: 'attendances',").not.toMatch(halfWidth);
  expect('没有收到（2023），请核实：第 1 页。').not.toMatch(halfWidth);
});

it('Chinese is written with its own punctuation', () => {
  const found = [...sources, ...pages].flatMap((file) =>
    withoutCode(file)
      .split('\n')
      .filter((line) => !/^\s*([/*]|\/\/)/.test(line))
      .filter((line) => halfWidth.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(sources.length).toBeGreaterThan(200);
  expect(found).toEqual([]);
});

/** The text of a file; of a page only what is no code. */
function withoutCode(file: string): string {
  const text = readFileSync(join(root, file), 'utf8');
  return file.endsWith('.md') ? text.replace(/`[^`\n]+`/g, '') : text;
}
