import { ApiProblem, NoAnswer, problemOf } from './problem.ts';

/** Sends a value to be kept at an address. Rejects with ApiProblem or NoAnswer. */
export async function putJson(address: string, body: unknown): Promise<void> {
  const reply = await fetch(address, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new NoAnswer();
  });
  if (!reply.ok) throw new ApiProblem(await problemOf(reply));
}
