import type { TableCell } from '@xiangjian/documents';
import { unitAt } from '../numerals/units.ts';
import type { CompiledRule } from '../rules/compile-rule.ts';
import { nounEnds } from './filler.ts';
import { numberOf, wordsOf } from './table-cell.ts';
import type { Row, TakenCell } from './taken-cell.ts';

export const otherYear = /上年|上一年|去年|同期|往年|增|减|幅|比较|目标|计划|任务|排名|备注|累计/;
const thisYear = /本年|今年|当年|本期|完成|实际|数量|件数|数值|数据|情况|合计|总计|全年/;
const unitHead = /^(?:计量)?单位$/;

/**
 * A row of the report's own table: label, perhaps a unit, and the number under this year's heading. `whole`: what the last
 * row was called that is no part of another one (合法性审查(件)); a part (其中 | 规范性文件) is read behind its words first.
 */
export function generalRow<Id extends string>(
  row: Row,
  heads: readonly Row[],
  rules: readonly CompiledRule<Id>[],
  reportYear: number | null,
  whole = '',
): TakenCell<Id>[] {
  const head = heads.at(-1);
  const unitCell = head?.findIndex((cell) => unitHead.test(wordsOf(cell))) ?? -1;
  const others = row.filter((_, index) => index !== unitCell);
  const isNumber = (cell: TableCell) => numberOf(wordsOf(cell), '') !== null;
  const headOf = (cell: TableCell) => wordsOf(head?.[row.indexOf(cell)]);
  const cell = ofThisYear(others.filter(isNumber), headOf, reportYear);
  if (cell === undefined) return [];
  const unit = unitCell === -1 ? '' : wordsOf(row[unitCell]);
  const labels = others.filter((one) => wordsOf(one) !== '' && !isNumber(one));
  const ofCell = unit || bracketed(headOf(cell));
  // Columns of a table go from the whole to the part: 决策 | 审查合同 | 63.
  for (const label of labels.reverse()) {
    const taken =
      takenUnder(label, cell, ofCell || bracketed(whole), rules, partOf(row, whole)) ??
      takenUnder(label, cell, ofCell, rules);
    if (taken !== null) return [taken];
  }
  return [];
}

/** The words of the whole before the label of one of its parts; empty before any other row. */
function partOf(row: Row, whole: string): string {
  if (!isPartRow(row)) return '';
  // 合法性审查规范性文件 could be all that is reviewed; 审查规范性文件 is the one kind.
  return withoutNumber(whole)
    .replace(/[(][^()]*[)]$/, '')
    .replace(/^合法(?:合规)?性(?=审)/, '');
}

/** 其中 | 规范性文件 | 1: a row that is a part of the one above. */
export function isPartRow(row: Row): boolean {
  return /^其中[:,]?$/.test(wordsOf(row[0]));
}

/** What a row is called: its last cell without a number. */
export function nameOf(row: Row): string {
  return wordsOf(row.findLast((cell) => numberOf(wordsOf(cell), '') === null));
}

function withoutNumber(words: string): string {
  return words.replace(/^(?:\d{1,2}|[一二三四五六七八九十]{1,2})[.、]/, '');
}

function takenUnder<Id extends string>(
  label: TableCell,
  cell: TableCell,
  unit: string,
  rules: readonly CompiledRule<Id>[],
  before = '',
): TakenCell<Id> | null {
  const words = before + withoutNumber(wordsOf(label));
  const number = numberOf(wordsOf(cell), bracketed(words) || unit);
  if (number === null) return null;
  const indicator = indicatorOfLabel(words.replace(/[(][^()]*[)]$/, ''), number.unit, rules);
  return indicator === null ? null : { indicator, number, cell, from: label };
}

/** The unit that a label or heading bears in brackets: 金额(万元), (单位:件). */
export function bracketed(words: string): string {
  return /[(](?:单位:?)?([^()]{1,4})[)]$/.exec(words)?.[1] ?? '';
}

/** The indicator of a row: by a label of its rule, else as the label would be read before a number in a sentence. */
export function indicatorOfLabel<Id extends string>(
  label: string,
  unit: string,
  rules: readonly CompiledRule<Id>[],
): Id | null {
  const labelled = rules.find(({ row }) => row?.test(label) === true);
  if (labelled !== undefined) return labelled.rule.indicator;
  const group = unitAt(unit, 0)?.group ?? 'none';
  const ends = nounEnds(label);
  const [best] = rules
    .filter(({ rule, never }) => rule.units.includes(group) && never?.test(label) !== true)
    .flatMap(({ rule, before, weak }) => {
      const hit = firstHit(before, ends) ?? firstHit(weak, ends);
      return hit === null ? [] : [{ rule, length: hit.length }];
    })
    .sort((a, b) => b.length - a.length);
  return best?.rule.indicator ?? null;
}

/** The words by which a label ends as a rule has them, what only leads to a number (总量) aside. */
function firstHit(noun: RegExp | null, ends: readonly string[]): string | null {
  if (noun === null) return null;
  for (const end of ends) {
    const hit = noun.exec(end)?.[0];
    if (hit !== undefined) return hit;
  }
  return null;
}

function ofThisYear(
  cells: readonly TableCell[],
  headOf: (cell: TableCell) => string,
  reportYear: number | null,
): TableCell | undefined {
  const byYear = cells.find(
    (cell) => reportYear !== null && headOf(cell).includes(`${reportYear}`),
  );
  if (byYear !== undefined) return byYear;
  const named = cells.filter(
    (cell) => !otherYear.test(headOf(cell)) && !/\d{4}/.test(headOf(cell)),
  );
  return (
    named.find((cell) => thisYear.test(headOf(cell))) ?? (named.length === 1 ? named[0] : undefined)
  );
}
