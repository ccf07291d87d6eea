import {
  type CorrectionReply,
  type CorrectionRequest,
  correctionReplySchema,
} from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';
import { jsonPost } from '../../api/json-post.ts';

/** Declares a change of a cell, or gives it back to its report. Rejects with ApiProblem or NoAnswer. */
export function sendCorrection(request: CorrectionRequest): Promise<CorrectionReply> {
  return ask(apiAddress('/corrections'), correctionReplySchema, jsonPost(request));
}
