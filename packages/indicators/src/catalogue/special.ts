import type { ObservedEntry } from './entry.ts';

/** Special groups. Personal data: counts of 1 to 4 are for internal use. */
export const specialIndicators = [
  {
    id: 'community_correction_persons',
    dimension: 'special',
    labelZh: '社区矫正对象',
    labelEn: 'Persons under community correction',
    unit: '人',
    kind: 'stock',
    tier: 'detail',
    polarity: 'none',
    min: 0,
    max: 500,
    definitionZh: '在册社区矫正对象人数',
    definitionEn:
      'Number of persons on the register of community correction (serving a sentence in the community)',
    include: ['社区矫正对象N名'],
    includeEn: ['N persons under community correction'],
    exclude: [],
    excludeEn: [],
  },
  {
    id: 'resettlement_persons',
    dimension: 'special',
    labelZh: '安置帮教对象',
    labelEn: 'Released persons under guidance',
    unit: '人',
    kind: 'stock',
    tier: 'detail',
    polarity: 'none',
    min: 0,
    max: 1000,
    definitionZh: '安置帮教（刑满释放）人员数',
    definitionEn:
      'Number of persons under resettlement and guidance (released after serving a sentence)',
    include: ['安置帮教', '刑满释放人员'],
    includeEn: ['resettlement and guidance', 'persons released after serving a sentence'],
    exclude: [],
    excludeEn: [],
  },
] as const satisfies readonly ObservedEntry[];
