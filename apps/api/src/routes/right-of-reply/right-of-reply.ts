import {
  disputeListQuery,
  disputeListSchema,
  replyBoardQuery,
  replyBoardSchema,
} from '@xiangjian/contract';
import { disputesTables, replyBoardTables } from '@xiangjian/publish';
import { disputesOfArea } from '@xiangjian/store';
import { comparedArea } from '../../comparing/compared-area.ts';
import { replyBoard } from '../../replying/reply-board.ts';
import type { Api } from '../../serving/api.ts';
import { nothing, serveQuestion } from '../../serving/question.ts';
import type { Served } from '../../serving/served.ts';
import { disputeView } from '../../viewing/dispute-view.ts';
import { serveDisputeDecisions } from './dispute-decisions.ts';
import { serveReplyRounds } from './reply-rounds.ts';
import { serveReplySheet } from './reply-sheet.ts';
import { serveReplySheetPaper } from './reply-sheet-paper.ts';
import { serveTownshipReplies } from './township-replies.ts';

/** Which townships accept their figures before these are released, which dispute one, and what was decided? */
export function serveRightOfReply(app: Api, served: Served): void {
  const { database } = served;
  serveQuestion(app, served, {
    address: '/replies',
    tag: 'review',
    summary: '乡镇核对：哪些乡镇已答复、期限、逾期、异议',
    params: nothing,
    query: replyBoardQuery,
    reply: replyBoardSchema,
    answer: ({ query }) => {
      comparedArea(database, query.area);
      return replyBoard(database, query);
    },
    file: {
      tables: ({ rows }) => replyBoardTables(rows),
      name: ({ area, year }) => ['乡镇核对', area.name, String(year)],
    },
  });
  serveQuestion(app, served, {
    address: '/replies/disputes',
    tag: 'review',
    summary: '乡镇的异议及处理结果；未决定的异议所涉的数不能发布',
    params: nothing,
    query: disputeListQuery,
    reply: disputeListSchema,
    answer: ({ query: { area, year } }) => {
      comparedArea(database, area);
      const items = disputesOfArea(database, area, year).map((one) => disputeView(database, one));
      const open = items.filter(({ decision }) => decision === null).length;
      return { total: items.length, open, items };
    },
    file: {
      tables: ({ items }) => disputesTables(items),
      name: (_answer, { query: { area, year } }) => [
        '异议及处理',
        comparedArea(database, area).name,
        String(year),
      ],
    },
  });
  serveReplyRounds(app, served);
  serveReplySheet(app, served);
  serveReplySheetPaper(app, served);
  serveTownshipReplies(app, served);
  serveDisputeDecisions(app, served);
}
