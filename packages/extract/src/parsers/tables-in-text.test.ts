import { describe, expect, it } from 'vitest';
import { readFigures } from '../figures/read-figures.ts';
import { textDocument } from '../testing/text-document.ts';
import { tablesInText } from './tables-in-text.ts';

const tablesOf = (text: string) => tablesInText(text, { start: 0, end: text.length });
const wordsIn = (text: string) =>
  tablesOf(text).map(({ rows }) => rows.map((row) => row.map((cell) => cell.text)));

function headlinesIn(text: string) {
  const { observations } = readFigures(textDocument(text), 2022, false);
  return Object.fromEntries(
    observations.filter(({ headline }) => headline).map((one) => [one.indicator, one.value]),
  );
}

describe('tables that a plain text has kept', () => {
  it('finds rows parted by tabs and by bars, each cell at its place', () => {
    const bars = '| 信息内容 | 本年制发件数 |\n|---|---|\n| 行政规范性文件 | 2 |\n';
    expect(wordsIn(bars)).toEqual([
      [
        ['信息内容', '本年制发件数'],
        ['行政规范性文件', '2'],
      ],
    ]);
    const tabs = '指标\t2021年\t2022年\n行政处罚案件(件)\t5\t7\n';
    expect(wordsIn(tabs)).toHaveLength(1);
    for (const text of [bars, tabs]) {
      for (const cell of tablesOf(text).flatMap(({ rows }) => rows.flat())) {
        expect(text.slice(cell.start, cell.end)).toBe(cell.text);
      }
    }
  });

  it('finds rows whose cells stand under one another with blanks between them', () => {
    const text = [
      '项目　　　　　　　单位　　2022年　　2021年',
      '党委中心组集体学法　次　　　5　　　　4',
      '罚款金额　　　　　　万元　　2.85　　0.9',
      '发放宣传资料　　　　份　　　12600　9800',
      '行政诉讼案件　　　　件　　　0　　　　1',
    ].join('\n');
    expect(wordsIn(text)[0]?.[3]).toEqual(['发放宣传资料', '份', '12600', '9800']);
    for (const cell of tablesOf(text).flatMap(({ rows }) => rows.flat())) {
      expect(text.slice(cell.start, cell.end)).toBe(cell.text);
    }
    expect(headlinesIn(text)).toEqual({
      leadership_study_sessions: 5,
      fines_amount: 28500,
      materials_distributed: 12600,
      litigation_cases: 0,
    });
  });

  it('takes neither indented lines nor a short list for rows of blanks', () => {
    expect(tablesOf('　　一、加强领导\n　　二、化解纠纷\n　　三、普法宣传5场')).toEqual([]);
    expect(tablesOf('受理　5件\n办结　4件\n')).toEqual([]);
    expect(tablesOf('镇长  张某\n书记  李某\n主任  王某\n')).toEqual([]);
  });

  it('reads a part of the row above under the words of both', () => {
    const text = [
      '| 序号 | 项目 | 2021年 | 2022年 |',
      '| 1 | 行政处罚（件） | 238 | 264 |',
      '| 其中 | 简易程序 | 131 | 152 |',
      '| 2 | 合法性审查（件） | 205 | 233 |',
      '| 其中 | 规范性文件 | 2 | 1 |',
    ].join('\n');
    expect(headlinesIn(text)).toEqual({
      penalty_cases: 264,
      legality_reviews_total: 233,
      normative_documents_reviewed: 1,
    });
  });

  it('takes neither a line of particulars nor prose for a table', () => {
    expect(tablesOf('发布机构:某镇 | 发布时间:2023-02-11 | 浏览:97\n\n正文。')).toEqual([]);
    expect(tablesOf('一、\t加强领导。\n二是化解纠纷。')).toEqual([]);
  });

  it('reads the disclosure table whose cells stand one below the other', () => {
    const text = [
      ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
      ['规章', '0', '0', '0', '行政规范性文件', '2', '1', '4', '第二十条第(五)项'],
      ['信息内容', '本年处理决定数量', '行政许可', '36', '第二十条第(六)项'],
      ['信息内容', '本年处理决定数量', '行政处罚', '12', '行政强制', '0'],
    ]
      .flat()
      .join('\n\n');
    expect(headlinesIn(text)).toEqual({
      normative_documents_issued: 2,
      normative_documents_repealed: 1,
      normative_documents_in_force: 4,
      permits_handled: 36,
      penalty_cases: 12,
      coercion_cases: 0,
    });
  });

  it('leaves a stacked row alone when one of its numbers is missing', () => {
    const text = '信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n行政规范性文件\n2\n4\n';
    expect(headlinesIn(text)).toEqual({});
  });
});
