import {
  everyObservedIndicator,
  isOwnIndicatorId,
  type ObservedIndicator,
  type ObservedIndicatorId,
} from '@xiangjian/indicators';
import { indicatorOfLabel, otherYear } from '../parsers/general-table.ts';
import { compiledRules } from '../rules/index.ts';
import { spokenWords } from '../rules/spoken-words.ts';
import { fitsIndicator, type LedgerUnit, readUnit } from './ledger-unit.ts';

/** What a column of a ledger may stand for. */
export interface ColumnSuggestion {
  readonly indicator: ObservedIndicatorId;
  readonly factor: number;
}

const spoken = spokenWords();
/** A rate is one whether its heading says so or not. */
const percent: LedgerUnit = { printed: '%', factor: 1, group: 'percent' };
const unitInBrackets = /[([](?:单位:?)?([^()[\]]{1,6})[)\]]$/;
const noFigures = /^(?:序号|编号|备注|说明|填报人|联系)|日期|时间|签字|名次|排名|网址|链接|是否/;
/** Two names must share this much of their letters before one is offered for the other. */
const alikeEnough = 0.6;

/** The unit that the heading bears, the lowest line first; null where it bears none. */
export function unitOfHeading(
  words: readonly string[],
  unitOfTable: LedgerUnit | null,
): LedgerUnit | null {
  for (const line of [...words].reverse()) {
    const printed = unitInBrackets.exec(line)?.[1];
    const unit = printed === undefined ? null : readUnit(printed);
    if (unit !== null) return unit;
  }
  return unitOfTable;
}

/**
 * The indicator that a heading most likely names: by its label, by the words of the rules that read reports, else by the
 * name that is most like it. Null where nothing fits, and for columns of another year, of plans and of ranks.
 */
export function suggestIndicator(
  words: readonly string[],
  unitOfTable: LedgerUnit | null,
): ColumnSuggestion | null {
  const lines = words.map(withoutUnit).filter((line) => line !== '');
  const leaf = lines.at(-1) ?? '';
  if (leaf === '' || noFigures.test(leaf) || otherYear.test(lines.join(''))) return null;
  const unit = unitOfHeading(words, /率$/.test(leaf) ? percent : unitOfTable);
  const named = byName(lines) ?? byRule(lines, unit) ?? byLikeness(lines, unit);
  if (named === null) return null;
  return {
    indicator: named.id,
    factor: unit !== null && fitsIndicator(unit, named) ? unit.factor : 1,
  };
}

function withoutUnit(line: string): string {
  return line.replace(unitInBrackets, '');
}

/** Labels are compared without 数, brackets and marks. */
function plain(text: string): string {
  return text.replace(/[()（）[\]、,，·\s]/g, '').replace(/(?<=..)(?:总数|数量|数)$/, '');
}

function byName(lines: readonly string[]): ObservedIndicator | null {
  const names = readingsOf(lines).map(plain);
  for (const name of names) {
    const entry = everyObservedIndicator().find(
      ({ id, labelZh }) => plain(labelZh) === name || id === name,
    );
    if (entry !== undefined) return entry;
  }
  return null;
}

/** 受理 under 矛盾纠纷 is 受理矛盾纠纷, 矛盾纠纷受理, or 受理 alone. */
function readingsOf(lines: readonly string[]): readonly string[] {
  const leaf = lines.at(-1) ?? '';
  const above = lines.slice(0, -1).join('');
  return above === '' ? [leaf] : [leaf, `${leaf}${above}`, `${above}${leaf}`];
}

function byRule(lines: readonly string[], unit: LedgerUnit | null): ObservedIndicator | null {
  const [leaf = '', ...joined] = readingsOf(lines);
  const bare = leaf.replace(/(?<=.)[件宗起次场]?(?:数量|数)$/, '');
  const readings = [...joined.map((words) => words.replace(/数量?$/, '')), bare, leaf];
  for (const reading of readings) {
    for (const entry of everyObservedIndicator()) {
      if (isOwnIndicatorId(entry.id)) continue;
      if (unit !== null && !fitsIndicator(unit, entry)) continue;
      const found = indicatorOfLabel(reading, entry.unit, compiledRules);
      if (found === entry.id) return entry;
    }
  }
  return null;
}

function byLikeness(lines: readonly string[], unit: LedgerUnit | null): ObservedIndicator | null {
  let best: { readonly entry: ObservedIndicator; readonly score: number } | null = null;
  for (const entry of everyObservedIndicator()) {
    if (unit !== null && !fitsIndicator(unit, entry)) continue;
    const names = [entry.labelZh, ...(spoken.get(entry.id) ?? [])].map(plain);
    for (const reading of readingsOf(lines).map(plain)) {
      const score = Math.max(...names.map((name) => likeness(reading, name)));
      if (score >= alikeEnough && score > (best?.score ?? 0)) best = { entry, score };
    }
  }
  return best?.entry ?? null;
}

/** Twice the letters that two words share, over the letters of both. */
function likeness(a: string, b: string): number {
  const left = [...b];
  let shared = 0;
  for (const letter of a) {
    const at = left.indexOf(letter);
    if (at === -1) continue;
    left.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / (a.length + b.length);
}
