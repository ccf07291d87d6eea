/**
 * On what a mediation success rate rests. The three are never compared with each other:
 * accepted = settled ÷ taken up; stated = the report's own rate; screened = settled ÷ found by screening, shown but not judged.
 */
export const successRateBases = ['accepted', 'stated', 'screened'] as const;

export type SuccessRateBasis = (typeof successRateBases)[number];

export const successRateBasisLabels: Readonly<
  Record<SuccessRateBasis, { zh: string; en: string }>
> = {
  accepted: { zh: '成功/受理', en: 'settled / accepted' },
  stated: { zh: '报告自述', en: 'as stated' },
  screened: { zh: '摸排口径', en: 'settled / screened' },
};
