import { isNamed, type MissedFact } from './score-facts.ts';

/** What became of a labelled fact that was not read: nothing, another value, or another indicator. */
export function missedKind({ fact, instead }: MissedFact) {
  if (instead === null) return 'missed';
  return isNamed(fact, instead) ? 'wrong_value' : 'wrong_indicator';
}
