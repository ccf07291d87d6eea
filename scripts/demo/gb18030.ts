const pairs = new Map<string, readonly [number, number]>();
const decoder = new TextDecoder('gb18030');
for (let lead = 0x81; lead <= 0xfe; lead += 1) {
  for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    if (trail === 0x7f) continue;
    const character = decoder.decode(Uint8Array.of(lead, trail));
    if (character.length === 1 && !pairs.has(character)) pairs.set(character, [lead, trail]);
  }
}

/**
 * A text in GB18030, as far as one or two bytes reach (everything in common use). The platform decodes GB18030 and does not
 * encode it, so its own decoder is turned round. Throws RangeError on a character that needs four bytes.
 */
export function gb18030Bytes(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    if (character.charCodeAt(0) < 0x80) {
      bytes.push(character.charCodeAt(0));
      continue;
    }
    const pair = pairs.get(character);
    if (pair === undefined) throw new RangeError(`not in two bytes of GB18030: ${character}`);
    bytes.push(...pair);
  }
  return Uint8Array.from(bytes);
}
