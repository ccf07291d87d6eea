import { isIPv4 } from 'node:net';

/**
 * Whether an address stays on this machine or in a private network: loopback, 10/8, 172.16/12, 192.168/16 (RFC 1918), names
 * under .local (RFC 6762) and .lan. Any other name may lead anywhere and counts as outside.
 */
export function staysInside(url: string): boolean {
  const host = new URL(url).hostname.replace(/\.$/, '');
  if (isIPv4(host)) return isPrivate(host.split('.').map(Number));
  return host === '[::1]' || /^(?:.+\.)?localhost$|.\.(?:local|lan)$/.test(host);
}

function isPrivate([first, second = 0]: readonly number[]): boolean {
  return (
    first === 127 ||
    first === 10 ||
    (first === 172 && second >= 16 && second <= 31) ||
    (first === 192 && second === 168)
  );
}
