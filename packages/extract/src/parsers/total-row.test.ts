import { describe, expect, it } from 'vitest';
import { readFigures } from '../figures/read-figures.ts';
import { textDocument } from '../testing/text-document.ts';

function read(table: string) {
  const { observations } = readFigures(textDocument(`各项情况如下表:\n${table}\n`), 2022, false);
  return observations
    .filter(({ headline }) => headline)
    .map(({ indicator, value, evidence }) => [indicator, value, evidence.text])
    .sort();
}

describe('the last row of a sheet', () => {
  it('adds what the headings of the columns say', () => {
    const sheet = [
      '类别\t受理(件)\t成功(件)\t涉及金额(万元)',
      '邻里纠纷\t78\t77\t6.3',
      '婚姻家庭\t61\t60\t24.5',
      '合计\t139\t137\t30.8',
    ].join('\n');
    expect(read(sheet)).toEqual([
      ['dispute_amount', 308_000, '合计\t139\t137\t30.8'],
      ['disputes_accepted', 139, '合计\t139'],
      ['disputes_resolved', 137, '合计\t139\t137'],
    ]);
  });

  it('leaves the column of another year alone', () => {
    const sheet = [
      '村\t调解纠纷(件)\t去年调解纠纷(件)',
      '甲村\t20\t30',
      '乙村\t25\t31',
      '合计\t45\t61',
    ].join('\n');
    expect(read(sheet)).toEqual([['disputes_accepted', 45, '合计\t45']]);
  });

  it('takes 受理 for disputes only in a sheet of disputes', () => {
    const sheet = ['窗口\t受理(件)\t成功(件)', '民政\t20\t20', '社保\t25\t24', '合计\t45\t44'].join(
      '\n',
    );
    expect(read(sheet)).toEqual([]);
  });
});
