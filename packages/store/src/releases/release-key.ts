/** A release as people cite it: 990101-2022-1 is the first of the year 2022 of the district 990101. */
export interface ReleaseKey {
  readonly area: string;
  readonly year: number;
  readonly number: number;
}

const form = /^(\d{4}|\d{6})-(\d{4})-([1-9]\d{0,3})$/;

/** The parts of a key; null for what is none. */
export function releaseKeyOf(text: string): ReleaseKey | null {
  const [, area, year, number] = form.exec(text) ?? [];
  if (area === undefined) return null;
  return { area, year: Number(year), number: Number(number) };
}

/** The key as it is cited. */
export function printedKey({ area, year, number }: ReleaseKey): string {
  return `${area}-${year}-${number}`;
}
