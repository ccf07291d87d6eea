import { words } from '../language/words.ts';

export const figureFieldWords = words(
  {
    figure: '数值',
    figureHint: '照报告写：305、400余、近400、约300、40至50、1.2万；没有数字写“未提及”',
    notAFigure: '没有读懂这个数。请写成 305、400余、40至50 这样的形式。',
    interval: (lower: string, upper: string) => `（按 ${lower} 至 ${upper} 参与计算）`,
    openAbove: (lower: string) => `（按不少于 ${lower} 参与计算）`,
  },
  {
    figure: 'Figure',
    figureHint:
      'As reports write it: 305, 400余, 近400, 约300, 40至50, 1.2万; 未提及 where there is none',
    notAFigure: 'This is no figure. Write it like 305, 400余 or 40至50.',
    interval: (lower: string, upper: string) => `(counted as ${lower} to ${upper})`,
    openAbove: (lower: string) => `(counted as at least ${lower})`,
  },
);
