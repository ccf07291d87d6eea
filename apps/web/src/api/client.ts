import { fetchInSession } from './fetch-in-session.ts';
import { ApiProblem, NoAnswer, problemOf, UnexpectedShape } from './problem.ts';

interface Schema<T> {
  parse(value: unknown): T;
}

/**
 * Asks the API and parses the reply with the contract's schema. Rejects with ApiProblem, NoAnswer or UnexpectedShape;
 * an abort stays an abort.
 */
export async function ask<T>(
  address: string,
  schema: Schema<T>,
  init: RequestInit = {},
): Promise<T> {
  const reply = await fetchInSession(address, init).catch((cause: unknown) => {
    if (init.signal?.aborted) throw cause;
    throw new NoAnswer();
  });
  if (!reply.ok) throw new ApiProblem(await problemOf(reply));
  const body: unknown = await reply.json();
  try {
    return schema.parse(body);
  } catch (cause) {
    throw new UnexpectedShape(address, cause);
  }
}
