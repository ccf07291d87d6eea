import type { ComparedYear } from '../compared-year.ts';
import type { CompositeVeto } from './answer.ts';
import type { Veto } from './scheme.ts';
import { usableValue } from './stated-value.ts';

/** The vetoes that a township meets, and those of which the wording does not tell. Silence meets none. */
export function vetoesOf(items: readonly Veto[], townshipYear: ComparedYear): CompositeVeto[] {
  return items.flatMap((item) => {
    const state = stateOf(item, townshipYear);
    const { id, label_zh, effect } = item;
    return state === null ? [] : [{ item: id, label_zh, effect, state }];
  });
}

function stateOf(item: Veto, townshipYear: ComparedYear): CompositeVeto['state'] | null {
  if (item.declared.includes(townshipYear.township.code)) return 'met';
  if (item.indicator === null || item.more_than === null) return null;
  const { stated } = usableValue(item.indicator, townshipYear);
  if (stated === null) return null;
  if (stated.lower > item.more_than) return 'met';
  return stated.upper > item.more_than ? 'undecided' : null;
}
