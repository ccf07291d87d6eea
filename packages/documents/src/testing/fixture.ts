import { readFileSync } from 'node:fs';

/** The bytes of a fixture: fictional reports made once with an office suite, and small PDF files written by hand. */
export function fixture(name: string): Uint8Array {
  return readFileSync(new URL(`./fixtures/${name}`, import.meta.url));
}
