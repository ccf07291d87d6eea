import { type Chance, chanceOf } from './random.ts';
import { type Filling, fillSentence, type StatedFact } from './template.ts';

/** Fills sentences one after another and remembers what they state. */
export interface Writer {
  readonly filling: Filling;
  readonly facts: StatedFact[];
  /** Whether the township is a 街道. */
  readonly urban: boolean;
  /** Chance of this report for a purpose. */
  readonly chanceFor: (purpose: string) => Chance;
  /** Chance of this township for a purpose: the same every year. */
  readonly habitFor: (purpose: string) => Chance;
  /** The sentence, or nothing where none of its figures is stated. */
  readonly sentence: (template: string, chance: Chance) => string;
}

/** A writer whose wording hangs on two seeds, the township's and that of one year of it; it adds to `facts`. */
export function writerOf(
  filling: Omit<Filling, 'chance'>,
  facts: StatedFact[],
  seeds: { readonly habit: string; readonly text: string; readonly urban: boolean },
): Writer {
  const first = { ...filling, chance: chanceOf(seeds.text) };
  return {
    filling: first,
    facts,
    urban: seeds.urban,
    chanceFor: (purpose) => chanceOf(seeds.text, purpose),
    habitFor: (purpose) => chanceOf(seeds.habit, purpose),
    sentence: (template, chance) => {
      const filled = fillSentence(template, { ...filling, chance });
      if (filled === null) return '';
      facts.push(...filled.facts);
      return filled.text;
    },
  };
}
