import type { ExtractedObservation, ExtractedReport } from '../extracting/extracted-report.ts';
import type { GoldFact } from './gold-report.ts';
import { missedKind } from './missed-kind.ts';
import { quotePlace } from './quote-place.ts';
import type { ReportScore } from './score-report.ts';

/** One judged figure: read right, read though nothing calls for it, or labelled and not read. */
export interface FactOutcome {
  readonly outcome: 'right' | 'spurious' | 'missed';
  readonly indicator: string;
  /** The name of the report. */
  readonly document: string;
  /** The code of the section it stands in, or `unplaced` where the text does not hold the quote. */
  readonly section: string;
  /** Rule and words that found it; null for what was not read. */
  readonly word: string | null;
  readonly isWrongValue: boolean;
  readonly isWrongIndicator: boolean;
  readonly isTrap: boolean;
}

/** Every judged figure of a report; debatable facts are left out, since they count neither way. */
export function factOutcomes({ name, facts, report }: ReportScore): FactOutcome[] {
  const plain = { document: name, isWrongValue: false, isWrongIndicator: false, isTrap: false };
  return [
    ...facts.right.map(({ fact, observation }) => ({
      ...plain,
      outcome: 'right' as const,
      indicator: fact.indicator,
      section: sectionAt(report, observation.evidence.start),
      word: wordOf(observation),
    })),
    ...facts.spurious.map(({ observation, trap }) => ({
      ...plain,
      outcome: 'spurious' as const,
      indicator: observation.indicator,
      section: sectionAt(report, observation.evidence.start),
      word: wordOf(observation),
      isTrap: trap !== null,
    })),
    ...facts.missed.map((missed) => ({
      ...plain,
      outcome: 'missed' as const,
      indicator: missed.fact.indicator,
      section: sectionOfFact(report, missed.fact),
      word: null,
      isWrongValue: missedKind(missed) === 'wrong_value',
      isWrongIndicator: missedKind(missed) === 'wrong_indicator',
    })),
  ];
}

function wordOf({ rule, words }: ExtractedObservation): string {
  return `${rule ?? ''}：${words}`;
}

function sectionOfFact(report: ExtractedReport | null, { evidence }: GoldFact): string {
  const place = report === null ? null : quotePlace(report.text, evidence);
  return place === null ? 'unplaced' : sectionAt(report, place.start);
}

function sectionAt(report: ExtractedReport | null, at: number): string {
  const section = report?.sections.find(({ start, end }) => start <= at && at < end);
  // A page's own particulars and its tables may stand outside of the body that is cut into sections.
  return section?.code ?? 'unplaced';
}
