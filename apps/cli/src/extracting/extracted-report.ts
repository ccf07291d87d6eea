import type { Encoding } from '@xiangjian/documents';
import type { Extraction, ReportIdentity } from '@xiangjian/extract';
import {
  type Evidence,
  needsReview,
  type Observation,
  type Span,
  type ThemedItem,
} from '@xiangjian/indicators';
import type { OwnFigure } from '../rules/own/own-figure.ts';
import type { SecondOpinion } from '../second-reader/second-opinion.ts';
import { type DerivedCell, derivedCells } from './derived-cells.ts';
import type { ReadExtraction } from './read-extraction.ts';

/**
 * A figure as `extract --json` prints it; `rule` is the rule that took it, `words` those of its words that found it (several with + between
 * them), `manner` how it was found, `review` whether a person should look at it first.
 */
export interface ExtractedObservation
  extends Pick<
    Observation,
    | 'indicator'
    | 'value'
    | 'lower'
    | 'upper'
    | 'qualifier'
    | 'unit'
    | 'period'
    | 'status'
    | 'headline'
    | 'confidence'
  > {
  readonly rule: string | null;
  readonly words: string;
  readonly evidence: Evidence;
  readonly context: Span;
  readonly manner: string | null;
  readonly review: boolean;
}

/** One line of `extract --json`: who the report is and what it states. Offsets count UTF-16 units of `text`. */
export interface ExtractedReport
  extends Pick<
      ReportIdentity,
      'township' | 'kind' | 'county' | 'year' | 'publishedOn' | 'title' | 'genre'
    >,
    Pick<ReportIdentity, 'documentDate' | 'periodStart' | 'periodEnd'>,
    Pick<Extraction, 'checks' | 'warnings' | 'unnumbered' | 'untaken' | 'sections'> {
  /** The path as given. */
  readonly file: string;
  readonly encoding: Encoding;
  readonly text: string;
  readonly observations: readonly ExtractedObservation[];
  readonly derived: readonly DerivedCell[];
  readonly problems: readonly ThemedItem[];
  readonly plans: readonly ThemedItem[];
  /** Only where the district's own indicators were asked for. */
  readonly own?: readonly OwnFigure[];
  /** Only where a second reader was asked for. */
  readonly secondReader?: SecondOpinion;
}

/** The printed object of a document that was read; its fields stand in one order. */
export function extractedReport(
  file: string,
  { document, extraction }: ReadExtraction,
): ExtractedReport {
  const { identity } = extraction;
  return {
    file,
    township: identity.township,
    kind: identity.kind,
    county: identity.county,
    year: identity.year,
    publishedOn: identity.publishedOn,
    documentDate: identity.documentDate,
    periodStart: identity.periodStart,
    periodEnd: identity.periodEnd,
    title: identity.title,
    genre: identity.genre,
    encoding: document.encoding,
    text: document.text,
    observations: extraction.observations.map((one, index) =>
      extractedObservation(one, extraction.ruleWords[index] ?? '', extraction.checks),
    ),
    derived: derivedCells(extraction),
    checks: extraction.checks,
    problems: extraction.problems,
    plans: extraction.plans,
    warnings: extraction.warnings,
    sections: extraction.sections,
    unnumbered: extraction.unnumbered,
    untaken: extraction.untaken,
  };
}

function extractedObservation(
  one: Observation,
  words: string,
  checks: Extraction['checks'],
): ExtractedObservation {
  return {
    indicator: one.indicator,
    value: one.value,
    lower: one.lower,
    upper: one.upper,
    qualifier: one.qualifier,
    unit: one.unit,
    period: one.period,
    status: one.status,
    headline: one.headline,
    confidence: one.confidence,
    rule: one.rules[0] ?? null,
    words,
    evidence: one.evidence,
    context: one.context,
    manner: one.rules.find((rule) => rule.startsWith('by:'))?.slice('by:'.length) ?? null,
    review: needsReview(one, checks),
  };
}
