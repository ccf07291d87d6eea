import { words } from '../../language/words.ts';

export const highlightWords = words(
  {
    ahead: '明显靠前',
    behind: '明显靠后',
    changed: '较上年变化',
    noneAhead: '没有超出随机波动的。',
    noneBehind: '没有超出随机波动的。',
    noneChanged: '没有超出随机波动的，或上年不可比。',
    judged: (level: string) => `超出随机波动（${level}%）`,
    beyond: (level: string) => `超出随机波动（${level}%）`,
    from: (before: string) => `上年 ${before}`,
  },
  {
    ahead: 'Clearly in front',
    behind: 'Clearly behind',
    changed: 'Changed on last year',
    noneAhead: 'Nothing beyond chance.',
    noneBehind: 'Nothing beyond chance.',
    noneChanged: 'Nothing beyond chance, or last year is not comparable.',
    judged: (level: string) => `beyond chance (${level}%)`,
    beyond: (level: string) => `beyond chance (${level}%)`,
    from: (before: string) => `last year ${before}`,
  },
);
