import {
  indicatorById,
  isExact,
  isIndicatorId,
  type Language,
  printCell,
  type Qualifier,
} from '@xiangjian/indicators';

interface Stated {
  readonly printed: string;
  readonly unit: string;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly qualifier: Qualifier | null;
}

const numeral = /[\d零〇一二两三四五六七八九十百千万亿]/;
const bareNumber = /^[\d.,%零〇一二两三四五六七八九十百千万亿分之]+$/;

/**
 * A figure as its report prints it, and the unit to set behind it: none where the number already ends with it (98.5%).
 * A zero that is said in words (未发生) is 0, and a number whose qualifier stands elsewhere in the sentence (170人次左右)
 * takes it along, both in the unit of the indicator.
 */
export function statedParts(
  stated: Stated,
  indicator: string,
  language: Language,
): { readonly figure: string; readonly unit: string } {
  const { printed, unit, value, qualifier } = stated;
  const own = isIndicatorId(indicator) ? indicatorById(indicator) : null;
  if (value === 0 && !numeral.test(printed)) return { figure: '0', unit: own?.unit ?? unit };
  const isLost =
    value !== null && qualifier !== null && !isExact(qualifier) && bareNumber.test(printed);
  if (isLost && own !== null) {
    return { figure: printCell(own, { ...stated, status: 'reported' }, language), unit: own.unit };
  }
  return { figure: printed, unit: printed.endsWith(unit) ? '' : unit };
}
