import { bankCards } from './bank-cards.ts';
import { idNumbers } from './id-numbers.ts';
import { partyNames } from './party-names.ts';
import type { PersonalSpan } from './personal-span.ts';
import { phoneNumbers } from './phone-numbers.ts';
import { plainDigits } from './plain-digits.ts';

/** Without one of these there is nothing to look for; most texts stop here. */
const mayHoldAny =
  /[0-9０-９](?:[-— ()（）]?[0-9０-９]){6}|某|原告|[男女族]|当事人|[人象者]（?(?:姓名)?）?[：:]|身份/;
const address = /https?:\/\/[^\s，。；）)」》一-龥]+/g;

/**
 * Where numbers of identity cards, phones and bank cards and names of parties stand in a text, in its order and apart from
 * one another. Web addresses are left as they are. Linear.
 */
export function personalData(text: string): PersonalSpan[] {
  if (!mayHoldAny.test(text)) return [];
  const plain = plainDigits(text);
  const found = [
    ...idNumbers(plain),
    ...bankCards(plain),
    ...phoneNumbers(plain),
    ...partyNames(plain),
  ];
  if (found.length === 0) return [];
  const addresses = [...plain.matchAll(address)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const inOrder = found.sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: PersonalSpan[] = [];
  for (const span of inOrder) {
    const last = kept.at(-1);
    const isCovered = last !== undefined && span.start < last.end;
    if (isCovered || addresses.some(({ start, end }) => span.start >= start && span.start < end))
      continue;
    kept.push(span);
  }
  return kept;
}
