import { describe, expect, it } from 'vitest';
import { checksOfText } from '../testing/checks-of-text.ts';

const title = '石桥镇人民政府2023年政府信息公开工作年度报告';

const checksOf = (name: string, lines: readonly string[]) =>
  checksOfText(name, lines.join('\n'), title).map(({ messageZh }) => messageZh);

const requests = (received: number, carried: number, settled: number, next: number) => [
  '申请人情况\t自然人\t总计',
  `一、本年新收政府信息公开申请数量\t${received}\t${received}`,
  `二、上年结转政府信息公开申请数量\t${carried}\t${carried}`,
  `（七）总计\t${settled}\t${settled}`,
  `四、结转下年度继续办理\t${next}\t${next}`,
];

describe('the table of requests', () => {
  const asked = (lines: readonly string[]) => checksOf('disclosure_balance', lines);

  it('balances: received and carried over are settled and carried on', () => {
    expect(asked(requests(5, 1, 4, 2))).toEqual([]);
    expect(asked(requests(0, 0, 0, 0))).toEqual([]);
  });

  it('is asked about where it does not, with all four numbers', () => {
    expect(asked(requests(5, 1, 4, 1))).toEqual([
      '申请情况表：新收 5 件加上年结转 1 件，应等于办结 4 件加结转下年 1 件，现不相等，提请核实。',
    ]);
  });

  it('is left alone where a row is missing', () => {
    expect(asked(requests(5, 1, 4, 1).filter((line) => !line.startsWith('二')))).toEqual([]);
  });
});

it('a township that states regulations is asked about, one that states none is not', () => {
  const table = (regulations: number) => [
    '信息内容\t本年制发件数\t本年废止件数\t现行有效件数',
    `规章\t${regulations}\t0\t0`,
    '行政规范性文件\t2\t0\t4',
  ];
  const asked = (regulations: number) => checksOf('township_regulations', table(regulations));
  expect(asked(1)).toEqual([expect.stringContaining('没有制定规章的权限')]);
  expect(asked(0)).toEqual([]);
});
