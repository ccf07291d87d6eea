import { gb18030Bytes } from '@xiangjian/publish';
import { decodeText } from '../../packages/documents/src/decode/decode-text.ts';

/** What a varied report says instead of its own name and year. */
export interface Variation {
  readonly number: number;
  readonly township: string;
  readonly year: number;
}

/**
 * A report of another township about another year with other figures, in the encoding it had: every name of a township of
 * the same kind becomes the new one, all years move by as much, counts grow by a little.
 */
export function varyText(bytes: Uint8Array, { number, township, year }: Variation): Uint8Array {
  const { text, encoding } = decodeText(bytes);
  const [name = township] = /[\u4e00-\u9fff]{2,5}(?:镇|乡|街道)(?=\d{4}年)/.exec(text) ?? [];
  const own = Number(/20\d\d(?=年)/.exec(text)?.[0] ?? year);
  const varied = text
    .replaceAll(name, township)
    .replace(/(?<!\d)20[0-3]\d(?!\d)/g, (written) => String(Number(written) + year - own))
    .replace(/(?<![\d.])\d{2,5}(?=[余多]?[件次人份场名个])/g, (count) =>
      String(Number(count) + (number % 97)),
    );
  return encoding === 'gb18030' ? inGb18030(varied) : Buffer.from(varied);
}

function inGb18030(text: string): Uint8Array {
  try {
    return gb18030Bytes(text);
  } catch (error) {
    if (error instanceof RangeError) return Buffer.from(text);
    throw error;
  }
}
