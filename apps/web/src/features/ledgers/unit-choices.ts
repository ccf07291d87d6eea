import type { ObservedIndicator } from '@xiangjian/indicators';

/** A unit in which a column may be written, and what one of it is in the unit of the catalogue. */
export interface UnitChoice {
  readonly factor: number;
  /** Null for a fraction of one, which has no unit of its own. */
  readonly printed: string | null;
}

/** The units that are offered for a column: 元, 千元, 万元, 亿元; 人次, 万人次; %, fraction. */
export function unitChoices({ unit, kind }: ObservedIndicator): readonly UnitChoice[] {
  if (unit === '%') {
    return [
      { factor: 1, printed: '%' },
      { factor: 100, printed: null },
    ];
  }
  const scales = kind === 'money' ? ['', '千', '万', '亿'] : ['', '万'];
  const factors: Readonly<Record<string, number>> = { '': 1, 千: 1e3, 万: 1e4, 亿: 1e8 };
  return scales.map((scale) => ({ factor: factors[scale] ?? 1, printed: `${scale}${unit}` }));
}
