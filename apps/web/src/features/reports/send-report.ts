import { type ImportItem, importReplySchema } from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';
import { UnexpectedShape } from '../../api/problem.ts';
import type { Given } from './import-queue.ts';

/** Sends one file. The fields stand before the file, as streaming servers like them. */
export async function sendReport(file: File, given: Given): Promise<ImportItem> {
  const address = apiAddress('/imports');
  const form = new FormData();
  if (given.township !== undefined) form.append('township', given.township.code);
  if (given.year !== undefined) form.append('year', String(given.year));
  form.append('file', file, file.name);
  const { items } = await ask(address, importReplySchema, { method: 'POST', body: form });
  const [item] = items;
  if (item === undefined) throw new UnexpectedShape(address, 'no item in the reply');
  return item;
}
