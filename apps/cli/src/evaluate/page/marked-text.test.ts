import { describe, expect, it } from 'vitest';
import { markedText, type NumberedMark } from './marked-text.ts';

function mark(id: number, start: number, end: number, more: Partial<NumberedMark>): NumberedMark {
  const nothing = { isWrong: false, indicator: null, value: '', particulars: [] };
  return { id, start, end, source: 'gold', ...nothing, ...more };
}

describe('markedText', () => {
  it('splits overlapping marks into stretches that name all their marks', () => {
    const html = markedText('受理305件。', [mark(0, 0, 6, {}), mark(1, 2, 5, { source: 'read' })]);
    expect(html).toBe(
      '<mark tabindex="0" class="gold" data-marks="0">受理</mark>' +
        '<mark tabindex="0" class="gold read" data-marks="0 1">305</mark>' +
        '<mark tabindex="0" class="gold" data-marks="0">件</mark>。',
    );
  });

  it('escapes the text, marked or not', () => {
    const html = markedText('<b>&"', [mark(3, 0, 2, { isWrong: true })]);
    expect(html).toBe(
      '<mark tabindex="0" class="gold wrong" data-marks="3">&lt;b</mark>&gt;&amp;&quot;',
    );
  });
});
