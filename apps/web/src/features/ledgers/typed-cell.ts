import type { StatedCell } from '@xiangjian/contract';
import {
  about,
  atLeast,
  atMost,
  exactQuantity,
  moreThanStated,
  type Quantity,
} from '@xiangjian/indicators';

const written = /^(近|约|不少于|≥)?(\d{1,15}(?:\.\d{1,6})?)(余|多|以上|左右)?$/;

/** The cell of a figure as a person types it: 305, 400余, 近300, 约50, 400以上; null where it is none. */
export function typedCell(text: string): StatedCell | null {
  const [, before = '', digits = '', after = ''] =
    written.exec(text.normalize('NFKC').replace(/[\s,]/g, '')) ?? [];
  if (digits === '' || (before !== '' && after !== '')) return null;
  const quantity = firmness(Number(digits), before || after);
  return { ...quantity, status: quantity.value === 0 ? 'reported_zero' : 'reported' };
}

function firmness(value: number, word: string): Quantity {
  switch (word) {
    case '近':
      return atMost(value);
    case '约':
    case '左右':
      return about(value);
    case '余':
    case '多':
      return moreThanStated(value);
    case '':
      return exactQuantity(value, value === 0 ? 'zero' : 'exact');
    default:
      return atLeast(value);
  }
}
