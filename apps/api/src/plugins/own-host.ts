import { isIP } from 'node:net';

/**
 * Whether a Host header names this server: an IP address, localhost, or one of the given names. A page of another site
 * that had its own name point here (DNS rebinding) cannot pass, because its requests carry that name.
 */
export function isOwnHost(header: string | undefined, names: readonly string[]): boolean {
  const name = hostNameOf(header ?? '');
  if (name === null) return false;
  return isIP(name) !== 0 || name === 'localhost' || names.includes(name);
}

/** The name in a Host header without port and brackets, in lower case; null when it is malformed. */
export function hostNameOf(header: string): string | null {
  const match = /^(?:\[(?<six>[0-9a-f:.]+)\]|(?<name>[^:[\]/@\s]+))(?::\d{1,5})?$/i.exec(header);
  return (match?.groups?.six ?? match?.groups?.name)?.toLowerCase() ?? null;
}
