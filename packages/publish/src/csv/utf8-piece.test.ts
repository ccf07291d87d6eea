import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Utf8Piece } from './utf8-piece.ts';

const part = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
  fc.constantFrom('乡镇', 'é', '\uD83D', '𠮷街道', 'a'.repeat(5000)),
);

it('holds the bytes that the platform makes of the same texts, however little room it began with', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (texts) => {
      const piece = new Utf8Piece(8);
      for (const text of texts) piece.text(text);
      const whole = Buffer.concat(texts.map((text) => Buffer.from(text)));
      expect(piece.length).toBe(whole.length);
      expect(piece.take().equals(whole)).toBe(true);
    }),
    { seed: 262, numRuns: 500 },
  );
});

it('writes numbers as JavaScript does', () => {
  const edges = [0, -0, 9, 10, 99, 100, 2 ** 31 - 1, 2 ** 31, 10 ** 10, 1e21, -1, 0.1, Number.NaN];
  const number = fc.oneof(fc.constantFrom(...edges), fc.nat(), fc.double(), fc.maxSafeInteger());
  fc.assert(
    fc.property(fc.array(number, { maxLength: 20 }), (numbers) => {
      const piece = new Utf8Piece(4);
      for (const one of numbers) piece.number(one);
      expect(piece.take().toString()).toBe(numbers.join(''));
    }),
    { seed: 262, numRuns: 500 },
  );
});

it('leaves alone what it has handed out', () => {
  const piece = new Utf8Piece(64);
  piece.text('第一');
  const first = piece.take();
  piece.byte(0x2c);
  piece.put(Buffer.from('第二'));
  expect(first.toString()).toBe('第一');
  expect(piece.take().toString()).toBe(',第二');
  expect(piece.take()).toHaveLength(0);
});
