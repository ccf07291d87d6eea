import type { Rounding } from '../answers/profile.ts';
import type { Sentence } from './words.ts';

/** How many of the larger numbers are round; a note for the reader, never an accusation. */
export function roundingSentence({
  n,
  ending_0,
  ending_0_or_5,
  is_flagged,
}: Omit<Rounding, 'text_zh' | 'text_en'>): Sentence {
  const zh = `历年写明的100以上确数${n}个，以0结尾${ending_0}个、以0或5结尾${ending_0_or_5}个`;
  const en = `of ${n} exact numbers from 100 on, ${ending_0} end in 0 and ${ending_0_or_5} in 0 or 5`;
  return is_flagged
    ? {
        zh: `数字取整较多：${zh}，可能是估计数，提请核实。`,
        en: `Many round numbers: ${en}; they may be estimates, please check.`,
      }
    : {
        zh: `${zh}，取整不多于偶然。`,
        en: `Of the years together, ${en}: no more than chance brings.`,
      };
}
