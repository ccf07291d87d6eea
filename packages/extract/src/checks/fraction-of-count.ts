import { observedCatalogue, type Quantity } from '@xiangjian/indicators';
import type { FigureCheck } from './check.ts';

/** A count of things or people with a fraction (1.2份): nobody counts so, a 万 has likely been lost. */
export const fractionOfCount: readonly FigureCheck[] = observedCatalogue
  .filter(({ kind }) => kind === 'flow' || kind === 'stock')
  .map(({ id }) => ({
    name: 'unit_slip',
    severity: 'ask',
    indicators: [id],
    fails: ({ value }: Quantity) => value !== null && !Number.isInteger(value),
    zh: '计数却带小数，是否漏写“万”',
    en: 'a count with a fraction, a factor of ten thousand may be missing',
  }));
