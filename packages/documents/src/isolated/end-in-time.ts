import { workerData } from 'node:worker_threads';

/** Runs beside the reading: a library that loops for ever lets no timer of its own thread come to its turn. */
const milliseconds: number = workerData;
setTimeout(() => process.kill(process.pid, 'SIGKILL'), milliseconds);
