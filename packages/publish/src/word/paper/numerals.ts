const digits = '零一二三四五六七八九';

/** A number from 1 to 99 as headings count: 一, 十, 十二, 二十三. */
export function chineseNumber(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 99) {
    throw new RangeError(`headings are counted from 1 to 99: ${number}`);
  }
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : digits.charAt(tens)}十`;
  return `${ten}${ones === 0 ? '' : digits.charAt(ones)}`;
}

/** 2024-03-21 as papers write it: 2024年3月21日. A date that is none stays as it is. */
export function chineseDate(date: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (parts === null) return date;
  return `${parts[1]}年${Number(parts[2])}月${Number(parts[3])}日`;
}
