import { type Indicator, scaleOf } from '../catalogue/catalogue.ts';
import { about, between, exactQuantity, type Quantity, withoutNoise } from '../quantity.ts';
import type { ReferenceFault } from './reference-fault.ts';

export type ReferenceReading = { readonly quantity: Quantity } | { readonly fault: ReferenceFault };

const number = String.raw`(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,15}(?:\.\d{1,6})?)(万|亿)?`;
const unit = String.raw`([^\d\s,.~至到以及左上(-]{0,6}?(?:/[^\d\s]{1,3})?)`;
const single = new RegExp(
  `^(不低于|不少于|不小于|至少|最低|超过|高于|>=?|≥|不高于|不超过|不多于|至多|最高|<=?|≤|约|大约|达到|=)?${number}${unit}(及?以上|及?以下|以内|左右)?$`,
);
const pair = new RegExp(`^${number}${unit}[-~至到]${number}${unit}$`);

const atLeastWords = /^(?:不低于|不少于|不小于|至少|最低|超过|高于|>=?|≥|及?以上)$/;
const atMostWords = /^(?:不高于|不超过|不多于|至多|最高|<=?|≤|及?以下|以内)$/;
const aboutWords = /^(?:约|大约|左右)$/;

/** Units that count the same thing. */
const alike = [
  ['件', '起', '宗'],
  ['次', '场', '场次', '期'],
  ['人', '名'],
  ['个', '处', '家'],
];

/**
 * The number that a document sets or states, in the scale of its indicator (shares 0–1): 不低于90% is [0.9, 1], 不高于3 is [0, 3],
 * 约 is ±10 %, a bare number is exact. A bound here is a demand, not a rounded count: 不超过5 goes down to 0, unlike 近5
 * in a report (docs/decisions/0003, 0029). Nothing is guessed: what cannot be read is a fault.
 */
export function readReference(written: string, entry: Indicator): ReferenceReading {
  const words = written
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/百分之(\d+(?:\.\d+)?)/g, '$1%')
    .replace(/[–—－―〜∼]/g, '-');
  const range = pair.exec(words);
  if (range !== null) return rangeOf(range, entry);
  const found = single.exec(words);
  if (found === null) return { fault: 'no_number' };
  const [, before = '', digits = '', scale = '', unitSaid = '', after = ''] = found;
  if (before !== '' && after !== '' && !agree(before, after)) return { fault: 'no_number' };
  const fault = unitFault(unitSaid, entry);
  if (fault !== null) return { fault };
  const shown = numberOf(digits, scale);
  if (unitSaid === '' && isFraction(shown, entry)) return { fault: 'percent_or_fraction' };
  if (entry.unit === '%' && shown > 100) return { fault: 'above_all' };
  return { quantity: bounded(inScale(entry, shown), [before, after], entry) };
}

function rangeOf(found: RegExpExecArray, entry: Indicator): ReferenceReading {
  const [, digits = '', scale = '', unitSaid = '', otherDigits = '', otherScale = '', last = ''] =
    found;
  const fault = unitFault(unitSaid, entry) ?? unitFault(last, entry);
  if (fault !== null) return { fault };
  const high = numberOf(otherDigits, otherScale);
  // 3-5万 speaks of tens of thousands twice.
  const low = numberOf(digits, scale === '' && unitSaid === '' ? otherScale : scale);
  if (unitSaid === '' && last === '' && isFraction(high, entry)) {
    return { fault: 'percent_or_fraction' };
  }
  if (low >= high) return { fault: 'empty_range' };
  if (entry.unit === '%' && high > 100) return { fault: 'above_all' };
  return { quantity: between(inScale(entry, low), inScale(entry, high)) };
}

function bounded(value: number, said: readonly string[], entry: Indicator): Quantity {
  if (said.some((word) => aboutWords.test(word))) {
    const { lower, upper } = about(value);
    return { value, lower, upper: withinScale(upper, entry), qualifier: 'about' };
  }
  if (said.some((word) => atLeastWords.test(word))) {
    return { value, lower: value, upper: ceilingOf(entry), qualifier: 'at_least' };
  }
  if (said.some((word) => atMostWords.test(word))) {
    return { value, lower: 0, upper: value, qualifier: 'at_most' };
  }
  return exactQuantity(value, value === 0 ? 'zero' : 'exact');
}

/** 不低于…以上 says the same twice; 不低于…以下 says nothing. */
function agree(before: string, after: string): boolean {
  if (before === '达到' || before === '=') return true;
  return [atLeastWords, atMostWords, aboutWords].some(
    (words) => words.test(before) && words.test(after),
  );
}

function unitFault(said: string, { unit: own }: Indicator): ReferenceFault | null {
  if (said === '' || said === own) return null;
  if (said === '%') return 'percent_sign';
  return alike.some((group) => group.includes(said) && group.includes(own)) ? null : 'other_unit';
}

function numberOf(digits: string, scale: string): number {
  const factor = scale === '万' ? 1e4 : scale === '亿' ? 1e8 : 1;
  return withoutNoise(Number(digits.replaceAll(',', '')) * factor);
}

/** A rate of 0.95 without its sign may be 95 % or 0.95 %. */
function isFraction(shown: number, { unit: own }: Indicator): boolean {
  return own === '%' && shown > 0 && shown <= 1;
}

function inScale(entry: Indicator, shown: number): number {
  return scaleOf(entry) === 'ratio' ? withoutNoise(shown / 100) : shown;
}

function ceilingOf(entry: Indicator): number | null {
  const scale = scaleOf(entry);
  if (scale === 'number') return null;
  return scale === 'ratio' ? 1 : 100;
}

function withinScale(upper: number | null, entry: Indicator): number | null {
  const ceiling = ceilingOf(entry);
  return upper === null || ceiling === null ? upper : Math.min(upper, ceiling);
}
