/** Codes of two bytes by UTF-16 unit, and of four bytes; 0 where there is none. Made when first asked for. */
interface Codes {
  readonly two: Uint16Array;
  readonly four: Uint32Array;
}

let known: Codes | null = null;

/**
 * A text in GB18030, every character of Unicode included: for old programs that do not read UTF-8. The platform decodes
 * GB18030 and does not encode it, so its own decoder is turned round; beyond the BMP the code is linear (GB 18030-2005).
 */
export function gb18030Bytes(text: string): Uint8Array<ArrayBuffer> {
  known ??= readCodes();
  const { two, four } = known;
  const bytes = new Uint8Array(text.length * 4);
  let at = 0;
  const put = (code: number, count: number) => {
    for (let shift = (count - 1) * 8; shift >= 0; shift -= 8) bytes[at++] = (code >>> shift) & 0xff;
  };
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) bytes[at++] = unit;
    else if ((two[unit] ?? 0) !== 0) put(two[unit] ?? 0, 2);
    else if ((four[unit] ?? 0) !== 0) put(four[unit] ?? 0, 4);
    else {
      const point = text.codePointAt(index) ?? 0xfffd;
      if (point > 0xffff) index += 1;
      put(point > 0xffff ? linear(point - 0x10000, 0x90) : replacement, 4);
    }
  }
  return bytes.slice(0, at);
}

/** The four bytes of the n-th code from a lead byte on: 126 × 10 × 126 × 10 places. */
function linear(n: number, lead: number): number {
  const first = lead + Math.floor(n / 12_600);
  const second = 0x30 + (Math.floor(n / 1260) % 10);
  const third = 0x81 + (Math.floor(n / 10) % 126);
  return ((first << 24) | (second << 16) | (third << 8) | (0x30 + (n % 10))) >>> 0;
}

/** U+FFFD, for half of a pair. */
const replacement = 0x8431a437;

/** Four-byte codes of the BMP end at 0x8431A439. */
const fourByteCodes = 39_420;

function readCodes(): Codes {
  const decoder = new TextDecoder('gb18030');
  const two = new Uint16Array(0x10000);
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const unit = unitOf(decoder.decode(Uint8Array.of(lead, trail)));
      if (trail !== 0x7f && unit !== null && two[unit] === 0) two[unit] = (lead << 8) | trail;
    }
  }
  const four = new Uint32Array(0x10000);
  for (let n = 0; n < fourByteCodes; n += 1) {
    const code = linear(n, 0x81);
    const pair = [code >>> 24, (code >>> 16) & 0xff, (code >>> 8) & 0xff, code & 0xff];
    const unit = unitOf(decoder.decode(Uint8Array.from(pair)));
    if (unit !== null && four[unit] === 0) four[unit] = code;
  }
  return { two, four };
}

/** The one character that some bytes are; null where they are none or several. */
function unitOf(decoded: string): number | null {
  const unit = decoded.charCodeAt(0);
  return decoded.length === 1 && unit >= 0x80 && unit !== 0xfffd ? unit : null;
}
