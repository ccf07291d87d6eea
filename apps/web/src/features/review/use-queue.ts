import { useQuery } from '@tanstack/react-query';
import type { ReviewItem, ReviewReports } from '@xiangjian/contract';
import { useCallback, useMemo } from 'react';
import { printCellKey } from '../../view/use-evidence.ts';
import { useScope } from '../../view/use-scope.ts';
import { useChangeView, useView } from '../../view/use-view.ts';
import { type ReviewQuestion, reviewItemsQuery, reviewReportsQuery } from './get-review.ts';
import { nextOpen } from './walk-items.ts';

export type QueuedReport = ReviewReports['reports'][number];

/** township.year of a report in the queue. */
export function reportKey({ township, year }: Pick<QueuedReport, 'township' | 'year'>): string {
  return `${township.code}.${year}`;
}

/** township.year.indicator of an item. */
export function itemKey({
  township,
  year,
  indicator,
}: Pick<ReviewItem, 'township' | 'year' | 'indicator'>): string {
  return printCellKey({ township: township.code, year, indicator: indicator.id });
}

/** The question that the address asks of the queue. */
export function useQueueQuestion(): ReviewQuestion {
  const { area, year } = useScope();
  const { townships, reasons, indicators } = useView();
  return { area: townships?.[0] ?? area, year, reasons, indicators };
}

/** The queue as the address narrows it, the report and the item that it opens. `isCovered` tells cells whose decision is on its way. */
export function useQueue(isCovered: (key: string) => boolean) {
  const question = useQueueQuestion();
  const { item: asked } = useView();
  const change = useChangeView();
  const reportsQuery = useQuery(reviewReportsQuery(question));
  const reports = useMemo(() => reportsQuery.data?.reports ?? [], [reportsQuery.data]);
  const hasOpen = ({ items, decided }: QueuedReport) => decided < items;
  const report =
    reports.find((one) => asked?.startsWith(reportKey(one)) === true) ??
    reports.find(hasOpen) ??
    reports[0] ??
    null;
  const itemsQuery = useQuery({
    ...reviewItemsQuery({ ...question, area: report?.township.code ?? question.area }),
    enabled: report !== null,
  });
  const items = useMemo(() => itemsQuery.data?.items ?? [], [itemsQuery.data]);
  const isOpen = (one: ReviewItem) => one.decision === null && !isCovered(itemKey(one));
  const item =
    items.find((one) => itemKey(one) === asked) ?? items.find(isOpen) ?? items[0] ?? null;
  const select = useCallback(
    (key: string | undefined) => change({ item: key }, { replace: true }),
    [change],
  );
  const nextItem = () => nextOpen(items, item, isOpen);
  const nextReport = () => nextOpen(reports, report, hasOpen);
  return {
    reportsQuery,
    itemsQuery,
    reports,
    report,
    items,
    item,
    isOpen,
    select,
    nextItem,
    nextReport,
  };
}
