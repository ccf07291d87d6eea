import { apiAddress } from './address.ts';
import { ApiProblem, NoAnswer, problemOf } from './problem.ts';

/** Takes the import of a report back: a version it had replaced speaks again. Rejects with ApiProblem or NoAnswer. */
export async function withdrawReport(id: number): Promise<void> {
  const reply = await fetch(apiAddress(`/reports/${id}`), { method: 'DELETE' }).catch(() => {
    throw new NoAnswer();
  });
  if (!reply.ok) throw new ApiProblem(await problemOf(reply));
}
