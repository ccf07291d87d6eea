import type { Distribution, DistributionRow } from '@xiangjian/contract';
import { groupLabel, hasNumber, type Language } from '@xiangjian/indicators';
import { chartWords, townshipCount } from './chart-words.ts';
import { notRankedText } from './not-ranked-text.ts';

/** One band of a distribution: townships that may be compared with each other, or those with a number that may not. */
export interface SwarmSlot {
  readonly heading: string;
  readonly rows: readonly DistributionRow[];
  readonly quartiles: Distribution['groups'][number]['quartiles'];
  readonly bounded: Distribution['groups'][number]['bounded'];
  readonly isCompared: boolean;
}

/** The groups of a distribution in their order, then those with a number that belong to none. */
export function swarmSlots(answer: Distribution, language: Language): SwarmSlot[] {
  const stated = answer.rows.filter((row) => hasNumber(row.status) && row.lower !== null);
  const slots = answer.groups.map((group): SwarmSlot => {
    const rows = stated.filter((row) => row.group === group.label);
    return {
      heading: `${groupLabel(group.label, language)} · ${townshipCount(rows.length, language)}`,
      rows,
      quartiles: group.quartiles,
      bounded: group.bounded,
      isCompared: true,
    };
  });
  const rest = stated.filter((row) => row.group === null);
  if (rest.length === 0) return slots;
  const reasons = new Set(rest.map((row) => notRankedText(row.not_ranked, language)));
  const heading = [
    chartWords.notCompared[language],
    townshipCount(rest.length, language),
    ...[...reasons].filter((reason) => reason !== ''),
  ].join(' · ');
  return [...slots, { heading, rows: rest, quartiles: null, bounded: null, isCompared: false }];
}
