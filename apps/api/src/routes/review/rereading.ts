import {
  type RereadReport,
  rereadingListSchema,
  rereadingQuery,
  rereadingReplySchema,
  rereadingRequest,
} from '@xiangjian/contract';
import { previewExtraction, recordExtraction, reportsReadOtherwise } from '@xiangjian/store';
import { comparedArea } from '../../comparing/compared-area.ts';
import { rereadOf } from '../../import/reread-reports.ts';
import { currentRuleSet } from '../../own-indicators/current-rule-set.ts';
import { unknownReport } from '../../problems/not-found.ts';
import type { Api } from '../../serving/api.ts';
import { serveCommand } from '../../serving/command.ts';
import { nothing, serveQuestion } from '../../serving/question.ts';
import type { Served } from '../../serving/served.ts';
import { rereadView } from '../../viewing/reread-view.ts';

/** What would the rules of today read otherwise, and the reading by them. */
export function serveRereading(app: Api, served: Served): void {
  const { database, now } = served;
  serveQuestion(app, served, {
    address: '/review/rereading',
    tag: 'review',
    summary: '可以重读的现行报告：由旧规则读出的，或全部',
    params: nothing,
    query: rereadingQuery,
    reply: rereadingListSchema,
    answer: ({ query: { area, extent } }) => {
      if (area !== undefined) comparedArea(database, area);
      const ruleSet = currentRuleSet();
      const otherThan = extent === 'all' ? null : ruleSet;
      const reports = reportsReadOtherwise(database, { ruleSet: otherThan, area });
      return { rule_set: ruleSet, reports };
    },
  });
  serveCommand(app, served, {
    method: 'POST',
    right: 'import',
    address: '/review/rereading',
    tag: 'review',
    summary: '按现行规则重读报告，列出新增、改变、消失的数；试读不改数据，人工更正一概保留',
    params: nothing,
    body: rereadingRequest,
    reply: rereadingReplySchema,
    isTrial: ({ body }) => body.dry_run,
    perform: ({ body }) => ({ items: body.reports.map((id) => reread(id, body.dry_run)) }),
  });

  function reread(id: number, dryRun: boolean): RereadReport {
    const read = rereadOf(database, id);
    if (read === null || read.report.withdrawnAt !== null || read.report.superseded) {
      throw unknownReport(id);
    }
    const perform = dryRun ? previewExtraction : recordExtraction;
    return rereadView(database, read.report, perform(database, id, read.reading, now()));
  }
}
