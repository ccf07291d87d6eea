import { queryOptions } from '@tanstack/react-query';
import {
  type DivisionChangesReply,
  type DivisionTableReply,
  divisionChangesReplySchema,
  divisionEventsSchema,
  divisionListSchema,
  divisionTableReplySchema,
  divisionUndoReplySchema,
  type StatedDivisionChange,
} from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';
import { jsonPost } from '../../api/json-post.ts';

/** Every version of the townships of a county, those that have ended among them. */
export const divisionsOfAreaQuery = (area: string) =>
  queryOptions({
    queryKey: ['divisions', area],
    queryFn: ({ signal }) =>
      ask(apiAddress('/divisions', { parent: area, limit: 1000 }), divisionListSchema, { signal }),
  });

/** What happened to the townships of a county, the newest first. */
export const eventsOfAreaQuery = (area: string) =>
  queryOptions({
    queryKey: ['division-changes', area],
    queryFn: ({ signal }) =>
      ask(apiAddress('/division-changes', { area }), divisionEventsSchema, { signal }),
  });

interface Asked {
  readonly author: string;
  readonly changes: readonly StatedDivisionChange[];
  /** Only say what they would do. */
  readonly preview: boolean;
}

/** Declares changes, all or none; or says what they would do. Rejects with ApiProblem or NoAnswer. */
export function sendChanges(asked: Asked): Promise<DivisionChangesReply> {
  return ask(apiAddress('/division-changes'), divisionChangesReplySchema, jsonPost(asked));
}

export function undoDivisionChange(id: number, author: string): Promise<{ readonly id: number }> {
  return ask(
    apiAddress(`/division-changes/${id}/undo`),
    divisionUndoReplySchema,
    jsonPost({ author }),
  );
}

/** Reads a table of changes line by line; nothing is recorded. */
export function readChangeTable(text: string, author: string): Promise<DivisionTableReply> {
  return ask(
    apiAddress('/division-changes/table'),
    divisionTableReplySchema,
    jsonPost({ author, text }),
  );
}
