import type { Database } from '../database/connection.ts';
import { stateHash, unpackedState } from './release-state.ts';
import { type Release, releaseBytes } from './releases.ts';

/** Whether a release still is what it was made as. */
export interface ReleaseVerdict {
  /** The hash computed from the kept state; null where its bytes can no longer be unpacked. */
  readonly found: string | null;
  readonly isSound: boolean;
}

/** Computes the hash of a release anew from what is kept of it. */
export function verifyRelease(database: Database, { id, hash }: Release): ReleaseVerdict {
  const found = hashOrNull(releaseBytes(database, id));
  return { found, isSound: found === hash };
}

function hashOrNull(state: Uint8Array): string | null {
  try {
    return stateHash(unpackedState(state));
  } catch {
    return null; // damaged bytes: a gzip that does not unpack
  }
}
