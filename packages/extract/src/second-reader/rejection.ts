import { untakenReasonLabel, type Veto } from '../refine/veto.ts';
import type { FoundQuote } from './find-quote.ts';

type GateReason =
  | Exclude<FoundQuote, object>
  | 'indicator_unknown'
  | 'number_missing'
  | 'number_alone'
  | 'numbers_many'
  | 'unit_wrong'
  | 'words_forbid';

/** Why a quote of a second reader was not let through: by the gate itself, or by a veto that holds for rules too. */
export type RejectionReason = GateReason | Veto;

/** A quote that was not let through, as the second reader gave it. */
export interface RejectedQuote {
  readonly indicator: string;
  readonly quote: string;
  readonly reason: RejectionReason;
}

const gateLabels: Readonly<Record<GateReason, string>> = {
  indicator_unknown: '指标不在所问之列',
  quote_empty: '摘录是空的',
  quote_too_long: '摘录超过 60 个字',
  quote_not_found: '原文中没有这句话',
  quote_ambiguous: '原文中不止一处，分不清是哪一处',
  number_missing: '摘录中没有完整的数字',
  number_alone: '摘录只有数字，没有说明它是什么的词',
  numbers_many: '摘录中有几个数字，分不清是哪一个',
  unit_wrong: '单位与指标不符',
  words_forbid: '前后文字说明不是这个指标',
};

const ofTheGate = (reason: RejectionReason): reason is GateReason => reason in gateLabels;

/** The reason as a reviewer reads it. */
export function rejectionLabel(reason: RejectionReason): string {
  return ofTheGate(reason) ? gateLabels[reason] : untakenReasonLabel(reason);
}
