import {
  conflictSchema,
  disputeDecisionRequest,
  disputeSchema,
  recordParams,
  replyUndoRequest,
} from '@xiangjian/contract';
import {
  type Database,
  decideDispute,
  disputeById,
  type StoredDispute,
  undoDisputeDecision,
} from '@xiangjian/store';
import { orConflict } from '../../problems/conflict.ts';
import { unknownDispute } from '../../problems/not-found.ts';
import { townshipYearAsked } from '../../replying/township-year-asked.ts';
import type { Api } from '../../serving/api.ts';
import { serveCommand } from '../../serving/command.ts';
import type { Served } from '../../serving/served.ts';
import { disputeView } from '../../viewing/dispute-view.ts';

/** What the committee decides about disputes, and the undo of a decision. */
export function serveDisputeDecisions(app: Api, served: Served): void {
  const { database, now } = served;
  serveCommand(app, served, {
    method: 'POST',
    right: 'review',
    address: '/replies/:township/:year/disputes/:id/decision',
    tag: 'review',
    summary: '决定一条异议：采纳（随即更正）、不采纳、乡镇撤回，都要写明理由',
    params: recordParams,
    body: disputeDecisionRequest,
    reply: disputeSchema,
    conflict: conflictSchema,
    before: ({ params: { id } }) => disputeView(database, known(database, id)),
    perform: ({ params: { township, year, id }, body, actor }) => {
      const { id: townshipId } = townshipYearAsked(database, township, year);
      const { reason, ...verdict } = body;
      const decision = {
        townshipId,
        year,
        disputeId: id,
        verdict,
        author: actor,
        reason,
      };
      orConflict(database, known(database, id), () => decideDispute(database, decision, now()));
      return disputeView(database, known(database, id));
    },
  });
  serveCommand(app, served, {
    method: 'POST',
    right: 'review',
    address: '/replies/:township/:year/disputes/:id/decision/undo',
    tag: 'review',
    summary: '撤销对一条异议的决定：连同由它而来的更正',
    params: recordParams,
    body: replyUndoRequest,
    reply: disputeSchema,
    perform: ({ params: { township, year, id }, actor }) => {
      const { id: townshipId } = townshipYearAsked(database, township, year);
      undoDisputeDecision(database, { townshipId, year, disputeId: id }, actor, now());
      return disputeView(database, known(database, id));
    },
  });
}

function known(database: Database, id: number): StoredDispute {
  const dispute = disputeById(database, id);
  if (dispute === null) throw unknownDispute(id);
  return dispute;
}
