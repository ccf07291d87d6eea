import { fetchInSession } from './fetch-in-session.ts';
import { ApiProblem, NoAnswer, problemOf } from './problem.ts';

/** Deletes what stands at an address. Rejects with ApiProblem or NoAnswer. */
export async function deleteAt(address: string): Promise<void> {
  const reply = await fetchInSession(address, { method: 'DELETE' }).catch(() => {
    throw new NoAnswer();
  });
  if (!reply.ok) throw new ApiProblem(await problemOf(reply));
}
