import { strFromU8, unzipSync } from 'fflate';

/** The tables of a Word file as rows of texts, read from its parts without the library that wrote them. */
export function wordTables(file: Uint8Array): string[][][] {
  const body = strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());
  return parts(body, 'tbl').map((table) =>
    parts(table, 'tr').map((row) =>
      parts(row, 'tc').map((cell) =>
        parts(cell, 't')
          .map((text) => text.replace(/^<[^>]*>|<[^>]*>$/g, ''))
          .join('')
          .trim(),
      ),
    ),
  );
}

function parts(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<w:${name}(?: [^>]*)?>.*?</w:${name}>`, 'gs')) ?? [];
}
