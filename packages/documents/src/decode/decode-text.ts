import type { Encoding } from '../document.ts';
import { UnreadableDocument } from '../unreadable-document.ts';
import { isWriting } from './is-writing.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** One broken byte loses up to three characters and must not cost a whole report. */
const tolerableLoss = 3;
/** What else may be lost: one character in so many that were read. */
const readPerLost = 100;

/**
 * Decodes the bytes of a text file or a web page. The bytes decide, not what a page says about itself: pages of all kinds
 * are seen that say gb2312 and are UTF-8, and the other way round. GB2312 and GBK are parts of GB18030.
 * @throws UnreadableDocument where the bytes are no text
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const decoded = marked(bytes) ?? strict(bytes) ?? tolerant(bytes);
  if (decoded !== null && isWriting(decoded.text)) return decoded;
  throw new UnreadableDocument(
    'unreadable',
    '文件不是可读的文字，可能已损坏或是别的格式：请另存为网页（.html）或 UTF-8 编码的纯文本（.txt）后再导入',
    'the bytes are no text in UTF-8, UTF-16 or GB18030',
  );
}

function marked(bytes: Uint8Array): DecodedText | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe)
    return { text: decode(bytes, 'utf-16le'), encoding: 'utf-16' };
  if (first === 0xfe && second === 0xff)
    return { text: decode(bytes, 'utf-16be'), encoding: 'utf-16' };
  return null;
}

function strict(bytes: Uint8Array): DecodedText | null {
  const utf8 = decodeStrictly(bytes, 'utf-8');
  // Two GBK characters can make valid UTF-8 by accident, but never a Han character of three bytes.
  if (utf8 !== null && (isAscii(utf8) || hasHan(utf8))) return { text: utf8, encoding: 'utf-8' };
  const gb = looksLikeUtf8(bytes) ? null : decodeStrictly(bytes, 'gb18030');
  if (gb !== null && (utf8 === null || hasHan(gb))) return { text: gb, encoding: 'gb18030' };
  return utf8 === null ? null : { text: utf8, encoding: 'utf-8' };
}

function tolerant(bytes: Uint8Array): DecodedText | null {
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    const text = decode(bytes, encoding);
    if (isNearlyWhole(text)) return { text, encoding };
  }
  return null;
}

/** Broken UTF-8 can be valid GB18030 by accident; it is still UTF-8 where nearly all of it decodes to Han characters. */
function looksLikeUtf8(bytes: Uint8Array): boolean {
  return isNearlyWhole(decode(bytes, 'utf-8'));
}

function isNearlyWhole(text: string): boolean {
  const lost = text.match(/\ufffd/g)?.length ?? 0;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return lost <= Math.max(tolerableLoss, han / readPerLost) && han >= lost * 20;
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text);
}

function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
