import { queryOptions } from '@tanstack/react-query';
import {
  type NewReferenceValue,
  type ReferenceTable,
  referenceIdSchema,
  referenceIdsSchema,
  referenceTableSchema,
  referenceValuesSchema,
} from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';
import { jsonPost } from '../../api/json-post.ts';
import { jsonPut } from '../../api/json-put.ts';

/** Who changes or withdraws a reference value, and why. */
export interface ReferenceReason {
  readonly author: string;
  readonly reason: string;
}

interface Id {
  readonly id: number;
}

/** Where the reference values of an indicator and an area are served, and as a file. */
export function referencesAddress(indicator: string, area: string): string {
  return apiAddress('/reference-values', { indicator, area });
}

/** All of them, with those that were changed or withdrawn. */
export const referencesQuery = (indicator: string, area: string) =>
  queryOptions({
    queryKey: ['reference-values', indicator, area],
    queryFn: ({ signal }) => {
      const address = apiAddress('/reference-values', { indicator, area, history: 'true' });
      return ask(address, referenceValuesSchema, { signal });
    },
  });

/** Records reference values, all or none. Rejects with ApiProblem or NoAnswer. */
export function sendReferences(
  values: readonly NewReferenceValue[],
  author: string,
): Promise<{ readonly ids: number[] }> {
  return ask(apiAddress('/reference-values'), referenceIdsSchema, jsonPost({ author, values }));
}

/** Puts another value in the place of one that holds. */
export function changeReference(
  id: number,
  value: NewReferenceValue,
  by: ReferenceReason,
): Promise<Id> {
  return ask(apiAddress(`/reference-values/${id}`), referenceIdSchema, jsonPut({ ...by, value }));
}

/** Takes one back; it stays on record with the reason. */
export function withdrawReference(id: number, by: ReferenceReason): Promise<Id> {
  return ask(apiAddress(`/reference-values/${id}/withdraw`), referenceIdSchema, jsonPost(by));
}

/** Undoes a withdrawal. */
export function restoreReference(id: number, author: string): Promise<Id> {
  return ask(
    apiAddress(`/reference-values/${id}/restore`),
    referenceIdSchema,
    jsonPost({ author }),
  );
}

/** What a table says, row by row; nothing is recorded. */
export function readReferenceTable(file: File, area: string): Promise<ReferenceTable> {
  const form = new FormData();
  form.append('area', area);
  form.append('file', file, file.name);
  return ask(apiAddress('/reference-values/table'), referenceTableSchema, {
    method: 'POST',
    body: form,
  });
}
