import { describe, expect, it } from 'vitest';
import { findQuote } from './find-quote.ts';

const view = '受理12件、12件、12件纠纷。\n调解“老人”纠纷3件。';
const whole = { start: 0, end: view.length };
const found = (quote: string, offset: number | null = null, passage = whole) =>
  findQuote(view, passage, { indicator: '', quote, offset });

describe('findQuote', () => {
  it('finds what stands once, blanks, widths and marks of quotation aside', () => {
    const span = { start: view.indexOf('调解'), end: view.indexOf('件。', 20) + 1 };
    expect(found('调解“老人”纠纷3件')).toEqual(span);
    expect(found(' 调解 "老人" 纠纷３件\n')).toEqual(span);
  });

  it('looks nowhere but in the passage', () => {
    expect(found('纠纷3件', null, { start: 0, end: 15 })).toBe('quote_not_found');
  });

  it('runs over no line break', () => {
    expect(found('纠纷。\n调解')).toBe('quote_not_found');
  });

  it('takes the place that an offset falls into, and none where it falls into two', () => {
    expect(found('12件')).toBe('quote_ambiguous');
    expect(found('12件', 6)).toEqual({ start: 6, end: 9 });
    expect(found('12件', 5)).toBe('quote_ambiguous');
    expect(found('12件、12件', 7)).toBe('quote_ambiguous');
    expect(found('12件、12件', 11)).toEqual({ start: 6, end: 13 });
  });
});
