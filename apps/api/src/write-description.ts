import { writeFileSync } from 'node:fs';
import { openDatabase } from '@xiangjian/store';
import { buildApp } from './app.ts';
import { committedDescription } from './plugins/committed-description.ts';
import { descriptionOf } from './plugins/open-api.ts';

/** Writes apps/api/openapi.json anew from the routes. */
export async function writeDescription(): Promise<void> {
  const database = await openDatabase({ file: ':memory:' });
  const app = await buildApp({ database });
  writeFileSync(committedDescription, `${JSON.stringify(descriptionOf(app), null, 2)}\n`);
  await app.close();
  database.close();
}
