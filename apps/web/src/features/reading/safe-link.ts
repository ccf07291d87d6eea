/** An address that may be followed: http and https only; null for anything else that a page may claim as its source. */
export function safeLink(address: string | null): string | null {
  if (address === null) return null;
  try {
    const { protocol, href } = new URL(address);
    return protocol === 'http:' || protocol === 'https:' ? href : null;
  } catch {
    return null; // not an address at all
  }
}
