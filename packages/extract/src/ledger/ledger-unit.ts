import type { ObservedIndicator } from '@xiangjian/indicators';
import { type UnitGroup, unitAt } from '../numerals/units.ts';

/** A unit as a heading writes it. */
export interface LedgerUnit {
  readonly printed: string;
  /** What one of it is without 十, 百, 千, 万, 亿. */
  readonly factor: number;
  readonly group: UnitGroup;
}

const scales: readonly (readonly [word: string, factor: number])[] = [
  ['百万', 1e6],
  ['千万', 1e7],
  ['十万', 1e5],
  ['万', 1e4],
  ['亿', 1e8],
  ['千', 1e3],
  ['百', 1e2],
];

/** The unit that stands in brackets, behind 单位 or alone: 件, 万元, 万人次, %; null where the words are no unit. */
export function readUnit(words: string): LedgerUnit | null {
  const printed = words.replace(/^单位:?/, '');
  if (/^(?:%|百分比|百分数)$/.test(printed)) return { printed, factor: 1, group: 'percent' };
  if (/^(?:比率|小数)$/.test(printed)) return { printed, factor: 100, group: 'percent' };
  const scale = scales.find(([word]) => printed.startsWith(word) && printed.length > word.length);
  const rest = scale === undefined ? printed : printed.slice(scale[0].length);
  const unit = unitAt(rest, 0);
  if (unit === null || unit.unit.length !== rest.length) return null;
  return { printed, factor: scale?.[1] ?? 1, group: unit.group };
}

/** Whether a unit counts what the catalogue's unit counts: 起 is 件, 万元 is money, 场 is not 件. */
export function fitsIndicator(unit: LedgerUnit, entry: ObservedIndicator): boolean {
  const own = unitAt(entry.unit, 0)?.group ?? 'other';
  const group = entry.unit === '%' ? 'percent' : own;
  return alike(unit.group) === alike(group);
}

/** Ledgers say 次 and 场 of the same events, 人 and 名 of the same persons, 处 and 家 of the same places. */
function alike(group: UnitGroup): string {
  if (group === 'time' || group === 'event') return 'event';
  if (group === 'place' || group === 'firm' || group === 'other') return 'place';
  if (group === 'item' || group === 'strip' || group === 'copy') return 'item';
  return group;
}
