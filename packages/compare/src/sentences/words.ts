import { type Cell, type Indicator, printCell } from '@xiangjian/indicators';

/** The same sentence for both interfaces. */
export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

/** Names in a row: all of them up to three, then the first three and how many there are. */
export function namesInARow(names: readonly string[]): Sentence {
  const first = names.slice(0, 3);
  const more = names.length - first.length;
  if (more > 0) {
    return {
      zh: `${first.join('、')}等${names.length}个`,
      en: `${first.join(', ')} and ${more} more`,
    };
  }
  const last = first[first.length - 1] ?? '';
  const before = first.slice(0, -1);
  return {
    zh: first.join('、'),
    en: before.length === 0 ? last : `${before.join(', ')} and ${last}`,
  };
}

/** A count with its noun: 1 township, 2 townships. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** is or are. */
export function be(count: number): string {
  return count === 1 ? 'is' : 'are';
}

/** A cell with its unit as running text: 92.7%, 400余件, 9场. */
export function withUnit(entry: Indicator, cell: Cell): Sentence {
  const { zh, en } = unitsOf(entry);
  return { zh: `${printCell(entry, cell)}${zh}`, en: `${printCell(entry, cell, 'en')}${en}` };
}

/** Sentences have no English word for Chinese units such as 场: the number stands beside the indicator's name. */
function unitsOf(entry: Indicator): Sentence {
  if (entry.unit === '%') return { zh: '%', en: '%' };
  return entry.id === 'published_on_time' ? { zh: '', en: '' } : { zh: entry.unit, en: '' };
}

/** A day as it stands in running text: 2025-04-01 is 2025年4月1日 in Chinese. */
export function dayInWords(iso: string): Sentence {
  const [year, month, day] = iso.split('-').map(Number);
  return { zh: `${year}年${month}月${day}日`, en: iso };
}

/** Clauses as one sentence; empty clauses fall out. */
export function sentenceOf(clauses: readonly Sentence[]): Sentence {
  const kept = clauses.filter(({ zh }) => zh !== '');
  return {
    zh: `${kept.map(({ zh }) => zh).join('；')}。`,
    en: `${kept.map(({ en }) => en).join('; ')}.`,
  };
}

/** Says nothing. */
export const nothing: Sentence = { zh: '', en: '' };
