/** What a reference value is: a target or plan, a standard, or the figure of a city, a province or the nation. */
export const referenceNatures = ['target', 'standard', 'superior'] as const;

export type ReferenceNature = (typeof referenceNatures)[number];

export const referenceNatureLabels: Readonly<Record<ReferenceNature, { zh: string; en: string }>> =
  {
    target: { zh: '目标（计划）值', en: 'target or plan' },
    standard: { zh: '标准', en: 'standard' },
    superior: { zh: '上级地区数据', en: 'figure of the area above' },
  };
