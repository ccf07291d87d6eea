import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { findOffice } from './find-office.ts';
import { fontPairs, profileWithFonts } from './font-substitution.ts';
import { officeAt } from './office.ts';

const never = new AbortController().signal;
const isPosix = process.platform !== 'win32';

function program(script: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'xiangjian-office-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'soffice');
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}

it.runIf(isPosix)('a program that hangs is ended with its children after the limit', async () => {
  const hanging = officeAt(program('sleep 60 & wait'), 300);
  const begun = performance.now();
  await expect(hanging.pdfOf(new Uint8Array(), never)).rejects.toMatchObject({
    parts: { status: 503 },
  });
  expect(performance.now() - begun).toBeLessThan(10_000);
});

it.runIf(isPosix)('a program that fails, or makes nothing, is told as such', async () => {
  for (const script of ['exit 77', 'exit 0']) {
    await expect(officeAt(program(script)).pdfOf(new Uint8Array(), never)).rejects.toMatchObject({
      kind: 'not-converted',
    });
  }
});

it.runIf(isPosix)('a caller who goes away ends the program', async () => {
  const caller = new AbortController();
  setTimeout(() => caller.abort(), 200);
  const hanging = officeAt(program('sleep 60'));
  await expect(hanging.pdfOf(new Uint8Array(), caller.signal)).rejects.toThrow();
});

it.runIf(isPosix)('is found in a folder of PATH, and nowhere else', () => {
  const file = program('exit 0');
  expect(findOffice(join(file, '..'), [])).toBe(file);
  expect(findOffice('/nowhere', [])).toBeNull();
});

it('only fonts that are missing are replaced, by the likest installed one', () => {
  const installed = new Set(['黑体', '仿宋', 'Noto Serif CJK SC']);
  expect(fontPairs(installed)).toEqual([
    ['方正小标宋简体', 'Noto Serif CJK SC'],
    ['仿宋_GB2312', '仿宋'],
    ['楷体_GB2312', 'Noto Serif CJK SC'],
    ['宋体', 'Noto Serif CJK SC'],
  ]);
  expect(fontPairs(new Set())).toEqual([]);
  expect(profileWithFonts([['仿宋_GB2312', '仿宋']])).toContain('<value>仿宋</value>');
});
