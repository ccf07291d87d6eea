import type { Span } from '@xiangjian/indicators';

/** Where a quote stands: the place that ends after `near`, else the first; null where the text does not hold it. */
export function quotePlace(text: string, quote: string, near = 0): Span | null {
  if (quote === '') return null;
  const after = text.indexOf(quote, Math.max(0, near - quote.length));
  const start = after === -1 ? text.indexOf(quote) : after;
  return start === -1 ? null : { start, end: start + quote.length };
}
