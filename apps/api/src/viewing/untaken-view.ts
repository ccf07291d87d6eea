import type { ReportDetail } from '@xiangjian/contract';
import { untakenReasonLabel } from '@xiangjian/extract';
import type { UntakenNumber } from '@xiangjian/indicators';

type UntakenView = ReportDetail['untaken'][number];

/** A number that fills no cell, in the fields of the contract. */
export function untakenView({ start, end, text, reason }: UntakenNumber): UntakenView {
  return { start, end, text, reason, reason_zh: untakenReasonLabel(reason) };
}
