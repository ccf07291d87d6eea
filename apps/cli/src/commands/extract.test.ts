import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isGrounded } from '@xiangjian/indicators';
import { describe, expect, it } from 'vitest';
import { makeZip } from '../../../../packages/documents/src/testing/make-zip.ts';
import { reportText } from '../../../api/src/import/testing/sample-text.ts';
import type { ExtractedReport } from '../extracting/extracted-report.ts';
import { runCaptured } from '../testing/run-captured.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const text = reportText({ township: '甲镇', county: '青溪县', year: 2023, accepted: 305 });
const gb18030 = fileURLToPath(
  new URL('../../../api/src/import/testing/gb18030-sample.txt', import.meta.url),
);

function reportsIn(out: string): ExtractedReport[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

describe('xiangjian extract --json', () => {
  it('prints one object a file with every figure at its place', async () => {
    const file = join(temporaryFolder({ '甲镇.txt': text }), '甲镇.txt');
    const { code, out, error } = await runCaptured(['extract', file, '--json']);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    const [report, ...others] = reportsIn(out);
    expect(others).toEqual([]);
    expect(report).toMatchObject({
      file,
      township: '甲镇',
      kind: '镇',
      year: 2023,
      publishedOn: '2024-02-20',
      title: '甲镇2023年度法治政府建设情况报告',
      genre: 'rule_of_law',
      encoding: 'utf-8',
    });
    const accepted = report?.observations.find(
      ({ indicator, headline }) => indicator === 'disputes_accepted' && headline,
    );
    expect(accepted).toMatchObject({ value: 305, qualifier: 'exact', status: 'reported' });
    for (const { evidence } of report?.observations ?? []) {
      expect(isGrounded(report?.text ?? '', evidence)).toBe(true);
    }
    expect(report?.derived.map(({ indicator }) => indicator)).toContain('mediation_success_rate');
  });

  it('has the promised fields, in their order', async () => {
    const file = join(temporaryFolder({ 'a.txt': text }), 'a.txt');
    const [report] = reportsIn((await runCaptured(['extract', file, '--json'])).out);
    expect(Object.keys(report ?? {})).toEqual(
      (
        'file township kind county year publishedOn documentDate periodStart periodEnd title genre encoding text observations ' +
        'derived checks problems plans warnings sections unnumbered untaken'
      ).split(' '),
    );
    expect(Object.keys(report?.observations[0] ?? {})).toEqual(
      'indicator value lower upper qualifier unit period status headline confidence rule words evidence context manner review'.split(
        ' ',
      ),
    );
  });

  it('reads folders, ZIPs and GB18030', async () => {
    const folder = temporaryFolder({
      'a/1.txt': text,
      'b.zip': makeZip([{ name: '乙镇.txt', content: text }]),
    });
    const words = ['extract', join(folder, 'a'), join(folder, 'b.zip'), gb18030, '--json'];
    const { code, out } = await runCaptured(words);
    expect(code).toBe(0);
    const reports = reportsIn(out);
    expect(reports.map(({ file }) => file)).toEqual(
      [join(folder, 'a/1.txt'), join(folder, 'b.zip/乙镇.txt'), gb18030].sort(),
    );
    expect(reports.map(({ encoding }) => encoding).sort()).toEqual(['gb18030', 'utf-8', 'utf-8']);
  });

  it('takes the year from the command line, else from the file name, where the text is silent', async () => {
    const silent = '乙镇法治政府建设情况报告\n全年共受理矛盾纠纷12件。\n';
    const folder = temporaryFolder({ '乙镇-2022.txt': silent, '丙.txt': silent });
    const named = await runCaptured(['extract', join(folder, '乙镇-2022.txt'), '--json']);
    expect(reportsIn(named.out)[0]?.year).toBe(2022);
    const given = await runCaptured([
      'extract',
      join(folder, '丙.txt'),
      '--json',
      '--year',
      '2021',
    ]);
    expect(reportsIn(given.out)[0]?.year).toBe(2021);
  });

  it('names what cannot be read, does the rest and exits with 1', async () => {
    const folder = temporaryFolder({
      'a.txt': text,
      'broken.txt': new Uint8Array([0xff, 0xff, 0xc4, 0x00, 0xfe, 0x80, 0xff]),
      'empty.txt': '',
      'scan.txt': '%PDF-1.7\n%âãÏÓ',
      'data/x.csv': 'x',
    });
    const names = ['a.txt', 'broken.txt', 'empty.txt', 'none.txt', 'scan.txt', 'data'];
    const paths = names.map((name) => join(folder, name));
    const { code, out, error } = await runCaptured(['extract', ...paths, '--json']);
    expect(code).toBe(1);
    expect(reportsIn(out).map(({ file }) => file)).toEqual([join(folder, 'a.txt')]);
    const lines = error.trim().split('\n');
    const reasonFor = (name: string) =>
      lines.find((line) => line.startsWith(`没能处理 ${join(folder, name)}：`)) ?? '';
    expect(lines).toHaveLength(5);
    expect(reasonFor('broken.txt')).toMatch(/[\u4e00-\u9fff]{6}.*。$/);
    expect(reasonFor('empty.txt')).toContain('文件是空的');
    expect(reasonFor('none.txt')).toContain('找不到这个文件');
    expect(reasonFor('scan.txt')).toContain('PDF');
    expect(reasonFor('data')).toContain('没有可读的报告');
  });
});

describe('xiangjian extract', () => {
  it('prints a table for people', async () => {
    const file = join(temporaryFolder({ 'a.txt': text }), 'a.txt');
    const { code, out } = await runCaptured(['extract', file]);
    expect(code).toBe(0);
    expect(out).toContain('甲镇2023年度法治政府建设情况报告｜');
    expect(out).toMatch(/指标 +数值 +单位 +时期 +入表 +原文/);
    expect(out).toMatch(/受理.* 305 +件 +全年 +是/);
    expect(out).toContain('推算指标');
    expect(out).toContain('存在问题');
  });
});
