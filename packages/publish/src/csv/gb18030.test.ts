import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gb18030Bytes } from './gb18030.ts';

const back = (text: string) => new TextDecoder('gb18030').decode(gb18030Bytes(text));

it.each([
  ['中', [0xd6, 0xd0]],
  ['€', [0xa2, 0xe3]],
  ['䶮', [0xfe, 0x9f]],
  ['𠮷', [0x95, 0x34, 0xb2, 0x35]],
  ['😀', [0x94, 0x39, 0xfc, 0x36]],
  ['a,\r\n', [0x61, 0x2c, 0x0d, 0x0a]],
])('%s has the bytes of the standard', (text, bytes) => {
  expect([...gb18030Bytes(text)]).toEqual(bytes);
});

it('every character of Unicode comes back', () => {
  const whole = fc.string({ unit: 'binary', maxLength: 200 });
  fc.assert(
    fc.property(whole, (text) => {
      expect(back(text)).toBe(text);
    }),
    { seed: 1803, numRuns: 500 },
  );
});

it('half of a pair becomes the sign of replacement', () => {
  expect(back('甲\ud840乙')).toBe('甲\ufffd乙');
});
