import { addQuantities } from '@xiangjian/indicators';
import type { PlacedMention, Reading } from '../reading/reading.ts';
import type { CompiledRule } from '../rules/compile-rule.ts';
import type { Candidate } from './candidate.ts';

/**
 * Lists without a written sum: 省级#个、市级#个; 广场#个、长廊#条、公园#个; 网络#件、信函#件. The members are added and
 * the evidence runs over the whole list.
 */
export function parseSums(reading: Reading, rules: readonly CompiledRule[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (const rule of rules) {
    if (rule.sumOf === null) continue;
    for (const run of runsOf(reading, rule)) {
      const sum = sumOf(rule, run);
      if (sum !== null) candidates.push(sum);
    }
  }
  return candidates;
}

/** Neighbouring numbers of one sentence whose own words match the rule's kinds. */
function runsOf(reading: Reading, rule: CompiledRule): PlacedMention[][] {
  const runs: PlacedMention[][] = [];
  let run: PlacedMention[] = [];
  const close = () => {
    if (run.length > 1) runs.push(run);
    run = [];
  };
  for (const placed of reading.mentions) {
    const own = placed.left.slice(placed.left.search(/[^#,;]*$/));
    const link = placed.left.slice(placed.left.lastIndexOf('#') + 1);
    const isMember =
      placed.mention.kind === 'number' &&
      placed.mention.quantity !== null &&
      rule.rule.units.includes(placed.mention.group) &&
      rule.sumOf?.test(own) === true &&
      rule.never?.test(own) !== true &&
      !placed.circumstances.before;
    if (!isMember) {
      close();
      continue;
    }
    const continues = run.length > 0 && /^[、,和及;]/.test(link) && link.length < 26;
    if (!continues) close();
    run.push(placed);
  }
  close();
  return runs;
}

function sumOf(rule: CompiledRule, run: readonly PlacedMention[]): Candidate | null {
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined) return null;
  if (rule.near !== null && !rule.near.test(`${first.left}#${first.right}`)) return null;
  const quantities = run.flatMap(({ mention }) =>
    mention.quantity === null ? [] : [mention.quantity],
  );
  const clauseStart = first.left.search(/[^,;#]*$/);
  return {
    indicator: rule.rule.indicator,
    rule: rule.name,
    form: 'sum',
    placed: last,
    status: 'reported',
    quantity: addQuantities(quantities),
    printed: quantities.map((quantity) => quantity.value ?? `${quantity.lower}`).join('+'),
    unit: last.mention.unit,
    evidence: { start: first.leftPlace(clauseStart), end: last.mention.end },
    circumstances: first.circumstances,
    strength: 12,
    gap: 0,
    shared: false,
    words: first.left.slice(clauseStart),
    weak: false,
  };
}
