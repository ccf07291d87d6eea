import { type Theme, themes } from '@xiangjian/indicators';
import { chanceOf } from '../random.ts';
import { identityOf, type Township } from './township.ts';

/** What a report complains of and what it sets out to do, by theme. */
export interface Concerns {
  readonly problems: readonly Theme[];
  readonly plans: readonly Theme[];
}

/** Each township has a few lacks that come back year after year, and one that is new; most of them lead to a plan. */
export function concernsOf(township: Township, year: number): Concerns {
  const lasting = chanceOf(identityOf(township), 'lasting').some(themes, 4);
  const chance = chanceOf(identityOf(township), 'concerns', year);
  const kept = chance.some(lasting, chance.whole(2, 3));
  const problems = distinct([...kept, chance.pick(themes)]);
  const answered = problems.filter(() => chance.happens(0.8));
  const plans = distinct([...answered, ...chance.some(themes, 4 - Math.min(3, answered.length))]);
  return { problems, plans };
}

function distinct(list: readonly Theme[]): Theme[] {
  return [...new Set(list)];
}
