import {
  type IndicatorId,
  isObservedIndicatorId,
  type ObservedIndicatorId,
  observedPartsOf,
} from '@xiangjian/indicators';
import { ApiProblem } from '../problems/api-problem.ts';

/** Indicators that are stored. Refuses (400) derived ones, naming the stored ones they are computed from. */
export function observedOnly(
  indicators: readonly IndicatorId[] | undefined,
): ObservedIndicatorId[] | undefined {
  const derived = indicators?.filter((id) => !isObservedIndicatorId(id)) ?? [];
  if (derived.length > 0) throw notStored(derived);
  return indicators?.filter(isObservedIndicatorId);
}

/** The refusal of indicators that are computed and not stored, naming what they are computed from. */
export function notStored(derived: readonly IndicatorId[]): ApiProblem {
  const names = derived.join('、');
  return new ApiProblem('derived-indicator', {
    status: 400,
    title: `${names} 是推算指标，没有入库的数据；请用 /api/v1/answers/… 查询`,
    detail: `computed, not stored: ${derived.join(', ')}; ask /api/v1/answers/matrix or /api/v1/answers/ranking`,
    errors: derived.map((id) => ({
      parameter: 'indicators',
      message: `${id} 是推算指标`,
      allowed: observedPartsOf(id).join(', ') || null,
    })),
  });
}
