import { isGrounded } from '@xiangjian/indicators';
import type { ExtractedReport } from '../extracting/extracted-report.ts';
import type { GoldReport } from './gold-report.ts';
import { type FactScore, scoreFacts } from './score-facts.ts';
import { scoreMetadata } from './score-metadata.ts';
import { scoreThemes, type ThemeScore } from './score-themes.ts';
import type { Tally } from './tally.ts';

/** One labelled report beside what was read in it. */
export interface ReportScore {
  readonly name: string;
  readonly gold: GoldReport;
  /** Null where the document is missing or could not be read: then every fact counts as missed. */
  readonly report: ExtractedReport | null;
  readonly facts: FactScore;
  readonly metadata: Tally;
  /** Quotes that stand in the text where they are said to stand. */
  readonly evidence: Tally;
  readonly problems: ThemeScore;
  readonly plans: ThemeScore;
}

/** Scores one report in everything that is labelled. */
export function scoreReport(
  name: string,
  gold: GoldReport,
  report: ExtractedReport | null,
): ReportScore {
  const { text = '', observations = [], problems = [], plans = [] } = report ?? {};
  return {
    name,
    gold,
    report,
    facts: scoreFacts(gold, observations),
    metadata: scoreMetadata(gold, report),
    evidence: {
      right: observations.filter(({ evidence }) => isGrounded(text, evidence)).length,
      total: observations.length,
    },
    problems: scoreThemes(text, gold.problems, problems),
    plans: scoreThemes(text, gold.plans, plans),
  };
}
