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
});
