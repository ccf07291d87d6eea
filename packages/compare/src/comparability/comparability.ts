import { type IndicatorId, indicatorById, townshipKinds } from '@xiangjian/indicators';
import type { ComparabilityAnswer, ComparabilityGroup } from '../answers/comparability.ts';
import type { ComparedArea, ComparedEvent, ComparedGroup, ComparedYear } from '../compared-year.ts';
import { indicatorSummary } from '../indicator-view.ts';
import { answersOf, type PeerCell } from '../peer-cell.ts';
import { comparabilityFinding, gradeSentence } from '../sentences/comparability-finding.ts';
import { wholeSetLabel } from '../whole-set-label.ts';
import { gradeOfValues } from './grade-values.ts';

/** `townshipYears` holds every township of the area in that year, `events` those that concern them. */
export interface ComparabilityQuestion {
  readonly indicator: IndicatorId;
  readonly area: ComparedArea;
  readonly year: number;
  readonly peers: ComparedGroup;
  readonly townshipYears: readonly ComparedYear[];
  readonly events: readonly ComparedEvent[];
}

/** Whether the values of an indicator may be compared at all: A, B or C with reasons, for all townships or kind by kind. */
export function comparabilityOf(question: ComparabilityQuestion): ComparabilityAnswer {
  const { indicator, area, year, peers, events } = question;
  const cells = answersOf(indicator, question.townshipYears, year);
  const groups = setsOf(cells, peers).map(([label, members]): ComparabilityGroup => {
    const comparability = gradeOfValues(indicatorById(indicator), members, events);
    const text = gradeSentence(comparability);
    return { label, ...comparability, text_zh: text.zh, text_en: text.en };
  });
  const finding = comparabilityFinding(groups);
  return {
    indicator: indicatorSummary(indicator),
    area,
    year,
    peers,
    finding_zh: finding.zh,
    finding_en: finding.en,
    groups,
  };
}

function setsOf(cells: readonly PeerCell[], peers: ComparedGroup): [string, PeerCell[]][] {
  if (peers !== 'kind') return cells.length === 0 ? [] : [[wholeSetLabel(peers), [...cells]]];
  return townshipKinds.flatMap((kind): [string, PeerCell[]][] => {
    const members = cells.filter(({ of }) => of.township.kind === kind);
    return members.length === 0 ? [] : [[kind, members]];
  });
}
