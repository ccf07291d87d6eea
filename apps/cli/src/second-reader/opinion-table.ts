import { type Proposal, type RejectedQuote, rejectionLabel } from '@xiangjian/extract';
import {
  type Cell,
  indicatorById,
  isObservedIndicatorId,
  type ObservedIndicatorId,
  printCell,
} from '@xiangjian/indicators';
import type { ExtractedObservation } from '../extracting/extracted-report.ts';
import { type TextColumn, textTable } from '../printing/text-table.ts';
import { type FailureReason, failureLabel } from './reader-failure.ts';
import type { SecondOpinion } from './second-opinion.ts';

const agreements: Readonly<Record<Proposal['agreement'], string>> = {
  agrees: '相同',
  only_second_reader: '规则未读出',
  differs: '不同',
};

const rejectedColumns: readonly TextColumn<RejectedQuote>[] = [
  { title: '指标', of: ({ indicator }) => nameOf(indicator), most: 28 },
  { title: '未采信的原因', of: ({ reason }) => rejectionLabel(reason) },
  { title: '摘录', of: ({ quote }) => quote, most: 44 },
];

/** What a second reader made of a report, beside the figures of the rules, for a person at a terminal. */
export function opinionTable(
  { asked, proposals, rejected, failures }: SecondOpinion,
  observations: readonly ExtractedObservation[],
): string {
  const unanswered = new Map<FailureReason, number>();
  for (const { reason } of failures) unanswered.set(reason, (unanswered.get(reason) ?? 0) + 1);
  const parts = [
    `第二读者：问 ${asked} 次，指出 ${proposals.length} 处，未采信 ${rejected.length} 处；只供核对，不改变上面的数字。\n`,
    proposals.length === 0 ? '' : textTable(proposalColumns(observations), proposals),
    rejected.length === 0 ? '' : textTable(rejectedColumns, rejected),
    [...unanswered]
      .map(([reason, count]) => `没有第二意见的 ${count} 问：${failureLabel(reason)}\n`)
      .join(''),
  ];
  return `${parts.filter((part) => part !== '').join('\n')}\n`;
}

function proposalColumns(
  observations: readonly ExtractedObservation[],
): readonly TextColumn<Proposal>[] {
  const ours = new Map(
    observations.filter(({ headline }) => headline).map((one) => [one.indicator, one]),
  );
  return [
    { title: '指标', of: ({ indicator }) => nameOf(indicator), most: 28 },
    {
      title: '第二读者',
      of: (one) => printed(one.indicator, { ...one.quantity, status: 'reported' }),
      align: 'right',
    },
    {
      title: '规则',
      of: ({ indicator }) => printedOr(indicator, ours.get(indicator)),
      align: 'right',
    },
    { title: '比较', of: ({ agreement }) => agreements[agreement] },
    {
      title: '规则取作',
      of: ({ takenFor }) => (takenFor === null ? '' : nameOf(takenFor)),
      most: 20,
    },
    { title: '原文', of: ({ evidence }) => evidence.text, most: 44 },
  ];
}

function printedOr(indicator: ObservedIndicatorId, cell: Cell | undefined): string {
  return cell === undefined ? '—' : printed(indicator, cell);
}

function printed(indicator: ObservedIndicatorId, cell: Cell): string {
  return printCell(indicatorById(indicator), cell);
}

function nameOf(indicator: string): string {
  return isObservedIndicatorId(indicator) ? indicatorById(indicator).labelZh : indicator;
}
