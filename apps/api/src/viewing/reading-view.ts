import type { Reading } from '@xiangjian/contract';
import { indicatorById } from '@xiangjian/indicators';
import type { StoredReading } from '@xiangjian/store';

/** A figure as it was read, in the fields of the contract. */
export function readingView(read: StoredReading): Reading {
  const { id, indicator, printed, value, lower, upper, qualifier, unit, status } = read;
  const { period, scope, headline, confidence, rules, evidence, context } = read;
  return {
    id,
    indicator,
    indicator_label: indicatorById(indicator).labelZh,
    printed,
    value,
    lower,
    upper,
    qualifier,
    unit,
    status,
    period,
    scope,
    headline,
    confidence,
    rules: [...rules],
    evidence,
    context,
  };
}
