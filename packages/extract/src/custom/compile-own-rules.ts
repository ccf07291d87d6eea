import type { OwnIndicator, OwnIndicatorId } from '@xiangjian/indicators';
import { unitAt } from '../numerals/units.ts';
import { type CompiledRule, compileRule } from '../rules/compile-rule.ts';
import { literalPattern, zeroPattern } from './own-words.ts';

/** An indicator of a district's own, ready to be read with. */
export interface CompiledOwnRule {
  readonly own: OwnIndicator;
  readonly compiled: CompiledRule<OwnIndicatorId>;
}

/** Whether a word is a unit that numbers of a report are read with (件, 人次, 万元 is read as 元). */
export function isKnownUnit(word: string): boolean {
  return unitAt(word, 0)?.unit === word;
}

/** Makes a district's own rules ready. Throws RangeError at a unit that is not known: see `isKnownUnit`. */
export function compileOwnRules(own: readonly OwnIndicator[]): CompiledOwnRule[] {
  return own.map((one) => ({ own: one, compiled: compiledOf(one) }));
}

function compiledOf(own: OwnIndicator): CompiledRule<OwnIndicatorId> {
  const rule = {
    indicator: own.id,
    units: [...new Set(own.units.map(groupOf))],
    before: own.before.map(literalPattern),
    after: own.after.map(literalPattern),
    zero: own.before.flatMap((words) => zeroPattern(words) ?? []),
    gist: own.gist.map((words) => words.map(literalPattern)),
    ...(own.forbidden.length === 0 ? {} : { never: own.forbidden.map(literalPattern).join('|') }),
    ...(own.kind === 'stock' ? {} : { increments: true }),
    cases: [],
  };
  return compileRule(rule, own.id.replaceAll('_', '-'));
}

function groupOf(unit: string) {
  const known = unitAt(unit, 0);
  if (known === null || known.unit !== unit) throw new RangeError(`unknown unit ${unit}`);
  return known.group;
}
