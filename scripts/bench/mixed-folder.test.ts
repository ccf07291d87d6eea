import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeMixedFolder } from './mixed-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mixed-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('holds reports of every format, no two alike, and the same ones each time', () => {
  const [one, other] = [join(folder, 'one'), join(folder, 'other')];
  writeMixedFolder(one, 100);
  writeMixedFolder(other, 100);
  const names = readdirSync(one);
  const contents = names.map((name) => readFileSync(join(one, name)).toString('base64'));
  expect(new Set(contents).size).toBe(100);
  expect(names.map((name) => readFileSync(join(other, name)).toString('base64'))).toEqual(contents);
  const formats = new Set(names.map((name) => extname(name)));
  expect([...formats].sort()).toEqual(['.doc', '.docx', '.html', '.pdf', '.rtf', '.txt']);
});
