import type { FailureReason } from './reader-failure.ts';

/** How long and how much a second reader may answer. */
export interface Patience {
  /** For one request, from the connection to the last byte. */
  readonly timeoutMs: number;
  /** Before a request is tried once more. */
  readonly pauseMs: number;
  readonly mostBytes: number;
}

/** A local model on an office machine takes its time. */
export const usualPatience: Patience = { timeoutMs: 120_000, pauseMs: 1000, mostBytes: 1024 ** 2 };

/** A status and, where it says success, the body; or why there is neither. */
export type Posted =
  | { readonly status: number; readonly body: string }
  | Extract<FailureReason, 'unreachable' | 'timed_out' | 'redirected' | 'too_large'>;

/** Posts JSON once. Redirects are not followed: text and key go to the address of the settings and nowhere else. Never rejects. */
export async function postJson(
  url: string,
  body: unknown,
  key: string | null,
  { timeoutMs, mostBytes }: Pick<Patience, 'timeoutMs' | 'mostBytes'>,
): Promise<Posted> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify(body),
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (response.ok) return await readBody(response, mostBytes);
    await response.body?.cancel();
    const isRedirect = response.status >= 300 && response.status < 400;
    return isRedirect ? 'redirected' : { status: response.status, body: '' };
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError' ? 'timed_out' : 'unreachable';
  }
}

async function readBody(response: Response, mostBytes: number): Promise<Posted> {
  const decoder = new TextDecoder();
  let bytes = 0;
  let body = '';
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    // Leaving the loop closes the connection.
    if (bytes > mostBytes) return 'too_large';
    body += decoder.decode(chunk, { stream: true });
  }
  return { status: response.status, body: body + decoder.decode() };
}
