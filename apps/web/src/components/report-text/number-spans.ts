import type { Reading } from '@xiangjian/contract';
import type { Span } from '@xiangjian/indicators';
import { markKey } from './mark.ts';

type Printed = Pick<Reading, 'id' | 'printed' | 'unit' | 'evidence'>;

/**
 * Where the number itself stands (with its unit) in each reading's quote, by mark key: the quote also carries the noun.
 * A number that the quote does not show letter for letter (全覆盖 read as 14) has no place of its own.
 */
export function numberSpans(readings: readonly Printed[]): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>();
  for (const { id, printed, unit, evidence } of readings) {
    const at = printed === '' ? -1 : evidence.text.lastIndexOf(printed);
    if (at === -1) continue;
    const unitFollows = evidence.text.startsWith(unit, at + printed.length);
    const start = evidence.start + at;
    const end = start + printed.length + (unitFollows ? unit.length : 0);
    spans.set(markKey('reading', id), { start, end });
  }
  return spans;
}
