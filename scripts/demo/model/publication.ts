import { chanceOf } from '../random.ts';
import { isPlanted, latePublication } from './oddities.ts';
import { identityOf, type Township } from './township.ts';

/** The day a report came out, ISO: about the same day every year, a few of them late. */
export function publicationDay(township: Township, year: number): string {
  const late = latePublication(township.code, year);
  if (late !== null) return late;
  if (isPlanted('closes in November', township.code, year)) return `${year + 1}-01-05`;
  const chance = chanceOf(identityOf(township), 'publication', year);
  return dayOf(year + 1, Math.max(8, township.habitDay + chance.whole(-10, 10)));
}

/** The day written under a report: some days before it came out. */
export function signatureDay(publishedOn: string, chanceDays: number): string {
  const [year = 0, month = 1, day = 1] = publishedOn.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day - chanceDays)).toISOString().slice(0, 10);
}

function dayOf(year: number, day: number): string {
  return new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10);
}
