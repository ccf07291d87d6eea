import { type SaveSchemeRequest, type StoredScheme, storedSchemeSchema } from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';
import { deleteAt } from '../../api/delete-at.ts';
import { jsonPut } from '../../api/json-put.ts';

/** Saves a scheme as a new version. Rejects with ApiProblem or NoAnswer. */
export function saveScheme(request: SaveSchemeRequest): Promise<StoredScheme> {
  return ask(apiAddress(`/schemes/${request.scheme.id}`), storedSchemeSchema, jsonPut(request));
}

/** Deletes a scheme; `restoreScheme` is its undo. Rejects with ApiProblem or NoAnswer. */
export function deleteScheme(id: string): Promise<void> {
  return deleteAt(apiAddress(`/schemes/${id}`));
}

/** Brings a deleted scheme back. Rejects with ApiProblem or NoAnswer. */
export function restoreScheme(id: string): Promise<StoredScheme> {
  return ask(apiAddress(`/schemes/${id}/restore`), storedSchemeSchema, { method: 'POST' });
}
