import { StoreError } from '../database/store-error.ts';

/** The refusal of a report id that is not stored. */
export function unknownReport(id: number): StoreError {
  return new StoreError('unknown_report', `no report ${id}`, `没有编号为 ${id} 的报告`);
}
