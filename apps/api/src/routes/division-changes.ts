import {
  divisionChangeParams,
  divisionChangesReplySchema,
  divisionChangesRequest,
  divisionEventsQuery,
  divisionEventsSchema,
  divisionTableReplySchema,
  divisionTableRequest,
  divisionUndoReplySchema,
  divisionUndoRequest,
} from '@xiangjian/contract';
import {
  type ChangeEffects,
  declareChanges,
  eventsOfArea,
  previewChanges,
  type UnitVersion,
  undoChange,
} from '@xiangjian/store';
import { comparedArea } from '../comparing/compared-area.ts';
import { readChangeTable } from '../divisions/read-change-table.ts';
import type { Api } from '../serving/api.ts';
import { serveCommand } from '../serving/command.ts';
import { nothing, serveQuestion } from '../serving/question.ts';
import type { Served } from '../serving/served.ts';

/** What happened to the townships of an area; one more change, its undo, and a table of many. */
export function serveDivisionChanges(app: Api, served: Served): void {
  const { database, now } = served;
  serveQuestion(app, served, {
    address: '/division-changes',
    tag: 'vocabulary',
    summary: '区划变动：更名、设镇、合并、拆分、划归，最近的在前',
    params: nothing,
    query: divisionEventsQuery,
    reply: divisionEventsSchema,
    answer: ({ query: { area } }) => {
      comparedArea(database, area);
      return { items: eventsOfArea(database, area).map(eventView) };
    },
  });
  serveCommand(app, served, {
    method: 'POST',
    right: 'edit',
    address: '/division-changes',
    tag: 'vocabulary',
    summary: '登记区划变动：全部登记或一条也不登记；preview 只答会怎样',
    params: nothing,
    body: divisionChangesRequest,
    reply: divisionChangesReplySchema,
    mostBytes: 500_000,
    isTrial: ({ body: { preview } }) => preview === true,
    perform: ({ body: { changes, preview }, actor }) => {
      const effects = preview
        ? previewChanges(database, changes)
        : declareChanges(database, changes, actor, now());
      return { recorded: !preview, items: effects.map(effectsView) };
    },
  });
  serveCommand(app, served, {
    method: 'POST',
    right: 'edit',
    address: '/division-changes/:id/undo',
    tag: 'vocabulary',
    summary: '撤销一条登记的区划变动',
    params: divisionChangeParams,
    body: divisionUndoRequest,
    reply: divisionUndoReplySchema,
    perform: ({ params: { id }, actor }) => {
      undoChange(database, id, actor, now());
      return { id };
    },
  });
  serveCommand(app, served, {
    method: 'POST',
    right: 'edit',
    address: '/division-changes/table',
    tag: 'vocabulary',
    summary: '读区划变动的 CSV 表格，逐行指出读不懂的；不登记',
    params: nothing,
    body: divisionTableRequest,
    reply: divisionTableReplySchema,
    mostBytes: 2_000_000,
    isTrial: () => true,
    perform: ({ body: { text } }) => readChangeTable(text),
  });
}

function eventView({
  kind,
  date,
  from,
  to,
  document,
  declared,
}: ReturnType<typeof eventsOfArea>[number]) {
  return {
    kind,
    date,
    from: [...from],
    to: [...to],
    document,
    declared:
      declared === null
        ? null
        : { id: declared.id, author: declared.author, recorded_at: declared.recordedAt },
  };
}

function effectsView({ before, after }: ChangeEffects) {
  return { before: before.map(versionView), after: after.map(versionView) };
}

function versionView({ unitId, code, name, kind, validFrom, validTo }: UnitVersion) {
  return { unit: unitId, code, name, kind, valid_from: validFrom, valid_to: validTo };
}
