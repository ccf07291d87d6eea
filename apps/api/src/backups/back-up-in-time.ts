import type { LineOutput } from '../progress-line.ts';
import type { Backups } from './backups.ts';

/** The first look comes when the start is over; then often enough that an hour set is an hour kept. */
const firstLook = 60_000;
const betweenLooks = 10 * 60_000;

/** Writes backups while the server runs, as often as is set, and says what failed. Answers what stops it. */
export function backUpInTime(backups: Backups, output: LineOutput): () => void {
  if (backups.settings.hours === 0) return () => undefined;
  let said: string | null = null;
  const look = async () => {
    await backups.makeIfDue();
    const failure = backups.lastFailure();
    if (failure !== null && failure !== said) output.write(`${failure}\n`);
    said = failure;
  };
  const first = setTimeout(look, firstLook).unref();
  const next = setInterval(look, betweenLooks).unref();
  return () => {
    clearTimeout(first);
    clearInterval(next);
  };
}
