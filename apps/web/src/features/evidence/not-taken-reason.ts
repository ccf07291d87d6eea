import type { Reading } from '@xiangjian/contract';
import type { evidenceWords } from './evidence-words.ts';

type Reason = keyof (typeof evidenceWords.zh)['reasons'];

/** Why a figure of the same indicator does not fill the yearly cell. */
export function notTakenReason(reading: Pick<Reading, 'period' | 'scope'>): Reason {
  if (reading.period !== 'year') return reading.period;
  if (reading.scope !== 'township') return reading.scope;
  return 'lower_confidence';
}
