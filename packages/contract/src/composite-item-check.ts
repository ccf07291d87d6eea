import { indicatorById } from '@xiangjian/indicators';
import type { SchemeItemInput } from './composite-item.ts';

/** A wrong field of an item, told in Chinese. */
export interface WrongField {
  readonly path: readonly string[];
  readonly message: string;
}

/** What the fields of an item say against each other: direction, goalposts and marks must fit. */
export function wrongFieldsOf(item: SchemeItemInput): WrongField[] {
  return [
    ...wrongDirection(item),
    ...wrongGoalposts(item),
    ...wrongMarks(item),
    ...wrongVeto(item),
  ];
}

function wrongDirection(item: SchemeItemInput): WrongField[] {
  if (item.kind === 'manual_mark' || item.kind === 'veto') return [];
  const { polarity, labelZh } = indicatorById(item.indicator);
  const at = (message: string) => [{ path: ['direction'], message }];
  if (polarity !== item.direction) {
    return at(
      `“${labelZh}”${polarity === 'higher' ? '越高越好，方向须为 higher' : '越低越好，方向须为 lower'}`,
    );
  }
  if (item.kind === 'per_event_deduction' && item.direction === 'higher') {
    return at(`按件扣分只用于越低越好的指标，“${labelZh}”越高越好`);
  }
  if (item.kind === 'presence' && item.direction === 'lower') {
    return at(`有即得分只用于越高越好的指标，“${labelZh}”越低越好，请改用按件扣分`);
  }
  return [];
}

function wrongGoalposts(item: SchemeItemInput): WrongField[] {
  if (item.kind !== 'threshold_rate' && item.kind !== 'growth') return [];
  const { worst, best } = item.goalposts;
  const fits = item.direction === 'higher' ? best > worst : best < worst;
  if (fits) return [];
  const need = item.direction === 'higher' ? '高于' : '低于';
  return [{ path: ['goalposts', 'best'], message: `满分线（${best}）须${need}零分线（${worst}）` }];
}

function wrongMarks(item: SchemeItemInput): WrongField[] {
  if (item.kind !== 'manual_mark') return [];
  return Object.entries(item.marks)
    .filter(([, mark]) => mark > item.full_mark)
    .map(([code, mark]) => ({
      path: ['marks', code],
      message: `打分 ${mark} 超过满分 ${item.full_mark}`,
    }));
}

function wrongVeto(item: SchemeItemInput): WrongField[] {
  if (item.kind !== 'veto') return [];
  if ((item.indicator === null) !== (item.more_than === null)) {
    const missing = item.indicator === null ? 'indicator' : 'more_than';
    return [{ path: [missing], message: '否决项的指标和否决线须同时写明，或都不写' }];
  }
  if (item.indicator !== null && indicatorById(item.indicator).polarity !== 'lower') {
    return [{ path: ['indicator'], message: '否决项只用于越低越好的指标' }];
  }
  return [];
}
