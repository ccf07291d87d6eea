import type { StatedNumber } from '@xiangjian/contract';
import type { Span } from '@xiangjian/indicators';

/** How a key changes the words that are being chosen. */
export type SpanStep = 'next' | 'previous' | 'longer' | 'shorter' | 'earlier' | 'later';

const stepOfKey: Readonly<Record<string, SpanStep>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  ']': 'longer',
  '}': 'shorter',
  '[': 'earlier',
  '{': 'later',
};

/** What a key does to the words that are being chosen; null where it does nothing. Shift with an arrow moves the end. */
export function spanStep(key: string, shift: boolean): SpanStep | null {
  if (shift && key === 'ArrowRight') return 'longer';
  if (shift && key === 'ArrowLeft') return 'shorter';
  return stepOfKey[key] ?? null;
}

/**
 * The words after a step: next and previous go from number to number of the report, the others move an edge by a letter.
 * They stay on one line and never become empty. Null stands for no words yet.
 */
export function walkSpan(
  span: Span | null,
  step: SpanStep,
  numbers: readonly StatedNumber[],
  text: string,
): Span | null {
  if (step === 'next' || step === 'previous') return toNumber(span, step, numbers);
  if (span === null) return null;
  const { start, end } = span;
  const moved = {
    longer: { start, end: end + 1 },
    shorter: { start, end: end - 1 },
    earlier: { start: start - 1, end },
    later: { start: start + 1, end },
  }[step];
  const words = text.slice(moved.start, moved.end);
  const isInside = moved.start >= 0 && moved.end <= text.length && moved.start < moved.end;
  return isInside && !/[\n\t]/.test(words) ? moved : span;
}

function toNumber(
  span: Span | null,
  step: 'next' | 'previous',
  numbers: readonly StatedNumber[],
): Span | null {
  const spans = numbers.map(({ evidence: { start, end } }) => ({ start, end }));
  if (span === null) return (step === 'next' ? spans[0] : spans[spans.length - 1]) ?? null;
  const found =
    step === 'next'
      ? spans.find(({ start }) => start >= span.end)
      : [...spans].reverse().find(({ end }) => end <= span.start);
  return found ?? span;
}

/** The first number that the words hold in full; null where they hold none. */
export function numberIn(span: Span, numbers: readonly StatedNumber[]): StatedNumber | null {
  const holds = ({ evidence: { start, end } }: StatedNumber) =>
    start >= span.start && end <= span.end;
  const touches = ({ evidence: { start, end } }: StatedNumber) =>
    start < span.end && end > span.start;
  return numbers.find(holds) ?? numbers.find(touches) ?? null;
}

/** The number nearest to a place of the text; null in a text without numbers. */
export function numberNear(at: number, numbers: readonly StatedNumber[]): Span | null {
  let nearest: Span | null = null;
  for (const { evidence } of numbers) {
    const { start, end } = evidence;
    if (nearest === null || Math.abs(start - at) < Math.abs(nearest.start - at)) {
      nearest = { start, end };
    }
  }
  return nearest;
}
