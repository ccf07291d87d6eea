import type { Span } from '@xiangjian/indicators';
import type { ExtractedReport } from '../../extracting/extracted-report.ts';
import type { GoldFact } from '../gold-report.ts';
import { errorKindLabels, missedError, spuriousError, valuePrinted } from '../list-errors.ts';
import { quotePlace } from '../quote-place.ts';
import type { RightFact } from '../score-facts.ts';
import type { ReportScore } from '../score-report.ts';
import { howItWasRead } from './how-it-was-read.ts';
import { untakenMarks } from './untaken-marks.ts';

/** A place of a report's text that is highlighted, and what is said when it is clicked. */
export interface PageMark extends Span {
  /** Labelled by hand, a labelled trap, read by the program, or a number that it left out. */
  readonly source: 'gold' | 'trap' | 'read' | 'untaken';
  readonly isWrong: boolean;
  readonly indicator: string | null;
  readonly value: string;
  /** Named particulars: rule, words, section, what else stood for choice. */
  readonly particulars: readonly Particular[];
}

export type Particular = readonly [name: string, words: string];

/** The marks of a report: labelled facts and traps that stand in the text, headline figures, and numbers left out. */
export function pageMarks({ facts, gold, report }: ReportScore): PageMark[] {
  if (report === null) return [];
  const { text } = report;
  const agreed = [...facts.right, ...facts.debatable];
  const known = new Set([
    ...agreed.map(({ fact }) => fact),
    ...facts.missed.map(({ fact }) => fact),
  ]);
  const others = gold.observations.filter((fact) => !known.has(fact));
  return [
    ...agreed.flatMap((one) => agreedMarks(report, one)),
    ...facts.missed.flatMap((one) => {
      const { kind, reason } = missedError(one, report);
      return goldMarks(text, one.fact, `${errorKindLabels[kind]}：${reason}`, true);
    }),
    ...others.flatMap((fact) => goldMarks(text, fact, '标注为可商榷或不入年度表', false)),
    ...gold.traps.flatMap(({ evidence, why }) =>
      placed(text, evidence).map((span) => ({
        ...span,
        source: 'trap' as const,
        isWrong: false,
        indicator: null,
        value: '',
        particulars: [['不应入表', why] as const],
      })),
    ),
    ...facts.spurious.map((one) => {
      const { kind, reason } = spuriousError(one);
      return readMark(report, one.observation, `${errorKindLabels[kind]}：${reason}`, true);
    }),
    ...untakenMarks(report),
  ];
}

function agreedMarks(report: ExtractedReport, { fact, observation }: RightFact): PageMark[] {
  const verdict = fact.minor ? '与可商榷的标注一致，不计入' : '读出与标注一致';
  return [
    ...goldMarks(report.text, fact, verdict, false, observation.evidence.start),
    readMark(report, observation, verdict, false),
  ];
}

function readMark(
  report: ExtractedReport,
  observation: RightFact['observation'],
  verdict: string,
  isWrong: boolean,
): PageMark {
  const { start, end } = observation.evidence;
  return {
    source: 'read',
    start,
    end,
    isWrong,
    indicator: observation.indicator,
    value: valuePrinted(observation),
    particulars: [['结果', verdict], ...howItWasRead(report, observation)],
  };
}

function goldMarks(
  text: string,
  fact: GoldFact,
  verdict: string,
  isWrong: boolean,
  near = 0,
): PageMark[] {
  return placed(text, fact.evidence, near).map((span) => ({
    ...span,
    source: 'gold',
    isWrong,
    indicator: fact.indicator,
    value: valuePrinted(fact),
    particulars: [['结果', verdict]],
  }));
}

function placed(text: string, quote: string, near = 0): Span[] {
  const place = quotePlace(text, quote, near);
  return place === null ? [] : [place];
}
