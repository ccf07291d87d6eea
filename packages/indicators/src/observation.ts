import type { ObservedIndicatorId } from './catalogue/catalogue.ts';
import type { Evidence, Span } from './evidence.ts';
import type { Quantity } from './quantity.ts';
import type { Period, Scope, Status } from './status.ts';

/**
 * A figure of one report under one indicator, with the sentence it came from.
 * `printed` is the number as written (400余), without its unit.
 */
export interface Observation extends Quantity {
  readonly indicator: ObservedIndicatorId;
  readonly printed: string;
  /** The unit as written (条, 起, 万元 multiplied out to 元). */
  readonly unit: string;
  readonly status: Extract<Status, 'reported' | 'reported_zero'>;
  readonly period: Period;
  readonly scope: Scope;
  /** The one observation of its indicator that fills the yearly cell. */
  readonly headline: boolean;
  /** Ordering between 0 and 1, calibrated on labelled reports; not a probability. */
  readonly confidence: number;
  /** The rule that took it, then the refiners that changed it. */
  readonly rules: readonly string[];
  readonly evidence: Evidence;
  /** The clause around the evidence. */
  readonly context: Span;
}
