import { describe, expect, it } from 'vitest';
import { UnreadableDocument } from '../unreadable-document.ts';
import { decodeText } from './decode-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
/** 示例镇2023年报告,㵘𠮷 in GB18030. */
const gb = Uint8Array.from(
  Buffer.from('cabec0fdd5f232303233c4eab1a8b8e6a3ac8231e0379534b235', 'hex'),
);

describe('decodeText', () => {
  it('reads UTF-8, with a mark or without', () => {
    expect(decodeText(utf8('示例镇㵘𠮷'))).toEqual({ text: '示例镇㵘𠮷', encoding: 'utf-8' });
    expect(decodeText(utf8('\ufeff示例镇'))).toEqual({ text: '示例镇', encoding: 'utf-8' });
    expect(decodeText(utf8('2023'))).toEqual({ text: '2023', encoding: 'utf-8' });
  });

  it('reads GB18030 with its rare characters', () => {
    const { text, encoding } = decodeText(gb);
    expect(encoding).toBe('gb18030');
    expect(text).toBe('示例镇2023年报告，㵘𠮷');
  });

  it('lets the bytes decide where a page declares the wrong charset', () => {
    const page = (charset: string) => `<meta charset="${charset}"><p>报告`;
    expect(decodeText(utf8(page('gb2312'))).text).toBe(page('gb2312'));
    const head = Buffer.from('<meta charset="utf-8"><p>');
    expect(decodeText(Buffer.concat([head, gb])).encoding).toBe('gb18030');
  });

  it('takes two GBK characters that look like UTF-8 for GBK', () => {
    expect(decodeText(Uint8Array.from([0xc1, 0xaa, 0xcd, 0xa8]))).toEqual({
      text: '联通',
      encoding: 'gb18030',
    });
  });

  it('reads UTF-16 by its mark', () => {
    const little = Buffer.from('\ufeff示例镇报告', 'utf16le');
    const big = Buffer.from(little).swap16();
    for (const bytes of [little, big]) {
      expect(decodeText(bytes)).toEqual({ text: '示例镇报告', encoding: 'utf-16' });
    }
  });

  it('keeps a long text with one broken byte', () => {
    const bytes = utf8('全镇扎实推进法治政府建设。'.repeat(100));
    bytes[7] = 0xff;
    const { text, encoding } = decodeText(bytes);
    expect(encoding).toBe('utf-8');
    expect(text.endsWith('全镇扎实推进法治政府建设。')).toBe(true);
  });

  it('refuses bytes that are no text', () => {
    const noise = new Uint8Array(4000).map((_, index) => (index * 37) % 256);
    const zeros = new Uint8Array(4000);
    for (const bytes of [noise, zeros]) {
      expect(() => decodeText(bytes)).toThrow(
        expect.objectContaining({
          code: 'unreadable',
          messageZh: expect.stringMatching(/请另存为/),
        }),
      );
      expect(() => decodeText(bytes)).toThrow(UnreadableDocument);
    }
  });
});
