import { parentPort } from 'node:worker_threads';

/**
 * Runs beside the reading: a library that loops for ever lets no timer of its own thread come to its turn. A number of
 * milliseconds sets the clock, null stops it.
 */
let clock: NodeJS.Timeout | undefined;
parentPort?.on('message', (milliseconds: number | null) => {
  clearTimeout(clock);
  if (milliseconds !== null)
    clock = setTimeout(() => process.kill(process.pid, 'SIGKILL'), milliseconds);
});
