import { type DecisionReply, type DecisionRequest, decisionReplySchema } from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';
import { jsonPost } from '../../api/json-post.ts';

/** Sends what a person decided. Rejects with ApiProblem or NoAnswer. */
export function sendDecision(request: DecisionRequest): Promise<DecisionReply> {
  return ask(apiAddress('/review/decisions'), decisionReplySchema, jsonPost(request));
}

/** Takes a decision back. Rejects with ApiProblem or NoAnswer. */
export function undoDecision(id: number, author: string): Promise<DecisionReply> {
  const address = apiAddress(`/review/decisions/${id}/undo`);
  return ask(address, decisionReplySchema, jsonPost({ author }));
}
