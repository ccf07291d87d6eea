import type { DocumentTable, ReadDocument } from '@xiangjian/documents';
import type {
  Genre,
  Observation,
  ObservedIndicatorId,
  UnnumberedMention,
  UntakenNumber,
} from '@xiangjian/indicators';
import type { Candidate } from '../parsers/candidate.ts';
import { parseNumbers } from '../parsers/number-parser.ts';
import { parseSums } from '../parsers/sum-parser.ts';
import { parseTables } from '../parsers/table-parser.ts';
import { parseZeros } from '../parsers/zero-parser.ts';
import { mostMentions, type Reading } from '../reading/reading.ts';
import { judge } from '../refine/judge.ts';
import { compiledRules, ruleOf } from '../rules/index.ts';
import type { NormalisedView } from '../view/normalised-view.ts';
import { observationsOf } from './observations.ts';
import { unnumberedOf } from './unnumbered.ts';
import { untakenOf } from './untaken.ts';
import { viewedDocument } from './viewed-document.ts';

/** What a document states in numbers, with the view and the reading it was found by. */
export interface Figures {
  readonly view: NormalisedView;
  readonly tables: readonly DocumentTable[];
  /** Sections, sentences and numbers as the parsers looked at them. */
  readonly reading: Reading;
  readonly observations: readonly Observation[];
  /** Of each observation in turn: the words of its rule that found it. */
  readonly ruleWords: readonly string[];
  readonly unnumbered: readonly UnnumberedMention[];
  readonly untaken: readonly UntakenNumber[];
  /** The text holds more numbers than any report: those behind were not looked at. */
  readonly isCut: boolean;
}

/** A disclosure report speaks of reconsiderations and lawsuits about disclosure alone: they have rows of their own. */
const ownRows = new Set(['reconsideration_cases', 'litigation_cases', 'litigation_lost']);

/** What such a report says of them without a word of disclosure is said of it: 未发生行政复议、行政诉讼. */
const ofDisclosure = new Map<ObservedIndicatorId, ObservedIndicatorId>([
  ['reconsideration_cases', 'disclosure_reconsiderations'],
  ['litigation_cases', 'disclosure_litigations'],
]);

/** The candidates of a disclosure report: zeros in words go to the rows of disclosure, other cases are left out. */
function candidatesOfDisclosure(candidates: readonly Candidate[]): Candidate[] {
  const stated = new Set(candidates.map(({ indicator }) => indicator));
  return candidates.flatMap((candidate) => {
    if (!ownRows.has(candidate.indicator)) return [candidate];
    const indicator = ofDisclosure.get(candidate.indicator);
    if (candidate.form !== 'zero' || indicator === undefined || stated.has(indicator)) return [];
    return [{ ...candidate, indicator, rule: ruleOf(indicator).name }];
  });
}

/**
 * Reads the figures of a document about one year. `closesEarly`: the report says that its figures end before the year
 * does, so each of them is a figure of the year to date.
 */
export function readFigures(
  document: ReadDocument,
  reportYear: number | null,
  closesEarly: boolean,
  genre: Genre = 'rule_of_law',
): Figures {
  const { view, tables, reading } = viewedDocument(document, reportYear);
  const candidates = [
    ...parseNumbers(reading, compiledRules),
    ...parseSums(reading, compiledRules),
    ...parseZeros(reading, compiledRules),
    ...parseTables(tables, reading, compiledRules, view.fromRaw),
  ];
  const judged = judge(
    genre === 'disclosure' ? candidatesOfDisclosure(candidates) : candidates,
    reading.mentions,
  );
  const source = { raw: document.text, view };
  const found = observationsOf(judged, source, closesEarly ? 'ytd' : 'year');
  return {
    view,
    tables,
    reading,
    observations: found.map(({ observation }) => observation),
    ruleWords: found.map(({ ruleWords }) => ruleWords),
    unnumbered: unnumberedOf(judged, source),
    untaken: untakenOf(judged, reading.mentions, source),
    isCut: reading.mentions.length >= mostMentions,
  };
}
