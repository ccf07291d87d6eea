import { type Indicator, printStatus, type Status } from '@xiangjian/indicators';
import { type Change, changeBetween } from '../change-between.ts';
import type { YearCell } from '../series-breaks.ts';
import type { SeriesFacts } from '../trend.ts';
import { combinedClause } from './combined.ts';
import { be, counted, namesInARow, nothing, type Sentence, sentenceOf, withUnit } from './words.ts';

/**
 * The finding of a trend. A change is told only between points that are comparable, over the latest unbroken stretch;
 * gaps and breaks are named, and volume is described without praise.
 */
export function trendFinding(entry: Indicator, series: readonly SeriesFacts[]): Sentence {
  const [only] = series;
  if (only === undefined) {
    return sentenceOf([
      { zh: '没有所选乡镇的数据', en: 'Nothing is known of the chosen townships' },
    ]);
  }
  if (series.length === 1) {
    return sentenceOf([ownCourse(entry, only), gapsOf(only), breaksOf(only), combinedOf(series)]);
  }
  return sentenceOf([
    grid(entry, series),
    moves(entry, series),
    breaksOfAll(series),
    combinedOf(series),
  ]);
}

function combinedOf(series: readonly SeriesFacts[]): Sentence {
  return combinedClause(series.flatMap(({ points }) => points.map(({ cell }) => cell)));
}

/** First and last value of the latest stretch without a break; null with fewer than two. */
function latestStretch({ points, breaks }: SeriesFacts): [YearCell, YearCell] | null {
  const start = Math.max(
    0,
    breaks.findLastIndex((reason) => reason !== null),
  );
  const valued = points.slice(start).filter(({ cell }) => cell.lower !== null);
  const [first, last] = [valued[0], valued.at(-1)];
  return first === undefined || last === undefined || first === last ? null : [first, last];
}

function ownCourse(entry: Indicator, series: SeriesFacts): Sentence {
  const { name } = series.township;
  const stretch = latestStretch(series);
  if (stretch !== null) {
    const [first, last] = stretch;
    const [before, after] = [withUnit(entry, first.cell), withUnit(entry, last.cell)];
    const move = moveWords(entry, changeBetween(entry, first.cell, last.cell));
    return {
      zh: `${name}“${entry.labelZh}”${first.year}年为${before.zh}，${last.year}年为${after.zh}，${move.zh}`,
      en: `${name}, “${entry.labelEn}”: ${before.en} in ${first.year}, ${after.en} in ${last.year}; ${move.en}`,
    };
  }
  const single = series.points.filter(({ cell }) => cell.lower !== null).at(-1);
  if (single === undefined) {
    return {
      zh: `${name}在所选年份都没有可用的“${entry.labelZh}”数值`,
      en: `${name} has no usable value of “${entry.labelEn}” in these years`,
    };
  }
  const value = withUnit(entry, single.cell);
  return {
    zh: `${name}“${entry.labelZh}”${single.year}年为${value.zh}，没有可与之比较的其他年份`,
    en: `${name}, “${entry.labelEn}”: ${value.en} in ${single.year}, no other year to compare it with`,
  };
}

function moveWords(entry: Indicator, { direction, chance }: Change): Sentence {
  if (direction === 'equal') return { zh: '两年持平', en: 'unchanged' };
  if (chance === 'within') {
    return { zh: '变化未超出随机波动', en: 'the change is within chance' };
  }
  if (direction === 'undecided') {
    return {
      zh: '原文不是确数，增减不能判定',
      en: 'the wording is not exact, the direction cannot be told',
    };
  }
  const word = direction === 'up' ? { zh: '上升', en: 'up' } : { zh: '下降', en: 'down' };
  if (chance === 'beyond')
    return { zh: `${word.zh}，超出随机波动`, en: `${word.en}, beyond chance` };
  if (entry.polarity === 'none') {
    return { zh: `${word.zh}，只作描述，不评好坏`, en: `${word.en}; described, not judged` };
  }
  return {
    zh: `${word.zh}，是否超出随机波动不能判定`,
    en: `${word.en}, whether beyond chance cannot be told`,
  };
}

function gapsOf({ points }: SeriesFacts): Sentence {
  const gaps = points.filter(({ cell }) => cell.lower === null);
  if (gaps.length === 0 || gaps.length === points.length) return nothing;
  const zh = gaps.map(({ year, cell }) => `${year}年${printStatus(cell.status)}`);
  const en = gaps.map(({ year, cell }) => `${year} ${printStatus(cell.status, 'en')}`);
  return { zh: zh.join('、'), en: en.join(', ') };
}

function breaksOf({ points, breaks }: SeriesFacts): Sentence {
  const years = points.flatMap(({ year }, index) => (breaks[index] == null ? [] : [year]));
  if (years.length === 0) return nothing;
  return {
    zh: `${years.join('、')}年前后口径或区划不同，不作比较`,
    en: `not comparable across ${years.join(', ')}`,
  };
}

function grid(entry: Indicator, series: readonly SeriesFacts[]): Sentence {
  const cells = series.flatMap(({ points }) => points.map(({ cell }) => cell));
  const valued = cells.filter(({ lower }) => lower !== null).length;
  const count = (status: Status) => cells.filter((cell) => cell.status === status).length;
  const [silent, missing] = [count('not_mentioned'), count('report_missing')];
  const zh = [`${valued}格有“${entry.labelZh}”的数值`];
  const en = [
    `${valued} of ${counted(cells.length, 'cell')} ${valued === 1 ? 'has' : 'have'} a value of “${entry.labelEn}”`,
  ];
  if (silent > 0) {
    zh.push(`${silent}格未提及`);
    en.push(`${silent} not mentioned`);
  }
  if (missing > 0) {
    zh.push(`${missing}格未公开报告`);
    en.push(`${missing} without a report`);
  }
  const unkept = count('not_kept');
  if (unkept > 0) {
    zh.push(`${unkept}格本库未收录报告`);
    en.push(`${unkept} of reports not kept here`);
  }
  return {
    zh: `${series.length}个乡镇共${cells.length}格中${zh.join('、')}`,
    en: `${counted(series.length, 'township')}: ${en.join(', ')}`,
  };
}

function moves(entry: Indicator, series: readonly SeriesFacts[]): Sentence {
  const changes = series.flatMap((one) => {
    const stretch = latestStretch(one);
    if (stretch === null) return [];
    const [first, last] = stretch;
    return [{ name: one.township.name, ...changeBetween(entry, first.cell, last.cell) }];
  });
  const told = changes.filter(({ chance }) => chance !== 'untold');
  if (told.length === 0) {
    return entry.polarity === 'none'
      ? { zh: '只作描述，不评好坏', en: 'described, not judged' }
      : nothing;
  }
  const named = (direction: Change['direction']) =>
    told
      .filter((one) => one.chance === 'beyond' && one.direction === direction)
      .map(({ name }) => name);
  const [up, down] = [named('up'), named('down')];
  if (up.length + down.length === 0) {
    return {
      zh: `可判的${told.length}个首尾变化都未超出随机波动`,
      en: `of ${told.length} that can be told, none changed beyond chance`,
    };
  }
  const zh = [
    ...(up.length > 0 ? [`${up.length}个上升（${namesInARow(up).zh}）`] : []),
    ...(down.length > 0 ? [`${down.length}个下降（${namesInARow(down).zh}）`] : []),
  ];
  const en = [
    ...(up.length > 0 ? [`${up.length} ${be(up.length)} up (${namesInARow(up).en})`] : []),
    ...(down.length > 0
      ? [`${down.length} ${be(down.length)} down (${namesInARow(down).en})`]
      : []),
  ];
  return {
    zh: `可判的${told.length}个里，${zh.join('、')}，超出随机波动`,
    en: `of ${told.length} that can be told, ${en.join(' and ')}, beyond chance`,
  };
}

function breaksOfAll(series: readonly SeriesFacts[]): Sentence {
  const count = series.flatMap(({ breaks }) => breaks).filter((reason) => reason !== null).length;
  if (count === 0) return nothing;
  return {
    zh: `${count}处口径或区划变化，前后不作比较`,
    en: `${counted(count, 'break')} in basis or boundaries, not compared across`,
  };
}
