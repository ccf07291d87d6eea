import {
  conflictSchema,
  decisionParams,
  decisionReplySchema,
  decisionRequest,
  undoRequest,
} from '@xiangjian/contract';
import { isObservedIndicatorId } from '@xiangjian/indicators';
import { type Database, decide, undoDecision, type Verdict } from '@xiangjian/store';
import type { z } from 'zod';
import { placeAsked } from '../../comparing/place-asked.ts';
import { wordsAsStored } from '../../masking/words-as-stored.ts';
import { orConflict } from '../../problems/conflict.ts';
import type { Api } from '../../serving/api.ts';
import { serveCommand } from '../../serving/command.ts';
import { nothing } from '../../serving/question.ts';
import type { Served } from '../../serving/served.ts';
import { cellStateView } from '../../viewing/cell-state-view.ts';
import { notStored } from '../observed-only.ts';

/** Decisions about cells, and their undo. */
export function serveDecisions(app: Api, served: Served): void {
  const { database, now } = served;
  serveCommand(app, served, {
    method: 'POST',
    right: 'review',
    address: '/review/decisions',
    tag: 'review',
    summary: '核对一格：采信、改正、归入另一指标、不是指标、补录',
    params: nothing,
    body: decisionRequest,
    reply: decisionReplySchema,
    conflict: conflictSchema,
    before: ({ body }) => cellStateView(database, placeAsked(database, body)),
    perform: ({ body, actor }) => {
      const place = placeAsked(database, body);
      const { note, expected } = body;
      const verdict = verdictOf(database, body);
      return orConflict(database, place, () => {
        const id = decide(database, { place, verdict, author: actor, note, expected }, now());
        return { id, ...cellStateView(database, place) };
      });
    },
  });
  serveCommand(app, served, {
    method: 'POST',
    right: 'review',
    address: '/review/decisions/:id/undo',
    tag: 'review',
    summary: '撤销一次核对：连同由它而来的更正',
    params: decisionParams,
    body: undoRequest,
    reply: decisionReplySchema,
    perform: ({ params: { id }, actor }) => {
      const place = undoDecision(database, id, actor, now());
      return { id, ...cellStateView(database, place) };
    },
  });
}

function verdictOf(database: Database, body: z.output<typeof decisionRequest>): Verdict {
  switch (body.action) {
    case 'accept':
    case 'reject':
      return { action: body.action };
    case 'correct':
      return {
        action: 'correct',
        cell: body.cell,
        evidence: wordsAsStored(database, body.evidence),
      };
    case 'add':
      return { action: 'add', cell: body.cell, evidence: wordsAsStored(database, body.evidence) };
    case 'move': {
      const { to, reading_id: readingId, replace } = body;
      if (!isObservedIndicatorId(to)) throw notStored([to]);
      return { action: 'move', to, readingId, replace };
    }
  }
}
