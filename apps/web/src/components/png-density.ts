/** The signature of a PNG and its first chunk, the header. */
const headEnd = 8 + 25;

const dotsPerMetre = (perInch: number) => Math.round(perInch / 0.0254);

/**
 * A PNG that says how many of its pixels go into an inch, so that Word prints it in the size that it has on the screen. Canvases
 * write files that say nothing of it.
 */
export function withDensity(png: Uint8Array, perInch: number): Uint8Array<ArrayBuffer> {
  const chunk = densityChunk(dotsPerMetre(perInch));
  const whole = new Uint8Array(png.length + chunk.length);
  whole.set(png.subarray(0, headEnd));
  whole.set(chunk, headEnd);
  whole.set(png.subarray(headEnd), headEnd + chunk.length);
  return whole;
}

/** The chunk pHYs: nine bytes of content between its length, its name and its check sum. */
function densityChunk(perMetre: number): Uint8Array {
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set([0x70, 0x48, 0x59, 0x73], 4);
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  chunk[16] = 1; // the unit is the metre
  view.setUint32(17, checkSum(chunk.subarray(4, 17)));
  return chunk;
}

/** CRC-32 as PNG has it. */
function checkSum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
