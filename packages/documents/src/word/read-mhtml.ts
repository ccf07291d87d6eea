import { decodeText } from '../decode/decode-text.ts';
import type { ReadDocument } from '../document.ts';
import { readHtml } from '../html/read-html.ts';
import { UnreadableDocument } from '../unreadable-document.ts';

/**
 * A web page saved as one file (.mht), which Word saves under the name .doc, too: its first HTML part is read.
 * @throws UnreadableDocument where there is none
 */
export function readMhtml(bytes: Uint8Array): ReadDocument {
  const source = Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n');
  const boundary = /boundary="?([^";\s]+)"?/i.exec(source.slice(0, 4000))?.[1];
  const parts = boundary === undefined ? [] : source.split(`--${boundary}`);
  for (const part of parts) {
    const end = part.trimStart().indexOf('\n\n');
    const head = part.trimStart().slice(0, Math.max(0, end));
    if (/^Content-Type:\s*text\/html/im.test(head)) {
      const page = decodeText(decoded(part.trimStart().slice(end + 2), head));
      const read = readHtml({ ...page, text: page.text.replaceAll('\r\n', '\n') });
      const location = /^(?:Content-Location|Snapshot-Content-Location):\s*(https?:\S+)/im.exec(
        head,
      )?.[1];
      const sourceUrl = read.metadata.sourceUrl ?? location ?? null;
      return { ...read, metadata: { ...read.metadata, sourceUrl } };
    }
  }
  throw new UnreadableDocument(
    'unreadable',
    '单个文件网页（.mht）里没有正文：请另存为网页（.html）后再导入',
    'no HTML part in the MHTML file',
  );
}

function decoded(content: string, head: string): Uint8Array {
  const encoding = /^Content-Transfer-Encoding:\s*(\S+)/im.exec(head)?.[1]?.toLowerCase();
  if (encoding === 'base64') return Buffer.from(content, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(content, 'latin1');
  const plain = content
    .replace(/=[ \t]*\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(plain, 'latin1');
}
