import { setImmediate } from 'node:timers/promises';
import type { ObservationView } from '@xiangjian/contract';
import { type Database, type ObservationFilter, observationStream } from '@xiangjian/store';
import { streamedObservations } from '../viewing/streamed-observation.ts';

/** Other requests are answered after so many rows. */
const rowsBetweenTurns = 500;

/** How cells are read in turns. */
export interface InTurns {
  readonly signal?: AbortSignal | undefined;
  /** Whether personal data stands as it is; masked when left out. */
  readonly unmask?: boolean;
}

/**
 * The stored cells of a filter one after the other, with room for other requests between them; rejects when `signal` says
 * that nobody waits any more.
 */
export async function* observationsInTurns(
  database: Database,
  filter: ObservationFilter,
  { signal, unmask }: InTurns = {},
): AsyncGenerator<ObservationView> {
  let read = 0;
  const stream = observationStream(database, filter, { sources: true });
  for (const row of streamedObservations(database, stream, { unmask })) {
    yield row();
    read += 1;
    if (read % rowsBetweenTurns === 0) await setImmediate();
    signal?.throwIfAborted();
  }
}
