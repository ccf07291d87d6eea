import { isIP } from 'node:net';
import { hostname } from 'node:os';

/** The address a person types to reach a server that listens on a host. */
export function addressFor(host: string, port: number): string {
  const open = host === '0.0.0.0' || host === '::';
  const name = open ? '127.0.0.1' : isIP(host) === 6 ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

/** Whether only this machine can reach a server that listens on a host. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

/** The names, besides localhost and IP addresses, under which this machine is asked. */
export function ownHostNames(host: string): string[] {
  return isIP(host) === 0 ? [host, hostname()] : [hostname()];
}
