import { type IndicatorId, indicatorById } from '@xiangjian/indicators';
import type { Judgement } from './answers/cell.ts';
import type { LookAt, LookAtKind } from './answers/overview.ts';
import type { ComparedYear } from './compared-year.ts';
import { judgements } from './judge.ts';
import { ownPastQuestions } from './own-past.ts';
import { answersOf, byCode, townshipsOf } from './peer-cell.ts';
import { daysLate, publicationState } from './publication.ts';
import {
  differsSentence,
  lateSentence,
  missingSentence,
  repeatedSentence,
} from './sentences/look-at.ts';
import type { Sentence } from './sentences/words.ts';

/** The shares whose judgement is worth a look; each has a better end and both of its counts. */
const judgedShares: readonly IndicatorId[] = [
  'mediation_success_rate',
  'adviser_coverage',
  'litigation_loss_share',
  'reporting_completeness',
];

type Weighted = LookAt & { readonly weight: number };

/** What a person should look at, the weightiest first, then by township. `townshipYears` holds what may be held against a year. */
export function lookAtList(townshipYears: readonly ComparedYear[], year: number): LookAt[] {
  const townships = townshipsOf(townshipYears, year);
  const places = new Map(
    townshipYears.map((one) => [placeOf(one.township.code, one.year), one] as const),
  );
  const earlier = (of: ComparedYear, back: number) =>
    places.get(placeOf(of.township.code, year - back));
  return [
    ...townships.flatMap(publicationItems),
    ...townships.flatMap(checkItems),
    ...judgedShares.flatMap((id) => differingItems(id, townships, year)),
    ...townships.flatMap((of) =>
      ownPastItems(
        of,
        [1, 2, 3].map((back) => earlier(of, back)),
      ),
    ),
    ...townships.flatMap((of) => repeatedItems([of, earlier(of, 1), earlier(of, 2)])),
  ]
    .sort((a, b) => b.weight - a.weight || byCode(a.township, b.township))
    .map(({ weight: _, ...item }) => item);
}

function placeOf(code: string, year: number): string {
  return `${code}/${year}`;
}

function publicationItems(of: ComparedYear): Weighted[] {
  const state = publicationState(of);
  if (state === 'missing') return [item('missing_report', 7, of, null, missingSentence(of.year))];
  const late = daysLate(of);
  if (late === null || of.publishedOn === null) return [];
  return [item('late_report', 6, of, 'days_to_publication', lateSentence(of.publishedOn, late))];
}

function checkItems(of: ComparedYear): Weighted[] {
  return of.checks.map(({ message_zh, message_en, indicators }) =>
    item('check', 5, of, indicators[0] ?? null, { zh: message_zh, en: message_en }),
  );
}

function differingItems(
  id: IndicatorId,
  townships: readonly ComparedYear[],
  year: number,
): Weighted[] {
  const entry = indicatorById(id);
  const cells = answersOf(id, townships, year);
  const judged = judgements(entry, cells, 'all');
  return cells.flatMap(({ of, cell }) => {
    const judgement: Judgement = judged.get(of.township.code) ?? 'not_judged';
    if (judgement !== 'worse_998' && judgement !== 'better_998') return [];
    const weight = judgement === 'worse_998' ? 4 : 1;
    return [item('differs_from_peers', weight, of, id, differsSentence(entry, cell, judgement))];
  });
}

/** A slipped unit and a large change are one kind to the reader; the unit weighs as much as a differing share. */
function ownPastItems(of: ComparedYear, past: readonly (ComparedYear | undefined)[]): Weighted[] {
  return ownPastQuestions(
    of,
    past.filter((one) => one !== undefined),
  ).map(({ name, indicator, zh, en }) =>
    item('jump', name === 'own_past_unit' ? 4 : 3, of, indicator, { zh, en }),
  );
}

/** The same theme among the problems of three years running. */
function repeatedItems(years: readonly (ComparedYear | undefined)[]): Weighted[] {
  const [latest] = years;
  if (latest === undefined) return [];
  const repeated = latest.problems
    .map(({ theme }) => theme)
    .filter((theme, index, all) => all.indexOf(theme) === index)
    .filter((theme) =>
      years.every((one) => one?.problems.some((problem) => problem.theme === theme)),
    );
  if (repeated.length === 0) return [];
  return [item('repeated_problem', 2, latest, null, repeatedSentence(latest.year, repeated))];
}

function item(
  kind: LookAtKind,
  weight: number,
  { township, reportId }: ComparedYear,
  indicator: string | null,
  { zh, en }: Sentence,
): Weighted {
  return { kind, township, indicator, text_zh: zh, text_en: en, report_id: reportId, weight };
}
