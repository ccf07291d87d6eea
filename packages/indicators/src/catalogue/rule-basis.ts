import { indicatorById, isIndicatorId } from '../own/vocabulary.ts';
import type { IndicatorId } from './catalogue.ts';
import type { Dimension } from './entry.ts';

/** A law or rule about the work that an indicator counts, by its name in both languages. */
export interface RuleBasis {
  readonly zh: string;
  readonly en: string;
}

const rule = (zh: string, en: string): RuleBasis => ({ zh, en });

const rules = {
  supervision: rule(
    '《法治政府建设与责任落实督察工作规定》（2019）',
    'Provisions on the Supervision of Law-based Government Building (2019)',
  ),
  firstPersons: rule(
    '《党政主要负责人履行推进法治建设第一责任人职责规定》（2016）',
    'Provisions on the Duty of Heads of Party and Government as First Persons Responsible for the Rule of Law (2016)',
  ),
  cadres: rule(
    '《关于建立领导干部应知应会党内法规和国家法律清单制度的意见》（2023）',
    'Opinions on the List of Party Rules and Laws that Leading Cadres Must Know (2023)',
  ),
  decisions: rule(
    '《重大行政决策程序暂行条例》（2019）',
    'Interim Regulations on Procedures for Major Administrative Decisions (2019)',
  ),
  normative: rule(
    '《国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知》（国办发〔2018〕37号）',
    'Notice of the General Office of the State Council on Making and Supervising Normative Documents (2018, No. 37)',
  ),
  legality: rule(
    '《国务院办公厅关于全面推行行政规范性文件合法性审核机制的指导意见》（国办发〔2018〕115号）',
    'Guiding Opinions of the General Office of the State Council on Reviewing the Legality of Normative Documents (2018, No. 115)',
  ),
  advisers: rule(
    '《关于推行法律顾问制度和公职律师公司律师制度的意见》（2016）',
    'Opinions on Legal Advisers, Government Lawyers and Company Lawyers (2016)',
  ),
  penalties: rule(
    '《中华人民共和国行政处罚法》（2021修订）',
    'Administrative Penalty Law (as revised in 2021)',
  ),
  threeSystems: rule(
    '《国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（国办发〔2018〕118号）',
    'Guiding Opinions of the General Office of the State Council on Publicity, Recording and Legal Review of Law Enforcement (2018, No. 118)',
  ),
  permits: rule('《中华人民共和国行政许可法》', 'Administrative Licensing Law'),
  coercion: rule('《中华人民共和国行政强制法》', 'Administrative Compulsion Law'),
  reconsideration: rule(
    '《中华人民共和国行政复议法》（2023修订）',
    'Administrative Reconsideration Law (as revised in 2023)',
  ),
  litigation: rule('《中华人民共和国行政诉讼法》', 'Administrative Litigation Law'),
  courtAttendance: rule(
    '《中华人民共和国行政诉讼法》第三条（被诉行政机关负责人应当出庭应诉）',
    'Administrative Litigation Law, article 3 (the head of a sued authority shall appear in court)',
  ),
  mediation: rule('《中华人民共和国人民调解法》', 'People’s Mediation Law'),
  petitions: rule('《信访工作条例》（2022）', 'Regulations on Petition Work (2022)'),
  hotline: rule(
    '《国务院办公厅关于进一步优化地方政务服务便民热线的指导意见》（国办发〔2020〕53号）',
    'Guiding Opinions of the General Office of the State Council on Local Service Hotlines (2020, No. 53)',
  ),
  outreach: rule(
    '《中央宣传部、司法部关于开展法治宣传教育的第八个五年规划（2021－2025年）》',
    'Eighth Five-year Plan for Legal Publicity and Education (2021–2025)',
  ),
  lawSavvy: rule(
    '《乡村“法律明白人”培养工作规范（试行）》（2021）',
    'Standard for Training Law-savvy Villagers (trial, 2021)',
  ),
  villageAdvisers: rule(
    '《司法部关于进一步加强和规范村（居）法律顾问工作的意见》（2018）',
    'Opinions of the Ministry of Justice on Legal Advisers of Villages and Communities (2018)',
  ),
  legalAid: rule('《中华人民共和国法律援助法》（2021）', 'Legal Aid Law (2021)'),
  publicService: rule(
    '《关于加快推进公共法律服务体系建设的意见》（2019）',
    'Opinions on the System of Public Legal Services (2019)',
  ),
  disclosure: rule(
    '《中华人民共和国政府信息公开条例》（2019修订）',
    'Regulations on Open Government Information (as revised in 2019)',
  ),
  correction: rule('《中华人民共和国社区矫正法》', 'Community Correction Law'),
} as const;

type RuleName = keyof typeof rules;

const ofDimension: Readonly<Partial<Record<Dimension, readonly RuleName[]>>> = {
  leadership: ['firstPersons', 'supervision'],
  decision: ['legality'],
  enforcement: ['penalties', 'threeSystems'],
  mediation: ['mediation'],
  outreach: ['outreach'],
  service: ['publicService'],
  transparency: ['disclosure'],
};

/** Where the rule of a chapter is not that of one of its indicators; an empty list where none is known. */
const ofIndicator: Readonly<Partial<Record<IndicatorId, readonly RuleName[]>>> = {
  leadership_study_sessions: ['firstPersons', 'cadres'],
  leadership_theory_sessions: ['cadres'],
  leader_law_lectures: ['firstPersons'],
  cadre_training_sessions: ['cadres', 'outreach'],
  cadre_training_attendance: ['cadres', 'outreach'],
  cadre_study_sessions: ['cadres', 'outreach'],
  exam_participants: ['cadres', 'outreach'],
  exam_participation_rate: ['cadres', 'outreach'],
  exam_pass_rate: ['cadres', 'outreach'],
  internal_inspections: ['supervision'],
  contracts_reviewed: ['advisers'],
  major_decisions_reviewed: ['decisions'],
  normative_documents_issued: ['normative'],
  normative_documents_reviewed: ['normative', 'legality'],
  normative_documents_filed: ['normative'],
  normative_documents_repealed: ['normative'],
  normative_documents_in_force: ['normative'],
  legal_documents_reviewed: ['advisers'],
  legal_opinions: ['advisers'],
  legal_advisers: ['advisers'],
  adviser_law_firms: ['advisers'],
  adviser_fee: ['advisers'],
  village_legal_advisers: ['villageAdvisers'],
  adviser_covered_villages: ['villageAdvisers'],
  permits_handled: ['permits'],
  coercion_cases: ['coercion'],
  reconsideration_cases: ['reconsideration'],
  litigation_cases: ['litigation'],
  litigation_lost: ['litigation'],
  head_court_attendance_rate: ['courtAttendance'],
  petitions_handled: ['petitions'],
  hotline_orders_handled: ['hotline'],
  law_savvy_persons: ['lawSavvy', 'outreach'],
  legal_aid_cases: ['legalAid'],
  service_items_handled: [],
  enterprise_checkups: [],
  satisfaction_rate: [],
  disclosure_reconsiderations: ['disclosure', 'reconsideration'],
  disclosure_litigations: ['disclosure', 'litigation'],
  proposals_handled: [],
  community_correction_persons: ['correction'],
  days_to_publication: ['supervision'],
  published_on_time: ['supervision'],
  reporting_completeness: ['supervision'],
  mediation_success_rate: ['mediation'],
};

/**
 * Laws and rules about the work that an indicator counts, those of its numerator for a ratio. They say that the work is to be
 * done, not how it is counted: the definition of the catalogue does that. Empty where none is known, and for own indicators.
 */
export function ruleBasisOf(id: IndicatorId): readonly RuleBasis[] {
  const entry = indicatorById(id);
  const own = ofIndicator[id];
  if (own !== undefined) return own.map((name) => rules[name]);
  if (entry.kind === 'derived' && entry.formula.type === 'ratio') {
    const { numerator } = entry.formula;
    return isIndicatorId(numerator) ? ruleBasisOf(numerator) : [];
  }
  return (ofDimension[entry.dimension] ?? []).map((name) => rules[name]);
}
