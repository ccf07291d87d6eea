import {
  seriesNoteParams,
  seriesNotesQuery,
  seriesNotesReplySchema,
  seriesNotesRequest,
  seriesNotesSchema,
  seriesNoteTableReplySchema,
  seriesNoteTableRequest,
  seriesNoteUndoReplySchema,
  seriesNoteUndoRequest,
} from '@xiangjian/contract';
import { indicatorById, isIndicatorId, observedPartsOf } from '@xiangjian/indicators';
import {
  type Database,
  declareNotes,
  divisionByCode,
  type StoredSeriesNote,
  seriesNotes,
  undoNote,
} from '@xiangjian/store';
import { comparedArea } from '../comparing/compared-area.ts';
import { readNoteTable } from '../series/read-note-table.ts';
import type { Api } from '../serving/api.ts';
import { serveCommand } from '../serving/command.ts';
import { nothing, serveQuestion } from '../serving/question.ts';
import type { Served } from '../serving/served.ts';

/** Declared changes of definition: which stand and which were taken back; some more, an undo, and a table of many. */
export function serveSeriesNotes(app: Api, served: Served): void {
  const { database, now } = served;
  serveQuestion(app, served, {
    address: '/series-notes',
    tag: 'vocabulary',
    summary: '口径变化：某指标在某地从某年起口径变了，含已撤销的',
    params: nothing,
    query: seriesNotesQuery,
    reply: seriesNotesSchema,
    answer: ({ query: { indicator, area } }) => {
      if (area !== undefined) comparedArea(database, area);
      const concerned =
        indicator === undefined
          ? null
          : new Set<string>([indicator, ...observedPartsOf(indicator)]);
      const items = seriesNotes(database)
        .filter((note) => note.indicator === null || (concerned?.has(note.indicator) ?? true))
        .filter((note) => area === undefined || isWithin(note.area, area));
      return { items: items.map((note) => noteView(database, note)) };
    },
  });
  serveCommand(app, served, {
    method: 'POST',
    right: 'edit',
    address: '/series-notes',
    tag: 'vocabulary',
    summary: '登记口径变化：全部登记或一条也不登记',
    params: nothing,
    body: seriesNotesRequest,
    reply: seriesNotesReplySchema,
    mostBytes: 500_000,
    perform: ({ body: { notes }, actor }) => ({
      ids: declareNotes(database, notes.map(known), actor, now()),
    }),
  });
  serveCommand(app, served, {
    method: 'POST',
    right: 'edit',
    address: '/series-notes/:id/undo',
    tag: 'vocabulary',
    summary: '撤销一条口径变化；记录仍保留',
    params: seriesNoteParams,
    body: seriesNoteUndoRequest,
    reply: seriesNoteUndoReplySchema,
    perform: ({ params: { id }, body: { reason }, actor }) => {
      undoNote(database, id, { author: actor, why: reason }, now());
      return { id };
    },
  });
  serveCommand(app, served, {
    method: 'POST',
    right: 'edit',
    address: '/series-notes/table',
    tag: 'vocabulary',
    summary: '读口径变化的 CSV 表格，逐行指出读不懂的；不登记',
    params: nothing,
    body: seriesNoteTableRequest,
    reply: seriesNoteTableReplySchema,
    mostBytes: 2_000_000,
    isTrial: () => true,
    perform: ({ body: { text } }) => readNoteTable(text),
  });
}

/** Whether one of two areas lies in the other. */
function isWithin(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

function known<Note extends { readonly indicator: string | null }>(note: Note) {
  const { indicator } = note;
  return { ...note, indicator: indicator !== null && isIndicatorId(indicator) ? indicator : null };
}

function noteView(database: Database, note: StoredSeriesNote) {
  const { id, indicator, area, from, comparability, text, source, author, recordedAt } = note;
  return {
    id,
    indicator,
    indicator_label: indicator === null ? null : indicatorById(indicator).labelZh,
    area,
    area_name: area === '' ? null : (divisionByCode(database, area)?.name ?? area),
    from,
    comparability,
    text,
    source,
    author,
    recorded_at: recordedAt,
    undone: note.undone,
  };
}
