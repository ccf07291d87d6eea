import { describe, expect, test } from 'vitest';
import type { Mark, MarkKind } from './mark.ts';
import { splitSegments } from './split-segments.ts';

const text = '全镇14个行政村实现法律顾问全覆盖,排查纠纷400余条,😀化解305件。';
const mark = (kind: MarkKind, quote: string): Mark => {
  const start = text.indexOf(quote);
  return { key: `${kind}${start}`, kind, start, end: start + quote.length };
};
const whole = { start: 0, end: text.length };

describe('segments', () => {
  test('a text without marks is one segment', () => {
    expect(splitSegments(text, whole, [])).toEqual([{ ...whole, text, marks: [] }]);
  });

  test('two readings of one number share its segment, the shorter first', () => {
    const villages = mark('reading', '14个行政村');
    const covered = mark('reading', '14个行政村实现法律顾问全覆盖');
    const segments = splitSegments(text, whole, [covered, { ...villages, key: 'villages' }]);
    expect(segments.map((segment) => segment.text)).toEqual([
      '全镇',
      '14个行政村',
      '实现法律顾问全覆盖',
      ',排查纠纷400余条,😀化解305件。',
    ]);
    expect(segments[1]?.marks.map(({ key }) => key)).toEqual(['villages', covered.key]);
    expect(segments[2]?.marks).toEqual([covered]);
  });

  test('marks that overlap without nesting are cut where they cross', () => {
    const first = mark('problem', '顾问全覆盖,排查');
    const second = mark('plan', '排查纠纷400余条');
    const segments = splitSegments(text, whole, [first, second]);
    expect(segments.map((segment) => [segment.text, segment.marks.length])).toEqual([
      ['全镇14个行政村实现法律', 0],
      ['顾问全覆盖,', 1],
      ['排查', 2],
      ['纠纷400余条', 1],
      [',😀化解305件。', 0],
    ]);
  });

  test('marks are clipped to the span, and empty ones are left out', () => {
    const span = { start: 2, end: 8 };
    const segments = splitSegments(text, span, [
      { key: 'over', kind: 'reading', start: 0, end: 4 },
      { key: 'empty', kind: 'reading', start: 5, end: 5 },
      { key: 'beyond', kind: 'reading', start: 8, end: 12 },
    ]);
    expect(segments.map(({ start, end }) => [start, end])).toEqual([
      [2, 4],
      [4, 8],
    ]);
  });
});

/** A small seeded generator (mulberry32), so that a failure can be repeated. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const kinds: readonly MarkKind[] = ['reading', 'untaken', 'problem', 'plan'];
const letters = [...'一二三件次(),。0123456789\n\u3000A', '😀', '𠮷'];

test('any text with any marks comes back letter for letter, each letter with its marks', () => {
  for (let seed = 0; seed < 500; seed += 1) {
    const draw = seeded(seed);
    const drawn = Array.from({ length: draw(60) }, () => letters[draw(letters.length)]).join('');
    const start = draw(drawn.length + 1);
    const span = { start, end: start + draw(drawn.length - start + 1) };
    const marks = Array.from({ length: draw(12) }, (_, n): Mark => {
      const from = draw(drawn.length + 3);
      return { key: `${n}`, kind: kinds[n % 4] ?? 'plan', start: from, end: from + draw(20) };
    });
    const segments = splitSegments(drawn, span, marks, [draw(70)]);
    const together = segments.map((segment) => segment.text).join('');
    expect(together, `seed ${seed}`).toBe(drawn.slice(span.start, span.end));
    let at = span.start;
    for (const segment of segments) {
      expect(segment.start, `seed ${seed}`).toBe(at);
      expect(drawn.slice(segment.start, segment.end), `seed ${seed}`).toBe(segment.text);
      const covering = marks.filter(
        (mark) => mark.start < segment.end && mark.end > segment.start && mark.end > mark.start,
      );
      const keys = (list: readonly Mark[]) => list.map(({ key }) => key).sort();
      expect(keys(segment.marks), `seed ${seed}`).toEqual(keys(covering));
      at = segment.end;
    }
    expect(at, `seed ${seed}`).toBe(span.end);
  }
});
