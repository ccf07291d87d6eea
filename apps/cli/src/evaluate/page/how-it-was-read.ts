import { untakenReasonLabel } from '@xiangjian/extract';
import type { ExtractedObservation, ExtractedReport } from '../../extracting/extracted-report.ts';
import { valuePrinted } from '../list-errors.ts';
import { sectionName } from '../section-name.ts';
import { mannerName } from './manner-name.ts';
import type { Particular } from './page-mark.ts';

/** How a figure was read: its rule, words, manner and section, and what else of its indicator stood for choice. */
export function howItWasRead(report: ExtractedReport, figure: ExtractedObservation): Particular[] {
  const { rule, words, manner, confidence, review, evidence } = figure;
  const section = report.sections.find(
    ({ start, end }) => start <= evidence.start && evidence.start < end,
  );
  return [
    ['规则', rule ?? '—'],
    ['词语', words],
    ['找法', mannerName(manner)],
    ['所在部分', sectionName(section?.code ?? 'unplaced')],
    ['可信度', `${confidence.toFixed(3)}${review ? '，须先核对' : ''}`],
    ...alternatives(report, figure),
  ];
}

/** Other figures of the same indicator that were kept apart, with the veto that did so. */
function alternatives(
  { observations, untaken }: ExtractedReport,
  { indicator }: ExtractedObservation,
): Particular[] {
  const others = observations.filter((one) => !one.headline && one.indicator === indicator);
  if (others.length === 0) return [['其他候选', '没有']];
  return others.map(({ evidence, ...read }) => {
    const veto = untaken.find(({ start, end }) => evidence.start <= start && end <= evidence.end);
    const why = veto === undefined ? '' : `，${untakenReasonLabel(veto.reason)}`;
    return ['其他候选', `${valuePrinted(read)}“${evidence.text}”${why}`];
  });
}
