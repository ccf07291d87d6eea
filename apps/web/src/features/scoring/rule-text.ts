import type { Language } from '@xiangjian/indicators';
import { unitText } from '../../components/unit-text.ts';
import type { Item } from './edit-scheme.ts';
import { indicatorOf } from './new-item.ts';

/** How an item earns its mark, in a few words: 80→98%，缺值不计. */
export function ruleText(item: Item, language: Language): string {
  return language === 'zh' ? chinese(item) : english(item);
}

function chinese(item: Item): string {
  const unit = unitOf(item, 'zh');
  switch (item.kind) {
    case 'threshold_rate':
      return `${item.goalposts.worst}${unit} 起计，${item.goalposts.best}${unit} 满分`;
    case 'growth':
      return `比上年 ${signed(item.goalposts.worst)} 起计，${signed(item.goalposts.best)} 满分`;
    case 'step_deduction':
      return `目标 ${item.target}${unit}，每差 ${item.step}${unit} 扣 ${tenths(item.deduction)}`;
    case 'per_event_deduction':
      return `每 1${unit} 扣 ${tenths(item.deduction)}`;
    case 'presence':
      return '有即满分，写明没有不得分';
    case 'rank':
      return '第一满分，末位不得分';
    case 'manual_mark':
      return `满分 ${item.full_mark}，已打 ${Object.keys(item.marks).length} 个`;
    case 'bonus':
      return `${item.start}${unit} 起每 1${unit} 加 ${item.points_per_unit} 分，最多 ${item.cap} 分`;
    case 'veto':
      return `${item.more_than === null ? '由人认定' : `超过 ${item.more_than}${unit}`}即${item.effect === 'fails' ? '定为末等' : '不得评优'}`;
  }
}

function english(item: Item): string {
  const unit = unitOf(item, 'en');
  switch (item.kind) {
    case 'threshold_rate':
      return `${item.goalposts.worst} to ${amount(item.goalposts.best, unit)}`;
    case 'growth':
      return `change of ${signed(item.goalposts.worst)} to ${signed(item.goalposts.best)}`;
    case 'step_deduction':
      return `target ${amount(item.target, unit)}, ${tenths(item.deduction)} off per ${amount(item.step, unit)}`;
    case 'per_event_deduction':
      return `${tenths(item.deduction)} off for each`;
    case 'presence':
      return 'all of the mark where there is one';
    case 'rank':
      return 'first everything, last nothing';
    case 'manual_mark':
      return `full mark ${item.full_mark}, ${Object.keys(item.marks).length} given`;
    case 'bonus':
      return `${item.points_per_unit} for each beyond ${item.start}, at most ${item.cap}`;
    case 'veto':
      return item.more_than === null ? 'declared' : `more than ${item.more_than}`;
  }
}

/** A number with its unit: 98%, 59 days. */
function amount(value: number, unit: string): string {
  return unit === '%' ? `${value}%` : `${value} ${unit}`.trimEnd();
}

function unitOf(item: Item, language: Language): string {
  const entry = indicatorOf(item);
  return entry === null ? '' : unitText(entry.unit, language);
}

function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value);
}

/** A share of a mark in percent. */
function tenths(share: number): string {
  return `${Number((100 * share).toFixed(1))}%`;
}
