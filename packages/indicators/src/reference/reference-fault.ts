import type { Indicator } from '../catalogue/catalogue.ts';

/** Why the words of a reference value are not taken. */
export type ReferenceFault =
  | 'no_number'
  | 'other_unit'
  | 'percent_sign'
  | 'percent_or_fraction'
  | 'above_all'
  | 'empty_range';

/** What is wrong with the words of a reference value and what to write instead. */
export function referenceFaultMessage(
  fault: ReferenceFault,
  words: string,
  { unit, labelZh, labelEn }: Pick<Indicator, 'unit' | 'labelZh' | 'labelEn'>,
): { readonly zh: string; readonly en: string } {
  switch (fault) {
    case 'no_number':
      return {
        zh: `“${words}”读不出参考值：请写成 95%、不低于95%、不高于3 或 90%至95%`,
        en: `“${words}” is no reference value: write 95%, 不低于95% (≥95%), ≤3 or 90%-95%`,
      };
    case 'other_unit':
      return {
        zh: `“${words}”的单位与“${labelZh}”（${unit}）不同：请换算后填写，或只写数字`,
        en: `“${words}” is in another unit than “${labelEn}” (${unit}): convert it, or write the number alone`,
      };
    case 'percent_sign':
      return {
        zh: `“${words}”带百分号，而“${labelZh}”不是比率：请填写以“${unit}”计的数`,
        en: `“${words}” bears a percent sign, “${labelEn}” is no rate: give a number in ${unit}`,
      };
    case 'percent_or_fraction':
      return {
        zh: `“${words}”是百分之几还是比率：请带上百分号`,
        en: `“${words}” may be a percentage or a fraction: add the percent sign`,
      };
    case 'above_all':
      return {
        zh: `“${words}”超过 100%：比率的参考值最大是 100%`,
        en: `“${words}” is above 100%: a rate ends there`,
      };
    case 'empty_range':
      return {
        zh: `“${words}”的前一个数应小于后一个数`,
        en: `the first number of “${words}” must be below the second`,
      };
  }
}
