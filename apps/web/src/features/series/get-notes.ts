import { queryOptions } from '@tanstack/react-query';
import {
  type NewSeriesNote,
  type SeriesNoteTableReply,
  seriesNotesReplySchema,
  seriesNotesSchema,
  seriesNoteTableReplySchema,
  seriesNoteUndoReplySchema,
} from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';
import { jsonPost } from '../../api/json-post.ts';

/** The declared changes of definition of an indicator that concern an area, those that were taken back among them. */
export const notesQuery = (indicator: string, area: string) =>
  queryOptions({
    queryKey: ['series-notes', indicator, area],
    queryFn: ({ signal }) =>
      ask(apiAddress('/series-notes', { indicator, area }), seriesNotesSchema, { signal }),
  });

/** Declares changes of definition, all or none. Rejects with ApiProblem or NoAnswer. */
export function sendNotes(
  notes: readonly NewSeriesNote[],
  author: string,
): Promise<{ readonly ids: number[] }> {
  return ask(apiAddress('/series-notes'), seriesNotesReplySchema, jsonPost({ author, notes }));
}

/** Takes one back; it stays on record with the reason. */
export function undoSeriesNote(
  id: number,
  by: { readonly author: string; readonly reason: string },
): Promise<{ readonly id: number }> {
  return ask(apiAddress(`/series-notes/${id}/undo`), seriesNoteUndoReplySchema, jsonPost(by));
}

/** Reads a table of changes line by line; nothing is recorded. */
export function readNoteTable(text: string, author: string): Promise<SeriesNoteTableReply> {
  return ask(
    apiAddress('/series-notes/table'),
    seriesNoteTableReplySchema,
    jsonPost({ author, text }),
  );
}
