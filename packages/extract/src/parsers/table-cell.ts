import type { TableCell } from '@xiangjian/documents';
import { exactQuantity, type Quantity } from '@xiangjian/indicators';
import { scanMentions } from '../numerals/scan-mentions.ts';
import { foldCharacter, isBlank } from '../view/fold-character.ts';

/** The text of a cell as rules see it. */
export function wordsOf(cell: TableCell | undefined): string {
  if (cell === undefined) return '';
  return [...cell.text]
    .filter((character) => !isBlank(character) && character !== '\n')
    .map(foldCharacter)
    .join('');
}

/** The words of a label without what brackets behind it explain: 规范性文件(行政机关制定发布的决定、公告). */
export function labelOf(cell: TableCell | undefined): string {
  return wordsOf(cell).replace(/\([^()]{5,}\)$/, '');
}

export interface CellNumber {
  readonly quantity: Quantity;
  readonly unit: string;
}

const bare = /^\d{1,12}(?:\.\d{1,6})?$/;

/**
 * The number of a cell that holds nothing else. `unitWords` is what the label, the heading or a unit column say of the
 * unit: 万元 and 万份 multiply. Null for an empty cell and for one with other words.
 */
export function numberOf(words: string, unitWords: string): CellNumber | null {
  const times = /万/.test(unitWords) ? 1e4 : /亿/.test(unitWords) ? 1e8 : 1;
  const unit = unitWords.replace(/[万亿]/, '');
  if (bare.test(words)) {
    const value = Math.round(Number(words) * times * 1e6) / 1e6;
    return { quantity: exactQuantity(value, value === 0 ? 'zero' : 'exact'), unit };
  }
  const [mention, ...others] = scanMentions(words);
  if (mention === undefined || others.length > 0 || mention.quantity === null) return null;
  if (mention.start > 2 || words.length - mention.end > 2) return null;
  return { quantity: mention.quantity, unit: mention.unit === '' ? unit : mention.unit };
}
