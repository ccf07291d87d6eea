const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
const gb18030 = new TextDecoder('gb18030');

/**
 * The name of a ZIP entry. Chinese Windows writes names in GBK without saying so, and the unzipper hands such bytes over
 * as Latin-1: they are put together again, and read as UTF-8 where that is possible, else as GB18030.
 */
export function zipName(name: string): string {
  const isBytes = [...name].every((character) => character.charCodeAt(0) <= 0xff);
  const isAscii = [...name].every((character) => character.charCodeAt(0) < 0x80);
  if (!isBytes || isAscii) return name.replaceAll('\\', '/');
  const bytes = Uint8Array.from(name, (character) => character.charCodeAt(0));
  return decoded(bytes).replaceAll('\\', '/');
}

function decoded(bytes: Uint8Array): string {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return gb18030.decode(bytes);
  }
}
