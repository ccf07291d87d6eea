import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wrapText } from './wrap-text.ts';

it('begins no line with closing and ends none with opening punctuation', () => {
  const text = '可评判的7个里，1个低于同类（古窑湾镇），超出随机波动（99.8%）；名次以“区间”为准。';
  for (let room = 60; room < 700; room += 7) {
    for (const line of wrapText(text, 16, room)) {
      expect(line).not.toMatch(/^[，。；：、）”]/);
      expect(line).not.toMatch(/[（“]$/);
    }
  }
});

it('does not cut words and numbers', () => {
  expect(wrapText('median 96.2 of all townships', 12, 80)).toEqual([
    'median 96.2',
    'of all',
    'townships',
  ]);
});

it('loses no letter', () => {
  const letters = fc.constantFrom(...'乡镇，。（）“”a1 %–');
  fc.assert(
    fc.property(fc.string({ unit: letters }), fc.integer({ min: 12, max: 200 }), (text, room) => {
      const bare = (words: string) => words.replace(/\s/g, '');
      expect(bare(wrapText(text, 12, room).join(''))).toBe(bare(text));
    }),
    { seed: 4131 },
  );
});
