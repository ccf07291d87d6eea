import { describe, expect, it } from 'vitest';
import { readDocument } from './read-document.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('readDocument', () => {
  it('reads by content, whatever the file is called', async () => {
    expect((await readDocument(utf8('<p>示例镇</p>'), '报告.txt')).format).toBe('html');
    expect((await readDocument(utf8('示例镇'), '报告.pdf')).format).toBe('text');
  });

  it('makes line ends one character and keeps the rest of a plain text', async () => {
    expect((await readDocument(utf8('一\r\n　二 \r\n'))).text).toBe('一\n　二 \n');
  });

  it.each(['', ' \n\t', '<html><body><p>&nbsp;</p></body></html>'])(
    'calls %j empty',
    async (text) => {
      await expect(readDocument(utf8(text))).rejects.toMatchObject({ code: 'empty' });
    },
  );
});
