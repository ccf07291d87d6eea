import type { TableCell } from '@xiangjian/documents';
import type { ObservedIndicatorId } from '@xiangjian/indicators';
import { unitAt } from '../numerals/units.ts';
import type { CompiledRule } from '../rules/compile-rule.ts';
import { numberOf, wordsOf } from './table-cell.ts';
import type { Row, TakenCell } from './taken-cell.ts';

const otherYear = /上年|上一年|去年|同期|往年|增|减|幅|比较|目标|计划|任务|排名|备注|累计/;
const thisYear = /本年|今年|当年|本期|完成|实际|数量|件数|数值|数据|情况|合计|总计|全年/;
const unitHead = /^(?:计量)?单位$/;

/** A row of the report's own table: label, perhaps a unit, and the number under this year's heading. */
export function generalRow(
  row: Row,
  heads: readonly Row[],
  rules: readonly CompiledRule[],
  reportYear: number | null,
): TakenCell[] {
  const label = row.find((cell) => wordsOf(cell) !== '' && numberOf(wordsOf(cell), '') === null);
  if (label === undefined) return [];
  const words = wordsOf(label).replace(/^(?:\d{1,2}|[一二三四五六七八九十]{1,2})[.、]/, '');
  const head = heads.at(-1);
  const unitCell = head?.findIndex((cell) => unitHead.test(wordsOf(cell))) ?? -1;
  const cells = row.filter((cell, index) => cell !== label && index !== unitCell);
  const numbered = cells.filter((cell) => numberOf(wordsOf(cell), '') !== null);
  const headOf = (cell: TableCell) => wordsOf(head?.[row.indexOf(cell)]);
  const cell = ofThisYear(numbered, headOf, reportYear);
  if (cell === undefined) return [];
  const bracket = /[(](?:单位:?)?([^()]{1,4})[)]$/;
  const unitWords =
    (unitCell === -1 ? '' : wordsOf(row[unitCell])) ||
    (bracket.exec(words)?.[1] ?? bracket.exec(headOf(cell))?.[1] ?? '');
  const number = numberOf(wordsOf(cell), unitWords);
  if (number === null) return [];
  const indicator = indicatorOfLabel(words.replace(/[(][^()]*[)]$/, ''), number.unit, rules);
  return indicator === null ? [] : [{ indicator, number, cell, from: label }];
}

/** The indicator of a row: by a label of its rule, else as the label would be read before a number in a sentence. */
function indicatorOfLabel(
  label: string,
  unit: string,
  rules: readonly CompiledRule[],
): ObservedIndicatorId | null {
  const labelled = rules.find(({ row }) => row?.test(label) === true);
  if (labelled !== undefined) return labelled.rule.indicator;
  const group = unitAt(unit, 0)?.group ?? 'none';
  const [best] = rules
    .filter(({ rule, never }) => rule.units.includes(group) && never?.test(label) !== true)
    .flatMap(({ rule, before, weak }) => {
      const hit = before?.exec(label) ?? weak?.exec(label);
      return hit === null || hit === undefined ? [] : [{ rule, length: hit[0].length }];
    })
    .sort((a, b) => b.length - a.length);
  return best?.rule.indicator ?? null;
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
