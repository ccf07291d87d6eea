import {
  type Cell,
  isObservedIndicatorId,
  isOwnIndicatorId,
  type ObservedIndicatorId,
} from '@xiangjian/indicators';
import { type CellRow, cellOfRow, sayTheSame } from '../cells/cell-row.ts';
import { statusCodes } from '../codes/cell-codes.ts';
import type { FrozenRows } from './release-state.ts';
import type { ReleasedChange } from './releases.ts';

type Difference = Omit<ReleasedChange, 'why'>;

interface Placed {
  readonly township: string;
  readonly indicator: ObservedIndicatorId;
  readonly row: CellRow;
}

const silent = statusCodes.codeOf('not_mentioned');

/** How the cells of two states differ, by township and indicator. Silence is not a change to or from anything. */
export function changesBetween(
  before: readonly FrozenRows[],
  after: readonly FrozenRows[],
): Difference[] {
  const [old, now] = [cellsOf(before), cellsOf(after)];
  const places = [...new Set([...old.keys(), ...now.keys()])].sort();
  return places.flatMap((place) => differenceOf(old.get(place), now.get(place)) ?? []);
}

function differenceOf(before: Placed | undefined, after: Placed | undefined): Difference | null {
  const placed = after ?? before;
  if (placed === undefined) return null;
  if (before !== undefined && after !== undefined && sayTheSame(before.row, after.row)) return null;
  const { township, indicator } = placed;
  const kind = before === undefined ? 'added' : after === undefined ? 'gone' : 'changed';
  return { township, indicator, kind, before: cellOf(before), after: cellOf(after) };
}

function cellOf(placed: Placed | undefined): Cell | null {
  return placed === undefined ? null : cellOfRow(placed.row);
}

function cellsOf(tables: readonly FrozenRows[]): Map<string, Placed> {
  const cells = new Map<string, Placed>();
  for (const { table, columns, rows } of tables) {
    if (table !== 'observation') continue;
    const at = (name: string) => columns.indexOf(name);
    const numbers = ['value', 'lower', 'upper', 'qualifier', 'evidence'].map(at);
    const [township, indicator, status] = [at('township_id'), at('indicator_id'), at('status')];
    for (const row of rows) {
      const name = String(row[indicator]);
      if (row[status] === silent || !(isObservedIndicatorId(name) || isOwnIndicatorId(name)))
        continue;
      const [value, lower, upper, qualifier, evidence] = numbers.map((index) =>
        numberOrNull(row[index]),
      );
      cells.set(`${String(row[township])} ${name}`, {
        township: String(row[township]),
        indicator: name,
        row: {
          value: value ?? null,
          lower: lower ?? null,
          upper: upper ?? null,
          qualifier: qualifier ?? null,
          evidence: evidence ?? null,
          status: Number(row[status]),
        },
      });
    }
  }
  return cells;
}

function numberOrNull(value: string | number | null | undefined): number | null {
  return typeof value === 'number' ? value : null;
}
