import { untakenReasonLabel } from '@xiangjian/extract';
import type { Span } from '@xiangjian/indicators';
import type { ExtractedReport } from '../../extracting/extracted-report.ts';
import type { GoldFact, GoldTrap } from '../gold-report.ts';
import { errorKindLabels, missedError, spuriousError, valuePrinted } from '../list-errors.ts';
import type { RightFact } from '../score-facts.ts';
import type { ReportScore } from '../score-report.ts';

/** A place of a report's text that is highlighted, and what is said when it is clicked. */
export interface PageMark extends Span {
  /** Labelled by hand, or read by the program. */
  readonly source: 'gold' | 'read';
  readonly isWrong: boolean;
  readonly indicator: string | null;
  readonly value: string;
  readonly rule: string | null;
  readonly reason: string;
}

/** The marks of a report: every labelled fact and trap that stands in the text, and every headline figure. */
export function pageMarks({ facts, gold, report }: ReportScore): PageMark[] {
  if (report === null) return [];
  const { text } = report;
  const agreed = [...facts.right, ...facts.debatable];
  const known = new Set(agreed.map(({ fact }) => fact));
  const missed = facts.missed.map((one) => ({ ...one, ...missedError(one) }));
  const others = gold.observations.filter(
    (fact) => !known.has(fact) && !facts.missed.some((one) => one.fact === fact),
  );
  return [
    ...agreed.flatMap((one) => agreedMarks(text, one)),
    ...missed.flatMap(({ fact, kind, reason }) => {
      const why = kind === 'missed' ? untakenWhy(report, fact) : '';
      return goldMarks(text, fact, `${errorKindLabels[kind]}：${reason}${why}`, true);
    }),
    ...others.flatMap((fact) => goldMarks(text, fact, '标注为可商榷或不入年度表', false)),
    ...gold.traps.flatMap((trap) => trapMarks(text, trap)),
    ...facts.spurious.map((one) => {
      const { kind, reason } = spuriousError(one);
      return readMark(one.observation, `${errorKindLabels[kind]}：${reason}`, true);
    }),
  ];
}

function agreedMarks(text: string, { fact, observation }: RightFact): PageMark[] {
  const reason = '读出与标注一致';
  return [
    ...goldMarks(text, fact, reason, false, observation.evidence.start),
    readMark(observation, reason, false),
  ];
}

function readMark(
  { indicator, evidence, rule, ...read }: RightFact['observation'],
  reason: string,
  isWrong: boolean,
): PageMark {
  const { start, end } = evidence;
  return {
    source: 'read',
    start,
    end,
    isWrong,
    indicator,
    value: valuePrinted(read),
    rule,
    reason,
  };
}

function goldMarks(
  text: string,
  fact: GoldFact,
  reason: string,
  isWrong: boolean,
  near = 0,
): PageMark[] {
  const { indicator, evidence } = fact;
  return placed(text, evidence, near).map((span) => ({
    ...span,
    source: 'gold',
    isWrong,
    indicator,
    value: valuePrinted(fact),
    rule: null,
    reason,
  }));
}

function trapMarks(text: string, { evidence, why }: GoldTrap): PageMark[] {
  return placed(text, evidence, 0).map((span) => ({
    ...span,
    source: 'gold',
    isWrong: false,
    indicator: null,
    value: '',
    rule: null,
    reason: `标注为陷阱：${why}`,
  }));
}

/** Where a quote stands: the place that ends after `near`, else the first; none where the text does not hold it. */
function placed(text: string, quote: string, near: number): Span[] {
  if (quote === '') return [];
  const after = text.indexOf(quote, Math.max(0, near - quote.length));
  const start = after === -1 ? text.indexOf(quote) : after;
  return start === -1 ? [] : [{ start, end: start + quote.length }];
}

/** Why the program left a number of the quote out, where it says so. */
function untakenWhy({ untaken, text }: ExtractedReport, { evidence }: GoldFact): string {
  const [span] = placed(text, evidence, 0);
  const number = untaken.find(
    ({ start, end }) => span !== undefined && start >= span.start && end <= span.end,
  );
  return number === undefined ? '' : `；“${number.text}”未取：${untakenReasonLabel(number.reason)}`;
}
