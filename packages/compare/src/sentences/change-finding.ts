import type { Indicator } from '@xiangjian/indicators';
import type { ChangeRow } from '../answers/change.ts';
import { combinedClause } from './combined.ts';
import { be, counted, namesInARow, nothing, type Sentence, sentenceOf } from './words.ts';

/** Who moved beyond chance at 99.8 %, who cannot be compared, and which five-year courses are clear. */
export function changeFinding(
  entry: Indicator,
  { from, to }: { readonly from: number; readonly to: number },
  rows: readonly ChangeRow[],
): Sentence {
  if (rows.length === 0) {
    return sentenceOf([{ zh: '所选范围内没有乡镇', en: 'No township in this selection' }]);
  }
  const compared = rows.filter(({ change }) => change !== null);
  return sentenceOf([
    {
      zh: `“${entry.labelZh}”${from}年至${to}年，${rows.length}个乡镇中${compared.length}个两年可比`,
      en: `“${entry.labelEn}”, ${from} to ${to}: ${compared.length} of ${counted(rows.length, 'township')} can be compared`,
    },
    compared.length === 0
      ? { zh: '没有数值不等于为零', en: 'no value does not mean zero' }
      : beyondChance(compared),
    broken(rows),
    courses(rows),
    combinedClause(rows.flatMap(({ before, after }) => [before, after])),
  ]);
}

/** Across a change of definition or boundaries nothing is told. */
function broken(rows: readonly ChangeRow[]): Sentence {
  const count = rows.filter(({ not_compared }) => not_compared === 'break').length;
  if (count === 0) return nothing;
  return {
    zh: `${count}个口径或区划变化，不可判`,
    en: `${count} cannot be told: their definition or boundaries changed`,
  };
}

function beyondChance(compared: readonly ChangeRow[]): Sentence {
  const told = compared.filter(({ change }) => change?.chance !== 'untold');
  if (told.length === 0) {
    return {
      zh: '变化是否超出随机波动无从判定，只作描述',
      en: 'whether changes exceed chance cannot be told, described only',
    };
  }
  const named = (direction: ChangeRow['direction']) =>
    told
      .filter((row) => row.change?.chance === 'beyond_998' && row.direction === direction)
      .map(({ township }) => township.name);
  const sides = [
    { names: named('up'), zh: '上升', en: 'up' },
    { names: named('down'), zh: '下降', en: 'down' },
  ].filter(({ names }) => names.length > 0);
  if (sides.length === 0) {
    return {
      zh: `可判的${told.length}个变化都未超出随机波动（99.8%）`,
      en: `of ${told.length} that can be told, none changed beyond chance (99.8%)`,
    };
  }
  const zh = sides.map(
    ({ names, zh: side }) => `${names.length}个${side}（${namesInARow(names).zh}）`,
  );
  const en = sides.map(
    ({ names, en: side }) =>
      `${names.length} ${be(names.length)} ${side} (${namesInARow(names).en})`,
  );
  return {
    zh: `可判的${told.length}个里，${zh.join('、')}，超出随机波动（99.8%）`,
    en: `of ${told.length} that can be told, ${en.join(' and ')}, beyond chance (99.8%)`,
  };
}

function courses(rows: readonly ChangeRow[]): Sentence {
  const count = (verdict: ChangeRow['trend']['verdict']) =>
    rows.filter(({ trend }) => trend.verdict === verdict).length;
  const [rising, falling] = [count('rising'), count('falling')];
  const told = rows.filter(({ trend }) => trend.verdict !== 'untold').length;
  if (told === 0) return nothing;
  return {
    zh: `连续五年可判趋势的${told}个中${rising}个上升、${falling}个下降`,
    en: `of ${told} with five comparable years, ${rising} rising and ${falling} falling`,
  };
}
