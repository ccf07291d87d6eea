import { describe, expect, it } from 'vitest';
import { readDocument } from '../read-document.ts';

const ascii = (text: string) => Buffer.from(text, 'latin1');

describe('what stands behind the name .doc', () => {
  it('RTF in the code page of Chinese Windows, with \\u characters, hidden text and a table', async () => {
    const { format, text } = await readDocument(
      ascii(
        String.raw`{\rtf1\ansi\ansicpg936{\fonttbl{\f0 \'cb\'ce\'cc\'e5;}}{\*\generator x;}\uc1\pard \'ca\'be\'c0\'fd\u15736 ?\{\}{\v hidden}\par
{\pict 00ff}\trowd A\cell B\cell\row C\cell 1\cell\row \pard \'cd\'ea\par}`,
      ),
    );
    expect(format).toBe('rtf');
    expect(text).toBe('示例㵸{}\nA\tB\nC\t1\n完');
  });

  it.each([
    ['base64', (page: Buffer) => page.toString('base64')],
    [
      'quoted-printable',
      (page: Buffer) =>
        [...page]
          .map((byte) => `=${byte.toString(16).padStart(2, '0')}`)
          .join('')
          .replace(/(.{72})/g, '$1=\r\n'),
    ],
  ])('a web page in one file, %s', async (encoding, encode) => {
    const page = Buffer.from('<html><body><p>示例镇共调解纠纷305件。</p></body></html>');
    const { format, text, metadata } = await readDocument(
      ascii(
        `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="--=x"\r\n\r\n----=x\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Location: https://www.example.com/1.html\r\n\r\n${encode(page)}\r\n----=x--\r\n`,
      ),
    );
    expect(format).toBe('html');
    expect(text).toBe('示例镇共调解纠纷305件。');
    expect(metadata.sourceUrl).toBe('https://www.example.com/1.html');
  });

  it.each([
    ['an image', [0x89, 0x50, 0x4e, 0x47, 0x0d], 'unsupported_format'],
    ['a RAR archive', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], 'unsupported_format'],
    [
      'an empty compound file',
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      'unsupported_format',
    ],
    ['XML', [...ascii('<?xml version="1.0"?><w:x/>')], 'unsupported_format'],
    ['a PDF that is none', [...ascii('%PDF-1.7 nothing')], 'unreadable'],
  ])('refuses %s', async (_what, bytes, code) => {
    await expect(readDocument(Uint8Array.from(bytes), '报告.doc')).rejects.toMatchObject({
      code,
      messageZh: expect.stringContaining('再导入'),
    });
  });
});
