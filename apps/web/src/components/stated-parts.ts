interface Stated {
  readonly printed: string;
  readonly unit: string;
  readonly value: number | null;
}

const numeral = /[\d零〇一二两三四五六七八九十百千万亿]/;

/**
 * A figure as its report prints it, and the unit to set behind it: none where the number already ends with it (98.5%), and
 * a zero that is said in words (未发生) is 0 of `ownUnit`, the unit of the indicator.
 */
export function statedParts(
  { printed, unit, value }: Stated,
  ownUnit: string,
): { readonly figure: string; readonly unit: string } {
  if (value === 0 && !numeral.test(printed)) return { figure: '0', unit: ownUnit };
  return { figure: printed, unit: printed.endsWith(unit) ? '' : unit };
}
