import { expect, it } from 'vitest';
import { decodeTable } from './decode-table.ts';

it('reads UTF-8 and GB18030, and nothing else', () => {
  expect(decodeTable(new TextEncoder().encode('类型,日期'))).toBe('类型,日期');
  expect(decodeTable(Uint8Array.of(0xc0, 0xe0, 0xd0, 0xcd, 0x2c, 0x31))).toBe('类型,1');
  expect(decodeTable(Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x00, 0xff))).toBeNull();
});
