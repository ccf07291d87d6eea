import { type Cell, type Indicator, type Theme, themeLabels } from '@xiangjian/indicators';
import { counted, dayInWords, type Sentence, withUnit } from './words.ts';

/** No report of a year is known. */
export function missingSentence(year: number): Sentence {
  return {
    zh: `未见${year}年度报告公开，提请核实。`,
    en: `No report for ${year} was found published; please check.`,
  };
}

/** A report that came after the last day in time. */
export function lateSentence(publishedOn: string, days: number): Sentence {
  return {
    zh: `${dayInWords(publishedOn).zh}公开，逾期${days}天，提请核实。`,
    en: `Published ${publishedOn}, ${counted(days, 'day')} late; please check.`,
  };
}

/** A share beyond 99.8 %; the worse side is put up for checking, the better one is told. */
export function differsSentence(
  entry: Indicator,
  cell: Cell,
  judgement: 'worse_998' | 'better_998',
): Sentence {
  const isWorse = judgement === 'worse_998';
  const isBelow = isWorse === (entry.polarity === 'higher');
  const value = withUnit(entry, cell);
  const zh = `“${entry.labelZh}”${value.zh}，${isBelow ? '低于' : '高于'}比较对象，超出随机波动（99.8%）`;
  const en = `“${entry.labelEn}” is ${value.en}, ${isBelow ? 'below' : 'above'} the peers beyond chance (99.8%)`;
  return isWorse
    ? { zh: `${zh}，提请核实。`, en: `${en}; please check.` }
    : { zh: `${zh}。`, en: `${en}.` };
}

/** Themes named as problems three years running. */
export function repeatedSentence(year: number, themes: readonly Theme[]): Sentence {
  const zh = themes.map((theme) => `“${themeLabels[theme].zh}”`).join('、');
  const en = themes.map((theme) => `“${themeLabels[theme].en}”`).join(', ');
  return {
    zh: `连续三年（${year - 2}–${year}）把${zh}列为问题。`,
    en: `Names ${en} as a problem three years running (${year - 2}–${year}).`,
  };
}
