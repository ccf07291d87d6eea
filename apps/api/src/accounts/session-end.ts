import type { AccountSettings, StoredSession } from '@xiangjian/store';

const minute = 60_000;
const hour = 60 * minute;

/** When a session ends if nothing more is asked. */
export function sessionEnd(
  { openedAt, usedAt }: Pick<StoredSession, 'openedAt' | 'usedAt'>,
  { idleMinutes, sessionHours }: AccountSettings,
): string {
  const idle = Date.parse(usedAt) + idleMinutes * minute;
  return new Date(Math.min(idle, Date.parse(openedAt) + sessionHours * hour)).toISOString();
}

/** The moments before which sessions were last used or opened that have ended by now. */
export function endedBefore(now: string, { idleMinutes, sessionHours }: AccountSettings) {
  const before = (milliseconds: number) => new Date(Date.parse(now) - milliseconds).toISOString();
  return { used: before(idleMinutes * minute), opened: before(sessionHours * hour) };
}

/** Whether a use is worth writing down again: to the minute is enough, and keeps reading from writing. */
export function isWorthMarking(usedAt: string | null, now: string): boolean {
  return usedAt === null || Date.parse(now) - Date.parse(usedAt) >= minute;
}
