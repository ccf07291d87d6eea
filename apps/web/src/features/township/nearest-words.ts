import { words } from '../../language/words.ts';

export const nearestWords = words(
  {
    nearest: '结构相近的乡镇',
    how: '按村（社区）数、人口等结构找最像的同类乡镇，不看工作结果；括号里是为什么像（本乡镇对它），相近不一定是相互的。',
    none: '写明村（社区）数或人口的同类乡镇不足，找不出结构相近的。',
    because: (text: string) => `（${text.replace(/。$/, '')}）`,
    compare: '与它们对比',
  },
  {
    nearest: 'Nearest by structure',
    how: 'Townships of the same kind likened by villages, residents and other structure, never by results; in brackets why (this one to that); nearness is not always mutual.',
    none: 'Too few townships of its kind state villages or residents, so that none can be called near.',
    because: (text: string) => ` (${text.replace(/\.$/, '')})`,
    compare: 'Compare with them',
  },
);
