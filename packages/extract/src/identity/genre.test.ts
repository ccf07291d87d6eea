import { describe, expect, it } from 'vitest';
import { genreOf } from './genre.ts';
import { openingOf } from './opening.ts';

const genre = (title: string, body = '') => genreOf(title, openingOf(body, title), body);

describe('genreOf', () => {
  it.each([
    '己镇2023年度法治政府建设情况报告',
    '己镇2018年度依法行政暨法治政府建设工作总结和2019年工作计划',
    '己镇2023年依法治镇工作报告',
    '己街道2023年推进法治建设工作情况汇报',
    '己镇法治政府建设年度报告',
    '己镇人民政府关于报送2023年度法治政府建设工作总结的报告',
    '青溪县2023年度己镇法治政府建设情况报告',
  ])('%s is a rule-of-law report', (title) => {
    expect(genre(title)).toBe('rule_of_law');
  });

  it.each(['己镇2023年政府信息公开工作年度报告', '己镇人民政府2023年政府信息公开年报'])(
    '%s is a disclosure report',
    (title) => {
      expect(genre(title)).toBe('disclosure');
    },
  );

  it.each([
    '关于报送2023年度法治政府建设情况报告的通知',
    '关于做好2023年度法治政府建设年度报告工作的通知',
    '关于公布己镇2023年度法治政府建设情况报告的公告',
    '己镇2024年法治政府建设工作计划',
    '己镇2024年法治政府建设工作要点',
    '己镇2024年法治政府建设实施方案',
    '己镇召开2023年法治政府建设工作推进会',
    '青溪县人民政府关于2023年法治政府建设情况的报告',
    '青溪县农业农村局关于2023年度法治政府建设工作情况的报告',
    '己镇2023年安全生产工作报告',
    '己镇2023年度法治政府建设情况报告解读',
    '己镇2023年行政执法工作总结',
    '关于召开春季植树活动的通知',
  ])('%s is neither', (title) => {
    expect(genre(title)).toBe('other');
  });

  it('goes by the text where the title is silent', () => {
    const report = '2023年，我镇坚持依法行政。现将有关情况报告如下：\n一、主要工作\n二、存在问题';
    expect(genre('', report)).toBe('rule_of_law');
    expect(genre('己镇工作总结', report)).toBe('rule_of_law');
    expect(genre('', '3月2日，我镇召开法治政府建设推进会，听取工作汇报。')).toBe('other');
    expect(genre('', '一、总体情况\n(一)主动公开信息12条。(二)依申请公开0件。')).toBe('disclosure');
    expect(genre('', '请各村于三月十二日前报送法治政府建设情况报告。')).toBe('other');
  });
});
