import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '@xiangjian/indicators';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const textOf = (page: string) => readFileSync(join(root, page), 'utf8');

const pages = [
  'README.md',
  'README.en.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** The commands of the command line: one file each. */
const commands = readdirSync(join(root, 'apps/cli/src/commands'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => name.replace('.ts', ''));

it.each(pages)('every link of %s leads somewhere', (page) => {
  const links = [...textOf(page).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => link);
  for (const link of links) expect(existsSync(join(root, page, '..', link)), link).toBe(true);
});

describe.each(['README.md', 'README.en.md'])('%s', (page) => {
  it('names every command, and none that is gone', () => {
    const section = textOf(page).split('| `XIANGJIAN_DATA`')[0] ?? '';
    const named = [...section.matchAll(/^\| (`[a-z]+.*?) \|/gm)]
      .flatMap(([, cell = '']) => [...cell.matchAll(/`([a-z]+)/g)])
      .map(([, name]) => name);
    expect([...new Set(named)].sort()).toEqual(commands.sort());
  });

  it('counts indicators and sample reports rightly', () => {
    const reports = readdirSync(join(root, 'data/demo/reports'), { recursive: true })
      .map(String)
      .filter((name) => /[.](txt|html)$/.test(name));
    expect(textOf(page)).toMatch(new RegExp(`\\b${reports.length} (份报告|reports)`));
    expect(textOf(page)).toMatch(new RegExp(`\\b${catalogue.length} (个指标|indicators)`));
  });

  it('names every setting', () => {
    const settings = textOf('apps/api/src/settings.ts').match(/^ {2}[A-Z_]+(?=:)/gm) ?? [];
    expect(settings.length).toBeGreaterThan(2);
    for (const setting of settings) expect(textOf(page)).toContain(`| \`${setting.trim()}\``);
  });
});

it('both readmes are told apart in the same chapters', () => {
  const chapters = (page: string) => (textOf(page).match(/^## /gm) ?? []).length;
  expect(chapters('README.en.md')).toBe(chapters('README.md'));
});
