/** Beyond it every format prints digits. */
const mostInWords = 999;
const digits = '零一二三四五六七八九';
const roman: readonly (readonly [string, number])[] = [
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

/** A number as a list prints it, in the formats that Chinese documents use; nothing for bullets and unknown formats. */
export function listNumber(count: number, format: string): string {
  if (format !== 'bullet' && (count < 1 || count > mostInWords)) return String(count);
  switch (format) {
    case 'decimal':
    case 'decimalFullWidth':
      return String(count);
    case 'decimalZero':
      return String(count).padStart(2, '0');
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'japaneseCounting':
    case 'ideographDigital':
      return chineseNumber(count);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return count <= 20 ? String.fromCodePoint(0x2460 + count - 1) : String(count);
    case 'lowerLetter':
      return String.fromCharCode(97 + ((count - 1) % 26));
    case 'upperLetter':
      return String.fromCharCode(65 + ((count - 1) % 26));
    case 'lowerRoman':
      return romanNumber(count);
    case 'upperRoman':
      return romanNumber(count).toUpperCase();
    default:
      return '';
  }
}

function chineseNumber(count: number): string {
  if (count >= 100) return [...String(count)].map((digit) => digits[Number(digit)]).join('');
  const tens = Math.floor(count / 10);
  const ones = count % 10 === 0 && tens > 0 ? '' : (digits[count % 10] ?? '');
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : digits[tens]}十${ones}`;
}

function romanNumber(count: number): string {
  let left = count;
  let written = '';
  for (const [letters, value] of roman) {
    for (; left >= value; left -= value) written += letters;
  }
  return written;
}
