/** A numbered heading at the beginning of a line: 一、… is level 1, (一)… level 2. */
export interface Heading {
  readonly level: 1 | 2;
  /** Length of the heading within the line. */
  readonly length: number;
}

const forms = [
  { level: 1, form: /^[一二三四五六七八九十]{1,3}\s*[、.\uff0e,\uff0c]/ },
  { level: 2, form: /^[(\uff08][一二三四五六七八九十]{1,3}[)\uff09]/ },
] as const;

/** Headings that run into their paragraph end at the first full stop; a longer beginning is no heading. */
const longestHeading = 48;

/** The numbered heading with which a line begins, on a line of its own or before a full stop; null where there is none. */
export function headingOf(line: string): Heading | null {
  const found = forms.find(({ form }) => form.test(line));
  if (found === undefined) return null;
  const stop = line.indexOf('。');
  const length = stop === -1 ? line.length : stop + 1;
  return length > longestHeading ? null : { level: found.level, length };
}
