import { join } from 'node:path';
import { databaseFile } from '@xiangjian/api';
import { cellsOfTownships, openDatabase } from '@xiangjian/store';
import { describe, expect, it } from 'vitest';
import { fixture } from '../../../../packages/documents/src/testing/fixture.ts';
import { makeZip } from '../../../../packages/documents/src/testing/make-zip.ts';
import { reportText } from '../../../api/src/import/testing/sample-text.ts';
import { runCaptured } from '../testing/run-captured.ts';
import { sampleCountiesFolder } from '../testing/sample-counties-folder.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const text = (township: string, year = 2023) =>
  reportText({ township, county: '青溪县', year, accepted: 305 });

async function acceptedIn(dataFolder: string, code: string): Promise<number | null | undefined> {
  const database = await openDatabase({ file: databaseFile(dataFolder), readonly: true });
  const [cell] = cellsOfTownships(database, [code], [2023], ['disputes_accepted']);
  database.close();
  return cell?.value;
}

describe('xiangjian import', () => {
  it('takes in files, folders and ZIPs, and again finds nothing to do', async () => {
    const data = { XIANGJIAN_DATA: await sampleCountiesFolder() };
    const folder = temporaryFolder({
      'a/甲镇.txt': text('甲镇'),
      'a/notes.csv': 'x',
      'b.zip': makeZip([{ name: '己镇.txt', content: text('己镇') }]),
    });
    const words = ['import', join(folder, 'a'), join(folder, 'b.zip')];
    const first = await runCaptured(words, data);
    expect({ code: first.code, out: first.out }).toEqual({ code: 0, out: '' });
    expect(first.error).toContain('导入结果：新增 2 份，更新 0 份，已在库 0 份，未导入 0 份');
    expect(first.error).toContain('略过其他文件 1 个');
    expect(await acceptedIn(data.XIANGJIAN_DATA, '990101104')).toBe(305);
    const again = await runCaptured(words, data);
    expect(again.error).toContain('新增 0 份，更新 0 份，已在库 2 份');
  });

  it('goes on where it was stopped', async () => {
    const data = { XIANGJIAN_DATA: await sampleCountiesFolder() };
    const folder = temporaryFolder({ '1.txt': text('甲镇'), '2.txt': text('乙镇') });
    await runCaptured(['import', join(folder, '1.txt')], data);
    const rest = await runCaptured(['import', folder], data);
    expect(rest.error).toContain('新增 1 份，更新 0 份，已在库 1 份');
  });

  it('lists what is refused with its reason and the townships to choose from, and takes in the rest', async () => {
    const data = { XIANGJIAN_DATA: await sampleCountiesFolder() };
    const namesake = reportText({ township: '甲镇', year: 2022, accepted: 80 });
    const folder = temporaryFolder({ 'a.txt': text('乙镇'), 'b.txt': '', 'c.txt': namesake });
    const paths = ['a.txt', 'b.txt', 'c.txt', 'none.txt'].map((name) => join(folder, name));
    const { code, error } = await runCaptured(['import', ...paths], data);
    expect(code).toBe(1);
    expect(error).toContain('新增 1 份，更新 0 份，已在库 0 份，未导入 3 份');
    expect(error).toContain(`未导入 ${join(folder, 'b.txt')}：文件是空的`);
    expect(error).toContain(`未导入 ${join(folder, 'c.txt')}：有 2 个乡镇叫“甲镇”`);
    expect(error).toContain('    --township 990102101  白石县甲镇');
    expect(error).toContain(`未导入 ${join(folder, 'none.txt')}：找不到这个文件`);
  });

  it('lets the person say whose report one file is', async () => {
    const data = { XIANGJIAN_DATA: await sampleCountiesFolder() };
    const namesake = reportText({ township: '甲镇', year: 2022, accepted: 80 });
    const folder = temporaryFolder({ 'a.txt': namesake, 'b.txt': text('乙镇') });
    const given = ['--township', '990102101', '--year', '2023'];
    const one = await runCaptured(['import', join(folder, 'a.txt'), ...given], data);
    expect(one.code).toBe(0);
    expect(await acceptedIn(data.XIANGJIAN_DATA, '990102101')).toBe(80);
    const two = await runCaptured(['import', folder, ...given], data);
    expect(two.code).toBe(2);
    expect(two.error).toContain('只能用于一份报告');
  });

  it('applies township and year to an archive that holds one report', async () => {
    const data = { XIANGJIAN_DATA: await sampleCountiesFolder() };
    const folder = temporaryFolder({
      'one.zip': makeZip([
        { name: '报告.docx', content: fixture('report.docx') },
        { name: '照片.jpg', content: 'x' },
      ]),
      'two.zip': makeZip(['a.txt', 'b.txt'].map((name) => ({ name, content: text('甲镇') }))),
    });
    const given = ['--township', '990101104', '--year', '2023'];
    const one = await runCaptured(['import', join(folder, 'one.zip'), ...given], data);
    expect(one.code).toBe(0);
    expect(one.error).toContain('略过其他文件 1 个');
    expect(await acceptedIn(data.XIANGJIAN_DATA, '990101104')).toBe(312);
    const two = await runCaptured(['import', join(folder, 'two.zip'), ...given], data);
    expect(two.code).toBe(2);
  });

  it('says which archive is refused and why', async () => {
    const data = { XIANGJIAN_DATA: await sampleCountiesFolder() };
    const locked = makeZip([{ name: 'a.txt', content: 'x', isEncrypted: true }]);
    const folder = temporaryFolder({ 'locked.zip': locked, 'scan.pdf': fixture('scan.pdf') });
    const { code, error } = await runCaptured(['import', folder], data);
    expect(code).toBe(1);
    expect(error).toContain(`未导入 ${join(folder, 'locked.zip')}：压缩包里的“a.txt”有密码`);
    expect(error).toContain(`未导入 ${join(folder, 'scan.pdf')}：这份 PDF 是扫描件`);
  });

  it('says at once that the data folder is none', async () => {
    const folder = temporaryFolder({ file: 'x', 'a.txt': text('甲镇') });
    const started = performance.now();
    const data = { XIANGJIAN_DATA: join(folder, 'file') };
    const { code, error } = await runCaptured(['import', join(folder, 'a.txt')], data);
    expect(code).toBe(1);
    expect(error).toContain(`${join(folder, 'file')} 不是文件夹：请检查设置 XIANGJIAN_DATA`);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('names a folder without reports', async () => {
    const data = { XIANGJIAN_DATA: await sampleCountiesFolder() };
    const folder = temporaryFolder({ 'x.csv': 'x' });
    const { code, error } = await runCaptured(['import', folder], data);
    expect(code).toBe(1);
    expect(error).toContain(`没能处理 ${folder}：里面没有可读的报告`);
  });
});
