const endSignature = Buffer.from('504b0506', 'hex');
const endLength = 22;

/**
 * The central directory of a ZIP file as raw characters: enough to look for names in it. Only the outer directory is seen,
 * not those of files inside. Empty where there is none.
 */
export function centralNames(bytes: Uint8Array): string {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = file.lastIndexOf(endSignature);
  if (end === -1 || end + endLength > file.length) return '';
  const size = file.readUInt32LE(end + 12);
  const start = file.readUInt32LE(end + 16);
  return file.subarray(start, Math.min(start + size, end)).toString('latin1');
}
