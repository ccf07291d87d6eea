import { StoreError, type StoreErrorCode } from '@xiangjian/store';
import { ApiProblem } from '../problems/api-problem.ts';

/** An error on its way from one thread to another, which would forget what kind it is. */
export type CarriedError =
  | { readonly kind: 'problem'; readonly type: string; readonly parts: ApiProblem['parts'] }
  | {
      readonly kind: 'store';
      readonly code: StoreErrorCode;
      readonly message: string;
      readonly messageZh: string;
    }
  | { readonly kind: 'other'; readonly message: string };

/** Packs an error up. */
export function carried(error: unknown): CarriedError {
  if (error instanceof ApiProblem) return { kind: 'problem', type: error.kind, parts: error.parts };
  if (error instanceof StoreError) {
    const { code, message, messageZh } = error;
    return { kind: 'store', code, message, messageZh };
  }
  return { kind: 'other', message: error instanceof Error ? (error.stack ?? '') : String(error) };
}

/** The error that was packed up. */
export function unpacked(error: CarriedError): Error {
  switch (error.kind) {
    case 'problem':
      return new ApiProblem(error.type, error.parts);
    case 'store':
      return new StoreError(error.code, error.message, error.messageZh);
    default:
      return new Error(error.message);
  }
}
