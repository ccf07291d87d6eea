/** What bytes are, told by how they begin and never by a file name; `characters` may be plain text or a web page. */
export type ByteFormat =
  | 'characters'
  | 'pdf'
  | 'zip'
  | 'compound'
  | 'rtf'
  | 'mhtml'
  | 'image'
  | 'archive';

const signatures: readonly (readonly [ByteFormat, string])[] = [
  ['pdf', '25504446'],
  ['zip', '504b0304'],
  ['zip', '504b0506'],
  ['compound', 'd0cf11e0a1b11ae1'],
  ['rtf', '7b5c727466'],
  ['image', '89504e47'],
  ['image', 'ffd8ff'],
  ['image', '47494638'],
  ['image', '49492a00'],
  ['image', '4d4d002a'],
  ['archive', '377abcaf271c'],
  ['archive', '526172211a07'],
  ['archive', '1f8b08'],
];

const longest = 8;

/** The format of bytes. */
export function recogniseFormat(bytes: Uint8Array): ByteFormat {
  const start = Buffer.from(bytes.subarray(0, longest)).toString('hex');
  const known = signatures.find(([, signature]) => start.startsWith(signature));
  if (known !== undefined) return known[0];
  return isMhtml(bytes) ? 'mhtml' : 'characters';
}

function isMhtml(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 2000)).toString('latin1');
  return (
    /^\s*(?:From|MIME-Version|Subject|Date|Snapshot-Content-Location): /i.test(head) &&
    /multipart\/related/i.test(head)
  );
}
