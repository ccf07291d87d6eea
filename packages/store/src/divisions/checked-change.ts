import { type TownshipKind, townshipKindOf } from '@xiangjian/indicators';
import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { StoreError } from '../database/store-error.ts';
import type { ChangedTownship, DivisionChange, UnitVersion } from './division-change.ts';
import { continuingEvents } from './new-division.ts';
import { openDivisionOfCode, openVersionOfCode } from './unit-versions.ts';

/** A township after the change; `unitId` is null for one that begins with it. */
export interface Outcome extends ChangedTownship {
  readonly unitId: number | null;
  readonly kind: TownshipKind;
  readonly parent: string;
}

/** A change that can be made: its townships as they stand, and what comes out of each. */
export interface CheckedChange {
  readonly origins: readonly UnitVersion[];
  readonly outcomes: readonly Outcome[];
  /** The last day of what ends. */
  readonly lastDay: string;
}

const reportsFrom = statement<[unit: number, year: number], { year: number }>(
  `SELECT year FROM report
   WHERE township_id = ? AND year >= ? AND superseded_at IS NULL AND withdrawn_at IS NULL ORDER BY year`,
);

/**
 * Holds a declared change against what is known. Throws StoreError (`unknown_division`, `wrong_change`, `change_in_use`)
 * with a sentence that says what does not fit.
 */
export function checkedChange(database: Database, declared: DivisionChange): CheckedChange {
  const change = withSurvivor(database, declared);
  refuseWrongSides(change);
  const origins = change.from.map((code) => standingTownship(database, code, change.date));
  const outcomes = change.to.map((to) => outcomeOf(database, change, origins, to));
  const checked = { origins, outcomes, lastDay: dayBefore(change.date) };
  refuseOrphans(database, checked);
  return checked;
}

/** A merge into a township that stands anyway is one of both: 半月乡并入白荻镇 names the other side only once. */
function withSurvivor(database: Database, change: DivisionChange): DivisionChange {
  const [into] = change.to;
  if (change.kind !== 'merge' || into === undefined || change.from.includes(into.code))
    return change;
  if (openVersionOfCode.get(database, into.code) === undefined) return change;
  return { ...change, from: [...change.from, into.code] };
}

function refuseWrongSides({ kind, date, from, to }: DivisionChange): void {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || dayBefore(date) === 'Invalid') {
    throw wrong(`the day ${date} is none`, `日期“${date}”不对：应为 2024-07-01 这样的日期`);
  }
  if (new Set(from).size < from.length || new Set(to.map(({ code }) => code)).size < to.length) {
    throw wrong('a code stands twice on one side', '同一个乡镇在一边写了两次');
  }
  const [fewestFrom, fewestTo] = kind === 'merge' ? [2, 1] : kind === 'split' ? [1, 2] : [1, 1];
  const mostFrom = kind === 'merge' ? Number.POSITIVE_INFINITY : 1;
  const mostTo = kind === 'split' ? Number.POSITIVE_INFINITY : 1;
  const fits =
    from.length >= fewestFrom &&
    from.length <= mostFrom &&
    to.length >= fewestTo &&
    to.length <= mostTo;
  if (!fits) {
    throw wrong(
      `${kind} with ${from.length} before and ${to.length} after`,
      '变更前后的乡镇数不对：合并是几个变一个，拆分是一个变几个，其余是一个对一个',
    );
  }
}

function standingTownship(database: Database, code: string, date: string): UnitVersion {
  const version = openVersionOfCode.get(database, code);
  if (version === undefined) {
    throw wrong(
      `no township stands under the code ${code}`,
      `没有现存的乡镇用代码“${code}”：请核对代码，或先撤销它之后的变更`,
    );
  }
  if (version.validFrom !== null && version.validFrom >= date) {
    throw wrong(
      `${code} is known only since ${version.validFrom}`,
      `${version.name}从 ${version.validFrom} 起才是现在这样，变更日期应在此之后`,
    );
  }
  return version;
}

function outcomeOf(
  database: Database,
  { kind, date }: DivisionChange,
  origins: readonly UnitVersion[],
  { code, name }: ChangedTownship,
): Outcome {
  if (!/^\d{9}$/.test(code)) throw wrong(`code ${code}`, `代码“${code}”不对：应为 9 位数字`);
  if (name.trim() === '') throw wrong('no name', '请写变更后的名称');
  const [origin] = origins;
  const same = origins.find((one) => one.code === code);
  const continuing = continuingEvents.includes(kind) ? origin : same;
  const parent = code.slice(0, origin?.parent?.length ?? 6);
  if (openDivisionOfCode.get(database, parent) === undefined) {
    throw wrong(`no county ${parent}`, `代码“${code}”所属的县区 ${parent} 不在区划名录里`);
  }
  const taken = openDivisionOfCode.get(database, code);
  if (taken !== undefined && taken.unitId !== continuing?.unitId) {
    throw wrong(`${code} is taken by ${taken.name}`, `代码“${code}”已由${taken.name}使用`);
  }
  const changed = { code, name, parent, kind: kindAfter(kind, code, name, continuing) };
  if (continuing !== undefined && continuingEvents.includes(kind)) {
    refuseNoChange(continuing, changed, date);
  }
  return { unitId: continuing?.unitId ?? null, ...changed };
}

function kindAfter(
  event: DivisionChange['kind'],
  code: string,
  name: string,
  continuing: UnitVersion | undefined,
): TownshipKind {
  if (event === 'upgrade_to_town') return '镇';
  if (event === 'convert_to_subdistrict') return '街道';
  // A unit that only changes its name or county stays of its kind, whatever its code says.
  if (continuing !== undefined && code === continuing.code) return continuing.kind;
  return townshipKindOf(code, name);
}

function refuseNoChange(
  before: UnitVersion,
  after: ChangedTownship & { readonly kind: string },
  date: string,
): void {
  if (before.code !== after.code || before.name !== after.name || before.kind !== after.kind)
    return;
  throw wrong(
    `${after.code} is the same after ${date}`,
    '变更前后的代码、名称和种类都一样：请写出变更后的样子',
  );
}

/** A unit that ends may have no report of a year at whose end it no longer stands. */
function refuseOrphans(database: Database, { origins, outcomes, lastDay }: CheckedChange): void {
  const lastYear = Number(lastDay.slice(0, 4)) - (lastDay.endsWith('-12-31') ? 0 : 1);
  for (const { unitId, name } of origins) {
    if (outcomes.some((outcome) => outcome.unitId === unitId)) continue;
    const years = reportsFrom.all(database, unitId, lastYear + 1).map(({ year }) => year);
    if (years.length === 0) continue;
    throw new StoreError(
      'change_in_use',
      `${name} has reports of ${years.join(', ')}, at whose end it would not stand`,
      `${name}已有 ${years.join('、')} 年度的报告，而变更后它在这些年底已不存在：请先撤回这些报告，或核对变更日期`,
    );
  }
}

function wrong(message: string, messageZh: string): StoreError {
  return new StoreError('wrong_change', message, messageZh);
}

/** The day before a day, both YYYY-MM-DD; 'Invalid' where there is no such day. */
function dayBefore(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== date) return 'Invalid';
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
