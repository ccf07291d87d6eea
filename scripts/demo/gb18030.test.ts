import { describe, expect, it } from 'vitest';
import { gb18030Bytes } from './gb18030.ts';

describe('gb18030Bytes', () => {
  it('is read back by the decoder of the platform', () => {
    const text = '示例区：调解成功率达98%以上，“八五”普法·畲族乡（虚构）㎡\n';
    expect(new TextDecoder('gb18030').decode(gb18030Bytes(text))).toBe(text);
  });

  it('refuses a character that needs four bytes', () => {
    expect(() => gb18030Bytes('𠮷')).toThrow('not in two bytes');
  });
});
