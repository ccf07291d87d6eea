import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { acceptedEndings } from '../../../web/src/features/reports/accepted-files.ts';
import { reportExtensions, reportFiles } from './report-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reports-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function lay(...names: string[]): void {
  for (const name of names) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), 'x');
  }
}

describe('reportFiles', () => {
  it('finds reports to the bottom in sorted order and counts the rest', () => {
    lay('b.html', 'a/2.TXT', 'a/1.htm', 'a/notes.csv', '.hidden.txt', '~$b.html', 'README.md');
    const { files, skipped } = reportFiles([folder]);
    expect(files.map((file) => relative(folder, file))).toEqual(['a/1.htm', 'a/2.TXT', 'b.html']);
    expect(skipped).toBe(4);
  });

  it.each(['docx', 'doc', 'wps', 'rtf', 'mht', 'mhtml', 'PDF', 'zip'])('takes .%s', (ending) => {
    lay(`a.${ending}`, `~$a.${ending}`, 'photo.jpg');
    expect(reportFiles([folder])).toEqual({ files: [join(folder, `a.${ending}`)], skipped: 2 });
  });

  it('takes what the dashboard offers, and the dashboard offers what it takes', () => {
    expect([...acceptedEndings].sort()).toEqual([...reportExtensions, '.zip'].sort());
  });

  it('follows no link, so that nothing outside the folder is read', () => {
    lay('inside/a.txt', 'outside/secret.txt');
    symlinkSync(join(folder, 'outside'), join(folder, 'inside/link'));
    symlinkSync(join(folder, 'outside/secret.txt'), join(folder, 'inside/link.txt'));
    symlinkSync(join(folder, 'inside'), join(folder, 'inside/circle'));
    const { files, skipped } = reportFiles([join(folder, 'inside')]);
    expect(files).toEqual([join(folder, 'inside/a.txt')]);
    expect(skipped).toBe(3);
  });

  it('keeps files that are named themselves, whatever they are, each once', () => {
    lay('a.xlsx', 'b.txt');
    const named = [join(folder, 'b.txt'), join(folder, 'a.xlsx'), join(folder, 'none.txt')];
    expect(reportFiles([...named, folder])).toEqual({ files: [...named].sort(), skipped: 1 });
  });
});
