/// <reference types="node" />
import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { withDensity } from './png-density.ts';

// One black pixel.
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg==',
  'base64',
);

test.each([
  [300, 11_811],
  [192, 7_559],
])('a picture of %i dots an inch says %i a metre, right after its head', (perInch, perMetre) => {
  const whole = Buffer.from(withDensity(png, perInch));
  expect(whole.subarray(0, 33)).toEqual(png.subarray(0, 33));
  expect(whole.readUInt32BE(33)).toBe(9);
  expect(whole.toString('latin1', 37, 41)).toBe('pHYs');
  expect([whole.readUInt32BE(41), whole.readUInt32BE(45), whole[49]]).toEqual([
    perMetre,
    perMetre,
    1,
  ]);
  expect(whole.readUInt32BE(50)).toBe(crc32(whole.subarray(37, 50)));
  expect(whole.subarray(54)).toEqual(png.subarray(33));
});
