import { localDay } from './local-day.ts';

/** The minute of an instant where the person sits, as 2024-03-21 16:05: servers write instants in UTC. */
export function localMinute(instant: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant.slice(0, 16).replace('T', ' ');
  const two = (part: number) => String(part).padStart(2, '0');
  return `${localDay(instant)} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
