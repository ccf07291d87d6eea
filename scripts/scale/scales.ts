/** How much is invented: for the townships of which area, from the first of how many years, for how many indicators. */
export interface Scale {
  /** Code of a real division; empty for the whole country. */
  readonly area: string;
  readonly firstYear: number;
  readonly years: number;
  readonly indicators: number;
}

/** Rows: 8 thousand, 20 thousand, 2 million, 23 million. */
export const scales = {
  county: { area: '320506', firstYear: 2017, years: 8, indicators: 50 },
  district: { area: '341226', firstYear: 2010, years: 15, indicators: 45 },
  province: { area: '51', firstYear: 2012, years: 13, indicators: 50 },
  nation: { area: '', firstYear: 2014, years: 11, indicators: 50 },
} as const satisfies Record<string, Scale>;

export type ScaleName = keyof typeof scales;

export function isScaleName(text: string): text is ScaleName {
  return Object.hasOwn(scales, text);
}

/** The years of a scale, ascending. */
export function yearsOfScale({ firstYear, years }: Scale): number[] {
  return Array.from({ length: years }, (_, index) => firstYear + index);
}
