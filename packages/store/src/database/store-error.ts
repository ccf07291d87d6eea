/** Why the store refuses: a code for programs, a Chinese sentence that says what to do. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  readonly messageZh: string;

  constructor(code: StoreErrorCode, message: string, messageZh: string) {
    super(message);
    this.name = 'StoreError';
    this.code = code;
    this.messageZh = messageZh;
  }
}

export type StoreErrorCode =
  | 'not_empty'
  | 'unfit_package'
  | 'node_too_old'
  | 'newer_database'
  | 'older_database'
  | 'foreign_database'
  | 'unknown_division'
  | 'wrong_change'
  | 'change_in_use'
  | 'unknown_change'
  | 'unknown_report'
  | 'standing_report'
  | 'same_report'
  | 'newer_report'
  | 'unknown_scheme'
  | 'newer_scheme'
  | 'unreadable_divisions'
  | 'not_in_text'
  | 'stale_cell'
  | 'not_a_cell'
  | 'four_eyes'
  | 'cell_filled'
  | 'unknown_reading'
  | 'unknown_decision'
  | 'unknown_ledger'
  | 'same_ledger'
  | 'note_exists'
  | 'unknown_note'
  | 'reference_exists'
  | 'unknown_reference'
  | 'ended_reference'
  | 'standing_reference'
  | 'standing_round'
  | 'unknown_round'
  | 'round_in_use'
  | 'wrong_deadline'
  | 'unknown_reply'
  | 'reply_in_use'
  | 'open_dispute'
  | 'unknown_dispute'
  | 'decided_dispute'
  | 'accounts_exist'
  | 'account_name_taken'
  | 'unknown_account'
  | 'last_administrator'
  | 'unknown_release'
  | 'no_release'
  | 'broken_release'
  | 'nothing_to_release'
  | 'stale_release'
  | 'disputed_figures';
