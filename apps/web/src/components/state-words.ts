import { words } from '../language/words.ts';

const isDay = (name: string) => /^\d{4}-\d{2}-\d{2}$/.test(name);

export const stateWords = words(
  {
    named: (name: string) => (isDay(name) ? `截至${name}的发布` : `发布 ${name}`),
    shown: (name: string) =>
      isDay(name)
        ? `正在看截至 ${name} 已发布的数据：之后的更正、导入和发布不在其中。`
        : `正在看发布 ${name} 的数据：之后的更正和导入不在其中。`,
    presentHere: '本页总是当前数据，不随发布变化。',
    back: '回到当前数据',
  },
  {
    named: (name: string) => (isDay(name) ? `releases as of ${name}` : `release ${name}`),
    shown: (name: string) =>
      isDay(name)
        ? `Shown as released by ${name}: later corrections, imports and releases are not in it.`
        : `Shown as of release ${name}: later corrections and imports are not in it.`,
    presentHere: 'This page always shows the present.',
    back: 'Back to the present',
  },
);
