import { savedViewSchema } from '@xiangjian/contract';
import { apiAddress } from '../api/address.ts';
import { ask } from '../api/client.ts';
import { jsonPost } from '../api/json-post.ts';

/** Longer addresses are cut off by chat programs and mail. */
const mostInMessage = 2_000;

/** The address of a view as it is handed on: its own, or a short one that the server keeps for a long view, for who has an account. */
export async function linkToHandOn(
  { href, origin }: Pick<Location, 'href' | 'origin'>,
  mayKeep: boolean,
): Promise<string> {
  if (href.length <= mostInMessage || !mayKeep) return href;
  const address = href.slice(origin.length);
  return ask(apiAddress('/views'), savedViewSchema, jsonPost({ address })).then(
    ({ link }) => origin + link,
    () => href,
  );
}
