import type { ReadDocument } from '@xiangjian/documents';
import type { Observation, ReportSection } from '@xiangjian/indicators';
import { checkReport } from './checks/check-report.ts';
import type { CompiledOwnRule } from './custom/compile-own-rules.ts';
import { ownFigures } from './custom/own-figures.ts';
import type { Extraction, ReportIdentity } from './extraction.ts';
import { type Figures, readFigures } from './figures/read-figures.ts';
import { viewedDocument } from './figures/viewed-document.ts';
import { identityOf } from './identity/identity-of.ts';
import { themedItems } from './items/themed-items.ts';
import { ruleSetVersion } from './rules/rule-set-version.ts';

/** What a person knows of a report that its text may not say, and what else is to be read in it. */
export interface GivenIdentity {
  readonly year?: number | undefined;
  /** The year to go by where neither the person nor the text says one, such as that of the file name. */
  readonly assumedYear?: number | null | undefined;
  /** What was settled when the report was taken in: its text is not asked again whose report it is and of which year. */
  readonly known?: ReportIdentity | undefined;
  /** The district's own indicators, as `compileOwnRules` made them ready. */
  readonly ownRules?: readonly CompiledOwnRule[] | undefined;
}

/**
 * Reads one document: whose report it is, what it states, and where. The same document gives the same answer; nothing is
 * thrown, a document that is no report simply states nothing.
 */
export function extractReport(document: ReadDocument, given: GivenIdentity = {}): Extraction {
  const found = given.known ?? identityOf(document);
  const identity: ReportIdentity = {
    ...found,
    year: given.year ?? found.year ?? given.assumedYear ?? null,
  };
  const figures = readFigures(document, identity.year, isPartOfYear(identity), identity.genre);
  return {
    identity,
    ruleSet: ruleSetVersion,
    observations: figures.observations,
    ruleWords: figures.ruleWords,
    own: ownIn(document, identity, given.ownRules ?? []),
    unnumbered: figures.unnumbered,
    untaken: figures.untaken,
    checks: checkReport({
      ...figures,
      identity,
      source: { raw: document.text, view: figures.view },
    }),
    ...themedItems(figures.view, figures.reading.sections, document.text),
    sections: sectionsInText(figures, document.text),
    warnings: warningsOf(identity, figures),
  };
}

function ownIn(
  document: ReadDocument,
  identity: ReportIdentity,
  rules: readonly CompiledOwnRule[],
): Observation[] {
  if (rules.length === 0) return [];
  const { view, reading, tables } = viewedDocument(document, identity.year);
  const source = { raw: document.text, view };
  return ownFigures(rules, reading, source, isPartOfYear(identity) ? 'ytd' : 'year', tables);
}

/** The figures are of another span than the calendar year, so none of them is a figure of the whole year. */
function isPartOfYear({ periodStart, periodEnd }: ReportIdentity): boolean {
  return periodStart !== null || periodEnd !== null;
}

function sectionsInText({ reading, view }: Figures, text: string): ReportSection[] {
  return reading.sections.map((section) => {
    const heading = view.toRaw(section.heading);
    return {
      code: section.code,
      heading: text.slice(heading.start, heading.end),
      ...view.toRaw(section),
    };
  });
}

/** What a reader should know before using the figures, in Chinese. */
function warningsOf(
  { year, genre }: ReportIdentity,
  { observations, reading: { sections }, isCut }: Figures,
): string[] {
  const warnings: string[] = [];
  if (isCut) warnings.push('文中数字过多，只读了前面的部分：请核对文件是否为报告');
  if (year === null) warnings.push('看不出报告年度：带年份的数字未能区分本年与往年');
  if (genre === 'rule_of_law' && observations.length === 0) warnings.push('没有读到任何指标数字');
  if (genre === 'rule_of_law' && !sections.some(({ code }) => code === 'problems')) {
    warnings.push('没有找到“存在问题”部分');
  }
  if (genre === 'rule_of_law' && !sections.some(({ code }) => code === 'plans')) {
    warnings.push('没有找到“下一步打算”部分');
  }
  return warnings;
}
