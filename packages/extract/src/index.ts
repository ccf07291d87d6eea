export { extractReport, type GivenIdentity } from './extract-report.ts';
export type { Extraction, ReportIdentity } from './extraction.ts';
export { untakenReasonLabel } from './refine/veto.ts';
export { ruleSetVersion } from './rules/index.ts';
