/** What a document is: only the first two are read for figures. */
export const genres = ['rule_of_law', 'disclosure', 'other'] as const;

export type Genre = (typeof genres)[number];

/**
 * Where a document comes from, said by the document itself:
 * `published` a township's own page, `restated` the same figures in other words, `sample` invented for demonstration.
 */
export const reportNatures = ['published', 'restated', 'sample'] as const;

export type ReportNature = (typeof reportNatures)[number];

/** The 18 themes by which problems and plans are coded, in catalogue order. */
export const themes = [
  'awareness',
  'coordination',
  'outreach_monotony',
  'outreach_coverage',
  'culture_sites',
  'law_savvy_team',
  'cadre_rule_of_law_capacity',
  'study_initiative',
  'administration_by_law',
  'enforcement_staff',
  'enforcement_norms',
  'mediation_team',
  'dispute_prevention',
  'adviser_use',
  'legal_staff',
  'funding',
  'digital_service',
  'openness',
] as const;

export type Theme = (typeof themes)[number];

export const themeLabels: Readonly<Record<Theme, { zh: string; en: string }>> = {
  awareness: { zh: '法治观念', en: 'Awareness' },
  coordination: { zh: '统筹协同', en: 'Coordination' },
  outreach_monotony: { zh: '普法形式', en: 'Forms of outreach' },
  outreach_coverage: { zh: '普法覆盖', en: 'Coverage of outreach' },
  culture_sites: { zh: '法治文化阵地', en: 'Legal culture sites' },
  law_savvy_team: { zh: '法律明白人队伍', en: 'Law-savvy villagers' },
  cadre_rule_of_law_capacity: { zh: '干部法治能力', en: 'Cadre capacity' },
  study_initiative: { zh: '学法主动性', en: 'Study of law' },
  administration_by_law: { zh: '依法行政', en: 'Administration by law' },
  enforcement_staff: { zh: '执法力量', en: 'Enforcement staff' },
  enforcement_norms: { zh: '执法规范', en: 'Enforcement norms' },
  mediation_team: { zh: '调解队伍', en: 'Mediators' },
  dispute_prevention: { zh: '纠纷源头治理', en: 'Dispute prevention' },
  adviser_use: { zh: '法律顾问作用', en: 'Use of advisers' },
  legal_staff: { zh: '法治专门力量', en: 'Legal staff' },
  funding: { zh: '经费保障', en: 'Funding' },
  digital_service: { zh: '便民与数字化', en: 'Services and digital means' },
  openness: { zh: '公开与监督', en: 'Openness' },
};
