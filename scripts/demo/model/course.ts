import { chanceOf } from '../random.ts';
import { identityOf, type Township } from './township.ts';

/** How one number of a township runs through the years. */
export interface Course {
  /** Value in the first year. */
  readonly start: number;
  /** Added each year. */
  readonly step?: number;
  /** Multiplied in each year, 1 = level. */
  readonly growth?: number;
  /** Largest share by which a year strays from the course. */
  readonly stray?: number;
  readonly least?: number;
  /** Stocks only grow: the year strays inside its own step. */
  readonly stock?: boolean;
}

/** The whole number of a course in a year; `age` is 0 in the first year. */
export function courseAt(township: Township, name: string, course: Course, age: number): number {
  const { start, step = 0, growth = 1, stray = 0.1, least = 0, stock = false } = course;
  const origin = identityOf(township);
  const own = chanceOf(origin, name).between(0.85, 1.15);
  const year = chanceOf(origin, name, age);
  if (stock) {
    return Math.max(least, Math.round(start * own + step * (age + year.between(-0.2, 0.2))));
  }
  const level = (start * own + step * age) * growth ** age;
  return Math.max(least, Math.round(level * (1 + year.between(-stray, stray))));
}
