import createClient, { type Client } from 'openapi-fetch';
import type { paths } from './generated/api-types.ts';

/** What a client may be told besides the address. */
export interface ClientOptions {
  /** Sent with every request, such as `authorization`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * The API of a server at an address such as http://127.0.0.1:8686, with the types of its description: addresses,
 * parameters and replies that do not exist do not compile. A refusal comes as `error`, a problem document.
 */
export function xiangjianClient(
  address: string,
  { headers = {} }: ClientOptions = {},
): Client<paths> {
  return createClient<paths>({ baseUrl: address, headers });
}
