import type { ScoringScheme } from '@xiangjian/contract';
import { isWeighted, weightOf, withWeight } from './edit-scheme.ts';

/** The weights that differ from those of the stored scheme, as they stand in an address: id~weight,id~weight. */
export function printWeights(own: ScoringScheme, stored: ScoringScheme): string | undefined {
  const parts = weightsOf(own).flatMap(({ id, weight }) => {
    const before = weightOf(stored, id);
    return before === null || before === weight ? [] : [`${id}~${weight}`];
  });
  return parts.length === 0 ? undefined : parts.join(',');
}

/** The stored scheme with the weights of an address; ids that it has not, and what is no weight, are left out. */
export function readWeights(stored: ScoringScheme, text: string | undefined): ScoringScheme {
  return (text ?? '').split(',').reduce((scheme, part) => {
    const [id = '', weight = ''] = part.split('~');
    const value = Number(weight);
    return weight !== '' && value > 0 && value <= 1e9 ? withWeight(scheme, id, value) : scheme;
  }, stored);
}

/** Whether an address with these weights shows the same draft: nothing but weights was changed. */
export function differsInWeightsAlone(own: ScoringScheme, stored: ScoringScheme): boolean {
  const alike = readWeights(stored, printWeights(own, stored));
  return JSON.stringify(alike) === JSON.stringify({ ...own, weights_locked: alike.weights_locked });
}

function weightsOf({ chapters }: ScoringScheme): { id: string; weight: number }[] {
  return chapters.flatMap(({ id, weight, items }) => [
    { id, weight },
    ...items.filter(isWeighted).map((item) => ({ id: item.id, weight: item.weight })),
  ]);
}
