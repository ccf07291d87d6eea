import { apiAddress } from './address.ts';
import { deleteAt } from './delete-at.ts';

/** Takes the import of a report back: a version it had replaced speaks again. Rejects with ApiProblem or NoAnswer. */
export function withdrawReport(id: number): Promise<void> {
  return deleteAt(apiAddress(`/reports/${id}`));
}
