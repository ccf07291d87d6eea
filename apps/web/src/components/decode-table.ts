/** The text of a table that was saved as UTF-8 or, by Chinese Excel, as GB18030; null where it is neither. */
export function decodeTable(bytes: Uint8Array): string | null {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text.includes('\0')) return text;
    } catch {
      // the next encoding is tried
    }
  }
  return null;
}
