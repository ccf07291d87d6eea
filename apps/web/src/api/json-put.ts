/** The request that keeps a value at an address, for `ask`. */
export function jsonPut(body: unknown): RequestInit {
  return {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
}
