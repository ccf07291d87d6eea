import { type SaveSchemeRequest, type StoredScheme, storedSchemeSchema } from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';
import { ApiProblem, NoAnswer, problemOf } from '../../api/problem.ts';

const json = { 'content-type': 'application/json' };

/** Saves a scheme as a new version. Rejects with ApiProblem or NoAnswer. */
export function saveScheme(request: SaveSchemeRequest): Promise<StoredScheme> {
  return ask(apiAddress(`/schemes/${request.scheme.id}`), storedSchemeSchema, {
    method: 'PUT',
    headers: json,
    body: JSON.stringify(request),
  });
}

/** Deletes a scheme; `restoreScheme` is its undo. Rejects with ApiProblem or NoAnswer. */
export async function deleteScheme(id: string): Promise<void> {
  const reply = await fetch(apiAddress(`/schemes/${id}`), { method: 'DELETE' }).catch(() => {
    throw new NoAnswer();
  });
  if (!reply.ok) throw new ApiProblem(await problemOf(reply));
}

/** Brings a deleted scheme back. Rejects with ApiProblem or NoAnswer. */
export function restoreScheme(id: string): Promise<StoredScheme> {
  return ask(apiAddress(`/schemes/${id}/restore`), storedSchemeSchema, { method: 'POST' });
}
