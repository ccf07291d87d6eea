import type { PersonalSpan } from './personal-span.ts';

/** 16 to 19 figures, in groups of four or in one. */
const card =
  /(?<![0-9A-Za-z●.,/_-])(?:\d{4}([ -]?)\d{4}\1\d{4}\1\d{4}(?:\1\d{1,3})?)(?![0-9A-Za-z●]|[.,]\d)/g;
const isCalledCard = /(?:卡号|银行卡|储蓄卡|借记卡|信用卡|账号|帐号|账户|帐户)[^。；;\n]{0,12}$/;
/** The issuing bank stays to be read. */
const shown = 6;

/** Numbers of bank cards: the check digit holds, and the number begins as cards of China do or is called one. */
export function bankCards(text: string): PersonalSpan[] {
  return [...text.matchAll(card)]
    .filter(({ 0: number, index }) => {
      const figures = number.replace(/\D/g, '');
      const words = text.slice(Math.max(0, index - 20), index);
      return holds(figures) && (figures.startsWith('62') || isCalledCard.test(words));
    })
    .map(({ 0: number, index }) => ({
      kind: 'bank_card',
      start: index + shown,
      end: index + number.length,
    }));
}

/** Luhn: every second figure from the right doubled, the sum is a multiple of ten. */
function holds(figures: string): boolean {
  const sum = [...figures].reverse().reduce((total, figure, at) => {
    const counted = Number(figure) * (at % 2 === 0 ? 1 : 2);
    return total + (counted > 9 ? counted - 9 : counted);
  }, 0);
  return sum % 10 === 0;
}
