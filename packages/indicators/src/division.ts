/** Level of an administrative division; a prefecture-level city without counties has townships directly. */
export const divisionLevels = ['province', 'prefecture', 'county', 'township'] as const;

export type DivisionLevel = (typeof divisionLevels)[number];

/** Kind of a township-level unit. Names alone do not tell it: few ethnic townships carry the word 民族乡. */
export const townshipKinds = [
  '镇',
  '乡',
  '民族乡',
  '街道',
  '苏木',
  '民族苏木',
  '县辖区',
  '其他',
] as const;

export type TownshipKind = (typeof townshipKinds)[number];

/** The kinds in English; in Chinese they are called as they are. */
export const townshipKindLabels: Readonly<Record<TownshipKind, string>> = {
  镇: 'town',
  乡: 'township',
  民族乡: 'ethnic township',
  街道: 'subdistrict',
  苏木: 'sum',
  民族苏木: 'ethnic sum',
  县辖区: 'county-run district',
  其他: 'other',
};

/**
 * Kind from the nine-digit code and the name: seventh digit 0 街道, 1 镇, 2–3 乡 (name with 族 民族乡, ending in 苏木 苏木),
 * 4–5 units that are not regular divisions. Source: GB/T 10114 and the statistics office's list; a user can correct it.
 */
export function townshipKindOf(code: string, name: string): TownshipKind {
  if (name.endsWith('苏木')) return name.includes('族') ? '民族苏木' : '苏木';
  if (name.endsWith('区公所')) return '县辖区';
  switch (code[6]) {
    case '0':
      return '街道';
    case '1':
      return '镇';
    case '2':
    case '3':
      return name.includes('族') ? '民族乡' : '乡';
    default:
      return '其他';
  }
}

/**
 * Codes that begin with 98 belong to no province: they mark real townships of a sample, of which single facts were seen and no
 * report is stored. Its blanks say nothing about the townships.
 */
export function isOfSample(code: string): boolean {
  return code.startsWith('98');
}

/** What happened to a unit: decides whether a series goes on or breaks. */
export const divisionEventKinds = [
  'rename',
  'merge',
  'split',
  'upgrade_to_town',
  'convert_to_subdistrict',
  'transfer',
] as const;

export type DivisionEventKind = (typeof divisionEventKinds)[number];
