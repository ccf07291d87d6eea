import type { ObservedIndicatorId } from '@xiangjian/indicators';

/**
 * Patterns of sentences by the indicator whose number they state. `{a|b}` stands for either; `#` for the number, and
 * what follows it up to the next mark is its unit and whatever stands behind.
 */
export type Paraphrases = Partial<Record<ObservedIndicatorId, readonly string[]>>;
