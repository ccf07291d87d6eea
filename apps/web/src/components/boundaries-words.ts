import { words } from '../language/words.ts';

export const boundariesWords = words(
  {
    label: '边界',
    mark: (text: string) => `${text}（合并计算）`,
    made: (n: number) => `合并计算的 ${n} 个值由哪些单位合成`,
    split: (from: string) => `当年是${from}的一部分，无法还原`,
    none: (k: number, n: number) => `无值，${n} 个单位中 ${k} 个有数`,
    hint: (k: number, n: number) => `按现行边界合并计算，${n} 个单位中 ${k} 个有数`,
    ofTheYear: '当年',
    current: '现行',
    ofTheYearNote: '各年按当年的乡镇列数；合并、拆分处断开。',
    currentNote:
      '合并前各单位的件数等相加，比率由分子、分母之和重算，标“合并计算”；任一单位没有数即无值；拆分不能还原。',
  },
  {
    label: 'Boundaries',
    mark: (text: string) => `${text} (put together)`,
    made: (n: number) => `What ${n} values were put together from`,
    split: (from: string) => `then a part of ${from}, cannot be told apart`,
    none: (k: number, n: number) => `no value, ${k} of ${n} units have a number`,
    hint: (k: number, n: number) =>
      `put together within present boundaries, ${k} of ${n} units have a number`,
    ofTheYear: 'of each year',
    current: 'of today',
    ofTheYearNote: 'Townships as they stood in each year; series break at mergers and splits.',
    currentNote:
      'Counts of merged units are added up and rates computed from the sums, marked “put together”; no value where one unit has none; splits cannot be undone.',
  },
);
