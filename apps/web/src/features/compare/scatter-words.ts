import { words } from '../../language/words.ts';

export const scatterWords = words(
  {
    title: (x: string, y: string) => `${x}与${y}`,
    chartTitle: (year: number) => `${year} 年，两项指标的位置`,
    summary: (area: string, year: number, x: string, y: string, k: number, n: number) =>
      `${area} · ${year} 年 · 横轴：${x}；纵轴：${y} · ${n} 个乡镇中 ${k} 个两项都有数`,
    needTwo: '散点图要两项指标',
    needTwoDo: '在左边再勾选一项；先选的在横轴，后选的在纵轴。',
    before: '前一年',
    after: '后一年',
    play: '播放',
    stop: '停止',
  },
  {
    title: (x: string, y: string) => `${x} and ${y}`,
    chartTitle: (year: number) => `${year}, where two indicators put them`,
    summary: (area: string, year: number, x: string, y: string, k: number, n: number) =>
      `${area} · ${year} · across ${x}, up ${y} · ${k} of ${n} townships state both`,
    needTwo: 'A scatter plot needs two indicators',
    needTwoDo: 'Tick a second one at the left; the first goes across, the second up.',
    before: 'Year before',
    after: 'Year after',
    play: 'Play',
    stop: 'Stop',
  },
);
