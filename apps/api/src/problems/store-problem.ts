import type { StoreError, StoreErrorCode } from '@xiangjian/store';
import { ApiProblem } from './api-problem.ts';

/** What the store refuses on the word of a caller; anything else is the server's own trouble. */
const refusals: Partial<Readonly<Record<StoreErrorCode, number>>> = {
  unknown_report: 404,
  standing_report: 409,
  same_report: 409,
  newer_report: 409,
  not_in_text: 400,
  not_a_cell: 400,
  stale_cell: 409,
  four_eyes: 409,
  cell_filled: 409,
  wrong_change: 400,
  change_in_use: 409,
  unknown_change: 404,
  unknown_reading: 404,
  unknown_decision: 404,
  unknown_ledger: 404,
  same_ledger: 409,
  note_exists: 409,
  unknown_note: 404,
  reference_exists: 409,
  unknown_reference: 404,
  ended_reference: 409,
  standing_reference: 409,
  unknown_division: 400,
  standing_round: 409,
  unknown_round: 404,
  round_in_use: 409,
  wrong_deadline: 400,
  unknown_reply: 404,
  reply_in_use: 409,
  open_dispute: 409,
  unknown_dispute: 404,
  decided_dispute: 409,
  accounts_exist: 409,
  account_name_taken: 409,
  unknown_account: 404,
  last_administrator: 409,
  unknown_release: 404,
  no_release: 404,
  broken_release: 500,
  nothing_to_release: 409,
  stale_release: 409,
  disputed_figures: 409,
};

/** A refusal of the store as a problem, or null where the caller did nothing wrong. */
export function storeProblem({ code, message, messageZh }: StoreError): ApiProblem | null {
  const status = refusals[code];
  if (status === undefined) return null;
  return new ApiProblem(code.replace(/_/g, '-'), { status, title: messageZh, detail: message });
}
