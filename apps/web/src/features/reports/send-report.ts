import { type ImportReply, importReplySchema } from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ApiProblem, problemOf, UnexpectedShape } from '../../api/problem.ts';
import type { Given } from './import-queue.ts';
import { postForm } from './post-form.ts';

/**
 * Sends one file and says on the way which share of it has left. The fields stand before the file, as streaming servers
 * like them. Rejects with ApiProblem, NoAnswer or UnexpectedShape.
 */
export async function sendReport(
  file: File,
  given: Given,
  onSent: (share: number) => void,
): Promise<ImportReply> {
  const address = apiAddress('/imports');
  const form = new FormData();
  if (given.township !== undefined) form.append('township', given.township.code);
  if (given.year !== undefined) form.append('year', String(given.year));
  form.append('file', file, file.name);
  const reply = await postForm(address, form, onSent);
  if (!reply.ok) throw new ApiProblem(await problemOf(reply));
  const parsed = importReplySchema.safeParse(await reply.json().catch(() => null));
  if (!parsed.success) throw new UnexpectedShape(address, parsed.error);
  if (parsed.data.items.length === 0) throw new UnexpectedShape(address, 'no item in the reply');
  return parsed.data;
}
