import type { TableCell } from '@xiangjian/documents';
import type { CompiledRule } from '../rules/compile-rule.ts';
import { bracketed, indicatorOfLabel, otherYear } from './general-table.ts';
import { numberOf, wordsOf } from './table-cell.ts';
import type { Row, TakenCell } from './taken-cell.ts';

const total = /^(?:总计|合计|全[镇乡](?:合计|总计)|全街道(?:合计|总计))$/;

/**
 * The last row of a sheet by village or by kind: 合计 says nothing itself, the headings of the columns say what is added.
 * Null where the row is no total or no heading names an indicator.
 */
export function totalRow(
  row: Row,
  heads: readonly Row[],
  rows: readonly Row[],
  rules: readonly CompiledRule[],
): TakenCell[] | null {
  const [label, ...cells] = row;
  const head = heads.at(-1);
  if (label === undefined || head === undefined || !total.test(wordsOf(label))) return null;
  const isOfDisputes = rows.some(([first]) => /纠纷|矛盾/.test(wordsOf(first)));
  const taken = cells.flatMap((cell, index) =>
    takenUnder(label, cell, head[index + 1], isOfDisputes, rules),
  );
  return taken.length > 0 ? taken : null;
}

/** A heading that says of what it counts the cases; 受理, 办结 and 成功 do not. */
const isSpecific = (heading: string) => heading.length > 3;

function takenUnder(
  label: TableCell,
  cell: TableCell,
  heading: TableCell | undefined,
  isOfDisputes: boolean,
  rules: readonly CompiledRule[],
): TakenCell[] {
  const words = wordsOf(heading);
  const number = numberOf(wordsOf(cell), bracketed(words));
  if (number === null || words === '' || otherYear.test(words)) return [];
  const bare = words.replace(/[(][^()]*[)]$/, '').replace(/(?<=.)[件宗起]?数量?$/, '');
  // 受理 and 成功 alone are of disputes only in a sheet of disputes.
  const readings = isOfDisputes ? [`${bare}纠纷`, `调解${bare}`, bare] : [bare].filter(isSpecific);
  const indicators = readings.map((reading) => indicatorOfLabel(reading, number.unit, rules));
  const indicator = indicators.find((one) => one !== null);
  return indicator === null || indicator === undefined
    ? []
    : [{ indicator, number, cell, from: label }];
}
