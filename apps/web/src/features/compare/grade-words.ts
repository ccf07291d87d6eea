import { words } from '../../language/words.ts';

export const gradeWords = words(
  {
    title: (year: number) => `${year} 年的这些数能不能比`,
    A: '可以比较',
    B: '有保留地比',
    C: '只宜并列',
    byKind: '分类型评定',
    count: (k: number, n: number) => `${n} 个乡镇中 ${k} 个有数`,
    none: '没有保留',
  },
  {
    title: (year: number) => `May these figures of ${year} be compared?`,
    A: 'comparable',
    B: 'with reservations',
    C: 'side by side only',
    byKind: 'kind by kind',
    count: (k: number, n: number) => `${k} of ${n} townships have a number`,
    none: 'no reservations',
  },
);
