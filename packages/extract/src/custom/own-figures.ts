import type { DocumentTable } from '@xiangjian/documents';
import type { Observation, OwnIndicatorId, Period } from '@xiangjian/indicators';
import { observationsOf } from '../figures/observations.ts';
import type { Source } from '../figures/source.ts';
import type { Candidate } from '../parsers/candidate.ts';
import { parseNumbers } from '../parsers/number-parser.ts';
import { parseRows } from '../parsers/table-parser.ts';
import { parseZeros } from '../parsers/zero-parser.ts';
import type { Reading } from '../reading/reading.ts';
import { chooseHeadline } from '../refine/choose-headline.ts';
import { unknownSureness } from '../refine/confidence-of.ts';
import { dropOverlaps } from '../refine/drop-overlaps.ts';
import type { JudgedCandidate } from '../refine/judge.ts';
import { vetoOf } from '../refine/veto.ts';
import type { CompiledOwnRule } from './compile-own-rules.ts';

/**
 * The figures of a district's own indicators in a text, judged by the same circumstances as all others: at most one of
 * each indicator is the headline. They stand beside the figures of the catalogue and take no number from them. No labelled
 * report says how sure they are.
 */
export function ownFigures(
  rules: readonly CompiledOwnRule[],
  reading: Reading,
  source: Source,
  ofTheYear: Extract<Period, 'year' | 'ytd'>,
  tables: readonly DocumentTable[] = [],
): Observation[] {
  const compiled = rules.map((rule) => rule.compiled);
  const found = [
    ...parseNumbers(reading, compiled),
    ...parseZeros(reading, compiled),
    ...parseRows(tables, reading, compiled, source.view.fromRaw),
  ];
  const candidates = dropOverlaps(
    found.filter(({ indicator, unit, form }) =>
      rules.some(
        ({ own }) => own.id === indicator && (form === 'zero' || own.units.includes(unit)),
      ),
    ),
    () => false,
  );
  const judged = rules.flatMap((rule) => judgedOf(rule, candidates));
  return observationsOf(judged, source, ofTheYear).map(({ observation }) => ({
    ...observation,
    confidence: unknownSureness,
  }));
}

function judgedOf(
  { own, compiled }: CompiledOwnRule,
  all: readonly Candidate<OwnIndicatorId>[],
): JudgedCandidate[] {
  const candidates = all.filter(({ indicator }) => indicator === own.id);
  const vetoes = new Map(candidates.map((one) => [one, vetoOf(one, compiled)]));
  const headline = chooseHeadline(
    candidates.filter((one) => vetoes.get(one) === null),
    null,
  );
  return candidates.map((candidate) => ({
    candidate,
    veto: vetoes.get(candidate) ?? (candidate === headline ? null : 'superseded'),
  }));
}
