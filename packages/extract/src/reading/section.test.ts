import { describe, expect, it } from 'vitest';
import { sectionsOf } from './section.ts';

const codesOf = (text: string) => sectionsOf(text, 2024).map(({ code }) => code);

describe('sectionsOf', () => {
  it('tells results, problems and plans by their headings', () => {
    const text =
      '一、工作开展情况\n调解12件。\n二、存在的问题\n人员少。\n三、下一年工作安排\n培训2期。';
    expect(codesOf(text)).toEqual(['results', 'problems', 'plans']);
  });

  it.each(['补齐法治短板', '弥补执法力量薄弱环节', '缩小城乡服务差距'])(
    'keeps a heading by which something was done about a problem (%s) among the results',
    (words) => {
      const text = `一、工作开展情况\n1.坚持普法强基,${words}。开展普法宣讲65场次。`;
      expect(new Set(codesOf(text))).toEqual(new Set(['results']));
    },
  );

  it('takes the same words for problems where nothing was done about them', () => {
    expect(codesOf('一、工作开展情况\n调解12件。\n二、法治建设短板\n人员少。')).toContain(
      'problems',
    );
  });

  it('finds problems and plans in a last paragraph that has no heading', () => {
    const text =
      '一、聚焦阳光透明\n公开信息402条。\n一年来,工作中还存在一些短板:执法能力不足;村级合同审查有死角。2024年,我们将重点做好两件事:一是培训12期;二是审查合同。';
    const found = sectionsOf(text, 2024);
    expect(found.map(({ code }) => code)).toEqual(['results', 'problems', 'plans']);
    expect(text.slice(found[2]?.start, found[2]?.end)).toMatch(/^2024年/);
  });

  it('takes no paragraph for problems that says what was done about them', () => {
    const text = '一、工作开展情况\n针对存在的问题:逐项整改到位。下一步,继续巩固。\n解决问题12个。';
    expect(codesOf(text)).toEqual(['results']);
  });

  it('keeps the items of the plans in them that are numbered as chapters are', () => {
    const text =
      '一、工作情况\n调解12件。\n二、2024年工作安排\n一、抓学习。学法6次。\n二、抓队伍。培训2期。';
    expect(codesOf(text)).toEqual(['results', 'plans']);
  });
});
