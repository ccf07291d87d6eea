import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exactQuantity } from '@xiangjian/indicators';
import { describe, expect, it } from 'vitest';
import { fixture } from '../../../../packages/documents/src/testing/fixture.ts';
import { reportText } from '../../../api/src/import/testing/sample-text.ts';
import { goldFact } from '../testing/gold-fact.ts';
import { runCaptured } from '../testing/run-captured.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const text = reportText({ township: '甲镇', county: '青溪县', year: 2023, accepted: 305 });
const labels = {
  township: '甲镇',
  year: 2023,
  publishedOn: '2024-02-20',
  genre: 'rule_of_law',
  observations: [
    goldFact({ evidence: '全年共受理矛盾纠纷305件' }),
    goldFact({ indicator: 'disputes_resolved', ...exactQuantity(299), evidence: '成功调解300件' }),
    goldFact({ indicator: 'legal_aid_cases', ...exactQuantity(4), evidence: '专题会议4次' }),
  ],
  traps: [{ evidence: '开展法治培训6次', why: '计划' }],
  problems: [{ evidence: '普法形式较为单一', theme: 'outreach_monotony' }],
  plans: [],
};

function goldFolder(more: Readonly<Record<string, string>> = {}): string {
  return temporaryFolder({ '1.txt': text, '1.json': JSON.stringify(labels), ...more });
}

describe('xiangjian evaluate', () => {
  it('prints a table, the errors by class and the totals', async () => {
    const { code, out, error } = await runCaptured(['evaluate', goldFolder()]);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toMatch(/指标 +标注 +读对 +误读 +漏读 +值不符 +指标不符 +准确率 +召回率 +F1/);
    expect(out).toMatch(
      /值不符 1\n {2}1｜.*（disputes_resolved）｜标注 299（确数），读作 300（确数）｜/,
    );
    expect(out).toMatch(
      /指标不符 1\n {2}1｜.*（legal_aid_cases）｜标注 4（确数），读作 “专题研究法治建设会议” 4（确数）｜“专题会议4次”/,
    );
    expect(out).toContain('漏读 0\n');
    expect(out).toContain('报告 1 份，标注数字 3 个：读对 1，');
    expect(out).toContain('乡镇、年度、发布日期 3/3');
    // 1 of 3 by hand: z² = 2.7055, (2 + z² ± 1.64485 × √(z² + 4 × 2/3)) / (2 × (3 + z²)).
    expect(out).toMatch(/R 0\.333 \[0\.078, 0\.746\]（1\/3）/);
  });

  it('reads the labelled reports of the project above the floors that they are kept to', async () => {
    const gold = fileURLToPath(new URL('../../../../data/gold', import.meta.url));
    const { code, out } = await runCaptured([
      'evaluate',
      gold,
      '--min-p',
      '0.99',
      '--min-r',
      '0.975',
    ]);
    expect(code).toBe(0);
    expect(out).toContain('报告 283 份');
  });

  it('breaks the figures down by report, part and words of rules', async () => {
    const { out } = await runCaptured(['evaluate', goldFolder()]);
    expect(out).toMatch(/\n报告 .*\n1 +3 +1 /);
    expect(out).toMatch(/\n部分 .*\n引言 +0 .* — +— +—\n主要做法和成效 +3 +1 /);
    expect(out).toMatch(/\ndisputes-resolved：成功调解 +调解成功纠纷 +0 +1 +0\.000 /);
    expect(out).toMatch(/另有 \d+ 种词语各读出不足 5 个且无误读/);
  });

  it('prints the same as data', async () => {
    const { code, out } = await runCaptured(['evaluate', goldFolder(), '--json']);
    expect(code).toBe(0);
    const data = JSON.parse(out);
    expect(data.documents).toEqual([
      expect.objectContaining({ key: '1', right: 1, missed: 2, wrongValue: 1, wrongIndicator: 1 }),
    ]);
    expect(data.sections.map(({ key }: { key: string }) => key)).toEqual(
      'preamble results problems responsibility plans unplaced'.split(' '),
    );
    expect(data.facts.recall.share).toBeCloseTo(1 / 3);
    expect(data.facts.recall.lower).toBeCloseTo(0.078, 3);
    expect(data.words).toContainEqual(
      expect.objectContaining({
        key: 'disputes-accepted：受理矛盾纠纷',
        right: 1,
        labelled: 1,
        precision: expect.objectContaining({ share: 1 }),
      }),
    );
    expect(data.errors.map(({ kind }: { kind: string }) => kind)).toContain('wrong_value');
  });

  it('reads labelled reports in every format', async () => {
    const fact = goldFact({ ...exactQuantity(312), evidence: '受理矛盾纠纷312件' });
    const gold = JSON.stringify({ ...labels, observations: [fact] });
    const formats = ['docx', 'doc', 'rtf', 'pdf'];
    const files = formats.flatMap((format) => [
      [`${format}.json`, gold],
      [`${format}.${format}`, fixture(`report.${format}`)],
    ]);
    const folder = temporaryFolder(Object.fromEntries(files));
    const { code, out } = await runCaptured(['evaluate', folder, '--min-r', '1']);
    expect(out).toContain('报告 4 份，标注数字 4 个：读对 4，');
    expect(code).toBe(0);
  });

  it('fails below a floor and says which', async () => {
    const { code, error } = await runCaptured(['evaluate', goldFolder(), '--min-r', '0.9']);
    expect(code).toBe(1);
    expect(error).toBe('R 0.333 低于下限 0.9。\n');
    expect((await runCaptured(['evaluate', goldFolder(), '--min-r', '0.3'])).code).toBe(0);
  });

  it('writes one page that loads nothing and escapes the text', async () => {
    const evil = text.replace('现将', '<img src=x onerror=alert(1)>&</script>现将');
    const folder = goldFolder({ '1.txt': evil });
    const file = join(folder, 'page.html');
    const { code } = await runCaptured(['evaluate', folder, '--html', file]);
    expect(code).toBe(0);
    const page = readFileSync(file, 'utf8');
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;&amp;&lt;/script&gt;');
    expect(page).not.toContain('<img');
    expect(page).not.toMatch(/src="|href="(?!#)|https?:|@import|url\(/);
    expect(page.match(/<\/script>/g)).toHaveLength(2);
    expect(page).toMatch(/class="[^"]*gold[^"]*"[^>]*>[^<]*305/);
    const marks = JSON.parse(/id="marks">(.*?)<\/script>/.exec(page)?.[1] ?? '');
    expect(marks).toContainEqual(
      expect.objectContaining({
        source: 'gold',
        isWrong: true,
        particulars: [['结果', '值不符：标注 299（确数），读作 300（确数）']],
      }),
    );
    expect(marks).toContainEqual(
      expect.objectContaining({
        source: 'read',
        particulars: expect.arrayContaining([
          ['规则', 'disputes-accepted'],
          ['词语', '受理矛盾纠纷'],
          ['所在部分', '主要做法和成效'],
          ['其他候选', '没有'],
        ]),
      }),
    );
    expect(marks).toContainEqual({
      source: 'untaken',
      isWrong: false,
      label: '干部法治培训',
      value: '6次',
      particulars: [
        ['否决', '计划或目标，不是结果'],
        ['规则', 'cadre-training-sessions｜法治培训'],
      ],
    });
    for (const [, ids = ''] of page.matchAll(/data-marks="([^"]*)"/g)) {
      for (const id of ids.split(' ')) expect(marks[Number(id)]).toBeDefined();
    }
  });

  it('names labels without a report and reports that cannot be read, and counts their facts as missed', async () => {
    const folder = goldFolder({
      '2.json': JSON.stringify(labels),
      '3.json': JSON.stringify(labels),
      '3.txt': ' ',
    });
    const { code, out, error } = await runCaptured(['evaluate', folder]);
    expect(code).toBe(1);
    expect(error).toContain('没能处理 2：标注旁没有同名的报告');
    expect(error).toContain(`没能处理 ${join(folder, '3.txt')}：`);
    expect(out).toContain('报告 3 份，标注数字 9 个：读对 1，');
  });

  it('refuses a folder without labels and labels that are broken, by name', async () => {
    const none = await runCaptured(['evaluate', temporaryFolder({ 'a.txt': text })]);
    expect(none).toMatchObject({ code: 1, out: '' });
    expect(none.error).toContain('没有标注文件');
    const missing = await runCaptured(['evaluate', '/nowhere/gold']);
    expect(missing.code).toBe(1);
    expect(missing.error).toContain('标注文件夹 /nowhere/gold 不能用');
    const broken = await runCaptured(['evaluate', goldFolder({ '1.json': '{"year":"x"}' })]);
    expect(broken.error).toMatch(/标注文件 .*1\.json 有误：请检查 township、year/);
    const unreadable = await runCaptured(['evaluate', goldFolder({ '1.json': '{' })]);
    expect(unreadable.error).toMatch(/标注文件 .*1\.json 读不懂/);
  });
});
