import { writeSync } from 'node:fs';
import { openDatabase } from '../database/open-database.ts';
import { acts } from './clerk-acts.ts';
import { drawOf, seededDraws } from './seeded-draws.ts';
import { totalsOf } from './totals.ts';

/** A program that works on a database without end, and says after every act what it has recorded so far. */
const [file = '', seed = ''] = process.argv.slice(2);
const draw = seededDraws(Number(seed));
const database = await openDatabase({ file });
for (;;) {
  writeSync(1, `${JSON.stringify(totalsOf(database))}\n`);
  await drawOf(draw, acts)(database, draw, new Date().toISOString());
}
