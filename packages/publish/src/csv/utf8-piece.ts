/** Most bytes that a UTF-16 unit takes in UTF-8. */
const mostBytesOfUnit = 3;

/** A text of so many units is written faster by the platform than unit by unit. */
const longUnits = 100;

const digitZero = 0x30;
const largestWhole = 0x7fff_ffff;
const mostDigits = 10;

/**
 * A piece of a file in UTF-8, put together of bytes and short texts, for files of millions of lines: joining strings and
 * encoding them afterwards takes longer than reading the rows.
 */
export class Utf8Piece {
  readonly #room: number;
  #bytes: Buffer;
  #length = 0;

  /** `room`: how many bytes it is made for; it grows where it must. */
  constructor(room: number) {
    this.#room = room;
    this.#bytes = Buffer.allocUnsafe(room);
  }

  /** Bytes written since the last was taken. */
  get length(): number {
    return this.#length;
  }

  /** Puts a byte behind. */
  byte(byte: number): void {
    this.#makeRoom(1);
    this.#bytes[this.#length] = byte;
    this.#length += 1;
  }

  /** Puts bytes behind. */
  put(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** Puts a text behind. */
  text(text: string): void {
    const units = text.length;
    this.#makeRoom(units * mostBytesOfUnit);
    if (units > longUnits) {
      this.#length += this.#bytes.write(text, this.#length);
      return;
    }
    const bytes = this.#bytes;
    let at = this.#length;
    for (let index = 0; index < units; index += 1) {
      const unit = text.charCodeAt(index);
      if (unit < 0x80) bytes[at++] = unit;
      else if (unit < 0x800) {
        bytes[at++] = 0xc0 | (unit >> 6);
        bytes[at++] = 0x80 | (unit & 0x3f);
      } else if (unit < 0xd800 || unit > 0xdfff) {
        bytes[at++] = 0xe0 | (unit >> 12);
        bytes[at++] = 0x80 | ((unit >> 6) & 0x3f);
        bytes[at++] = 0x80 | (unit & 0x3f);
      } else {
        // Halves of a pair are left to the platform, which also knows what stands for a half alone.
        at = this.#length + bytes.write(text, this.#length);
        break;
      }
    }
    this.#length = at;
  }

  /** Puts a number behind as JavaScript writes it. */
  number(value: number): void {
    if (!Number.isInteger(value) || value < 0 || value > largestWhole) {
      this.text(String(value));
      return;
    }
    this.#makeRoom(mostDigits);
    let digits = 1;
    for (let power = 10; power <= value; power *= 10) digits += 1;
    let rest = value;
    for (let at = this.#length + digits - 1; at >= this.#length; at -= 1) {
      const tens = Math.trunc(rest / 10);
      this.#bytes[at] = digitZero + rest - tens * 10;
      rest = tens;
    }
    this.#length += digits;
  }

  /** Hands out what was written, which is the caller's from then on, and begins anew. */
  take(): Buffer {
    const taken = this.#bytes.subarray(0, this.#length);
    this.#bytes = Buffer.allocUnsafe(this.#room);
    this.#length = 0;
    return taken;
  }

  #makeRoom(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(needed * 2);
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}
