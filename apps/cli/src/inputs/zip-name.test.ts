import { describe, expect, it } from 'vitest';
import { zipName } from './zip-name.ts';

const latin1 = (...bytes: number[]) => String.fromCharCode(...bytes);

describe('zipName', () => {
  it.each([
    ['report.txt', 'report.txt'],
    ['甲镇/2023.txt', '甲镇/2023.txt'],
    ['a\\b.txt', 'a/b.txt'],
    [`${latin1(0xbc, 0xd7, 0xd5, 0xf2)}.txt`, '甲镇.txt'],
    [`${latin1(0xe7, 0x94, 0xb2)}.txt`, '甲.txt'],
  ])('reads %j', (name, expected) => {
    expect(zipName(name)).toBe(expected);
  });
});
