import {
  type DisputeDecisionRequest,
  disputeSchema,
  type NewReplyRequest,
  newReplyReplySchema,
  roundReplySchema,
} from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';
import { jsonPost } from '../../api/json-post.ts';

/** A township in a year. */
export interface ReplyPlace {
  readonly township: string;
  readonly year: number;
}

interface Said {
  readonly author: string;
  readonly note: string | null;
}

const placeAddress = ({ township, year }: ReplyPlace, rest = '') =>
  apiAddress(`/replies/${township}/${year}${rest}`);

export function openRound(
  round: Said & { readonly area: string; readonly year: number; readonly deadline: string },
): Promise<unknown> {
  return ask(apiAddress('/replies/rounds'), roundReplySchema, jsonPost(round));
}

export function extendRound(
  id: number,
  more: Said & { readonly deadline: string },
): Promise<unknown> {
  return ask(apiAddress(`/replies/rounds/${id}/extend`), roundReplySchema, jsonPost(more));
}

export function withdrawRound(id: number, said: Said): Promise<unknown> {
  return ask(apiAddress(`/replies/rounds/${id}/withdraw`), roundReplySchema, jsonPost(said));
}

/** Records what a township replied, with its papers; all of it or nothing. */
export function sendReply(
  place: ReplyPlace,
  reply: NewReplyRequest,
  files: readonly File[],
): Promise<unknown> {
  const form = new FormData();
  form.append('reply', JSON.stringify(reply));
  for (const file of files) form.append('file', file, file.name);
  return ask(placeAddress(place), newReplyReplySchema, { method: 'POST', body: form });
}

export function undoReply(place: ReplyPlace, id: number, author: string): Promise<unknown> {
  const address = placeAddress(place, `/records/${id}/undo`);
  return ask(address, newReplyReplySchema, jsonPost({ author }));
}

export function decideDispute(
  place: ReplyPlace,
  id: number,
  decision: DisputeDecisionRequest,
): Promise<unknown> {
  const address = placeAddress(place, `/disputes/${id}/decision`);
  return ask(address, disputeSchema, jsonPost(decision));
}

export function undoDecision(place: ReplyPlace, id: number, author: string): Promise<unknown> {
  const address = placeAddress(place, `/disputes/${id}/decision/undo`);
  return ask(address, disputeSchema, jsonPost({ author }));
}

/** Where a paper that came with a reply is fetched. */
export function attachmentAddress(place: ReplyPlace, id: number): string {
  return placeAddress(place, `/attachments/${id}/original`);
}
