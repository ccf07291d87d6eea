import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isGrounded } from '@xiangjian/indicators';
import { describe, expect, it } from 'vitest';
import { runCaptured } from '../../testing/run-captured.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import type { OwnFigure } from './own-figure.ts';

const example = readFileSync(
  new URL('../../../../../data/examples/indicators.yaml', import.meta.url),
  'utf8',
);

const text = [
  '甲镇2023年度法治政府建设情况报告',
  '一、工作情况',
  '全年受理矛盾纠纷96件。网格员入户开展巡查 1260余次，其中夜间巡查300次。',
  '二、下一步打算',
  '开展网格巡查2000次。',
  '',
].join('\n');

function sample() {
  const folder = temporaryFolder({ '甲镇.txt': text, 'data/indicators.yaml': example });
  return { report: join(folder, '甲镇.txt'), data: join(folder, 'data') };
}

describe('xiangjian extract --own', () => {
  it('prints the own figures with their quotes as the field own', async () => {
    const { report, data } = sample();
    const file = join(data, 'indicators.yaml');
    const { code, out, error } = await runCaptured(['extract', report, '--own', file, '--json']);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    const line: { readonly text: string; readonly own: readonly OwnFigure[] } = JSON.parse(out);
    expect(line.own.find(({ headline }) => headline)).toMatchObject({
      id: 'own_grid_patrols',
      label: '网格巡查',
      value: 1260,
      lower: 1260,
      upper: 1269,
      qualifier: 'at_least',
      unit: '次',
      period: 'year',
    });
    expect(line.own.filter(({ headline }) => headline)).toHaveLength(1);
    expect(line.own.find(({ period }) => period === 'target')?.value).toBe(2000);
    for (const { evidence } of line.own) expect(isGrounded(line.text, evidence)).toBe(true);
  });

  it('changes nothing else, and is not there where it was not asked for', async () => {
    const { report, data } = sample();
    const file = join(data, 'indicators.yaml');
    const plain = JSON.parse((await runCaptured(['extract', report, '--json'])).out);
    const { own, ...rest } = JSON.parse(
      (await runCaptured(['extract', report, '--own', file, '--json'])).out,
    );
    expect(own).not.toHaveLength(0);
    expect(rest).toEqual(plain);
  });

  it('takes indicators.yaml of the data folder where no file is named, and shows a table', async () => {
    const { report, data } = sample();
    const { code, out } = await runCaptured(['extract', report, '--own'], { XIANGJIAN_DATA: data });
    expect(code).toBe(0);
    expect(out).toMatch(/自订指标 +数值 +单位 +时期 +年度数 +原文/);
    expect(out).toMatch(/网格巡查 +1260余 +次 +全年 +是 +网格员入户开展巡查 1260余次/);
  });

  it('says 未提及 of an indicator that the report does not name', async () => {
    const { data } = sample();
    const other = join(temporaryFolder({ 'a.txt': '甲镇2023年度法治政府建设情况报告\n' }), 'a.txt');
    const { out } = await runCaptured(['extract', other, '--own'], { XIANGJIAN_DATA: data });
    expect(out).toMatch(/网格巡查 +未提及/);
  });

  it('reads no report where the file is refused', async () => {
    const { report } = sample();
    const bad = join(
      temporaryFolder({ 'x.yaml': example.replace('[1260, 1269]', '1260') }),
      'x.yaml',
    );
    const { code, out, error } = await runCaptured(['extract', report, '--own', bad]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain('例句“网格员全年开展巡查1260余次。”应读作 1260，现在读作 1260–1269');
  });
});
