import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportText } from '../../../api/src/import/testing/sample-text.ts';
import type { SnapshotDifference } from '../rules/compare-snapshots.ts';
import { type Snapshot, snapshotSchema } from '../rules/snapshot.ts';
import { runCaptured } from '../testing/run-captured.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const first = reportText({ township: '甲镇', county: '青溪县', year: 2023, accepted: 305 });
const second = reportText({ township: '乙镇', county: '青溪县', year: 2023, accepted: 96 });

/** A folder with two reports and a snapshot of them beside it. */
async function withSnapshot() {
  const folder = temporaryFolder({ '2023/甲镇.txt': first, '乙镇.txt': second });
  const file = join(temporaryFolder(), 'snapshot.json');
  const written = await runCaptured(['rules', 'snapshot', folder, '--out', file]);
  return { folder, file, written, snapshot: readSnapshotOf(file) };
}

function readSnapshotOf(file: string): Snapshot {
  return snapshotSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** Writes the snapshot as if other rules had read the report of 甲镇. */
function rewrite(file: string, snapshot: Snapshot, edit: (figures: Figures) => Figures): void {
  const reports = snapshot.reports.map((report) =>
    report.file === '2023/甲镇.txt' ? { ...report, figures: edit(report.figures) } : report,
  );
  writeFileSync(file, JSON.stringify({ ...snapshot, ruleSet: '2020.1', reports }));
}

type Figures = Snapshot['reports'][number]['figures'];

describe('xiangjian rules snapshot', () => {
  it('writes the headline figures with their quotes, the same for the same files', async () => {
    const { file, written, snapshot } = await withSnapshot();
    expect(written).toMatchObject({ code: 0, out: '' });
    expect(written.error).toMatch(/^规则 .*：2 份报告的 \d+ 个读数已写入 /);
    expect(snapshot.reports.map((report) => report.file)).toEqual(['2023/甲镇.txt', '乙镇.txt']);
    expect(snapshot.reports[0]?.figures).toContainEqual({
      indicator: 'disputes_accepted',
      value: 305,
      lower: 305,
      upper: 305,
      qualifier: 'exact',
      quote: expect.stringContaining('305'),
    });
    const again = await withSnapshot();
    expect(readFileSync(again.file, 'utf8')).toBe(readFileSync(file, 'utf8'));
  });

  it('refuses a folder without reports and leaves no file', async () => {
    const file = join(temporaryFolder(), 'snapshot.json');
    const { code, error } = await runCaptured([
      'rules',
      'snapshot',
      temporaryFolder(),
      '--out',
      file,
    ]);
    expect(code).toBe(1);
    expect(error).toContain('没有读出一份报告');
    expect(() => readFileSync(file)).toThrow('ENOENT');
  });

  it('names a file that cannot be read and goes on with exit code 1', async () => {
    const folder = temporaryFolder({ 'a.txt': first, 'b.txt': '' });
    const file = join(temporaryFolder(), 'snapshot.json');
    const { code, error } = await runCaptured(['rules', 'snapshot', folder, '--out', file]);
    expect(code).toBe(1);
    expect(error).toContain(`没能处理 ${join(folder, 'b.txt')}`);
    expect(readSnapshotOf(file).reports).toHaveLength(1);
  });
});

describe('xiangjian rules diff', () => {
  it('answers 0 where the rules read alike', async () => {
    const { folder, file } = await withSnapshot();
    const { code, out, error } = await runCaptured(['rules', 'diff', file, folder]);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toMatch(/^规则 .* → .*，对照报告 2 份：新增 0，消失 0，改变 0。\n$/);
  });

  it('lists what is gained, lost and changed with the quotes, and answers 1', async () => {
    const { folder, file, snapshot } = await withSnapshot();
    const lost = {
      indicator: 'law_leaders',
      value: 9,
      lower: 9,
      upper: 9,
      qualifier: 'exact',
    } as const;
    rewrite(file, snapshot, (figures) => [
      ...figures
        .filter(({ indicator }) => indicator !== 'disputes_resolved')
        .map((one) =>
          one.indicator === 'disputes_accepted' ? { ...one, value: 30, lower: 30, upper: 30 } : one,
        ),
      { ...lost, quote: '法治带头人9名' },
    ]);
    const { code, out } = await runCaptured(['rules', 'diff', file, folder]);
    expect(code).toBe(1);
    expect(out).toContain('2023/甲镇.txt\n变化');
    expect(out).toMatch(/新增 +调解成功纠纷 +300件 +成功调解300件/);
    expect(out).toMatch(/消失 +法治带头人 +9人 +法治带头人9名/);
    expect(out).toMatch(/改变 +受理调解纠纷 +30件 +305件 +受理矛盾纠纷305件/);
    expect(out).not.toContain('乙镇.txt');
    expect(out).toContain('规则 2020.1 → ');
    expect(out).toContain('新增 1，消失 1，改变 1。');
  });

  it('prints the same as JSON', async () => {
    const { folder, file, snapshot } = await withSnapshot();
    rewrite(file, snapshot, (figures) => figures.slice(1));
    const { code, out } = await runCaptured(['rules', 'diff', file, folder, '--json']);
    const difference: SnapshotDifference = JSON.parse(out);
    expect(code).toBe(1);
    expect(difference).toMatchObject({ ruleSetBefore: '2020.1', compared: 2, gained: 1, lost: 0 });
    expect(difference.reports[0]?.gained).toEqual(snapshot.reports[0]?.figures.slice(0, 1));
  });

  it('says when the file itself is another one, and which reports are missing', async () => {
    const { folder, file } = await withSnapshot();
    writeFileSync(join(folder, '乙镇.txt'), second.replaceAll('96', '97'));
    writeFileSync(join(folder, '丙镇.txt'), second);
    writeFileSync(join(folder, '2023/甲镇.txt'), '');
    const { code, out } = await runCaptured(['rules', 'diff', file, folder]);
    expect(code).toBe(1);
    expect(out).toContain('乙镇.txt（文件内容与快照时不同');
    expect(out).toContain('丙镇.txt（只在文件夹中');
    expect(out).toContain('2023/甲镇.txt（只在快照中');
  });

  it('refuses what is no snapshot', async () => {
    const folder = temporaryFolder({ 'a.txt': first, 'x.json': '{"format":2}', 'y.json': '{' });
    for (const name of ['x.json', 'y.json', 'none.json']) {
      const { code, error } = await runCaptured(['rules', 'diff', join(folder, name), folder]);
      expect(code).toBe(1);
      expect(error).toMatch(
        name === 'none.json' ? /读不出：找不到这个文件/ : /不是读数快照：请先用/,
      );
    }
  });
});

it.each(['snapshot', 'diff'])('rules %s has Chinese help', async (name) => {
  const { code, out } = await runCaptured(['rules', name, '--help']);
  expect(code).toBe(0);
  expect(out).toMatch(/^用法： xiangjian rules /);
  expect(out).not.toMatch(/Usage|Options|Arguments|Commands|\[options\]/);
});
