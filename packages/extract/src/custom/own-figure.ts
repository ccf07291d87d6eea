import type { Evidence, Observation } from '@xiangjian/indicators';
import type { OwnIndicatorId } from './own-rule.ts';

/** A figure of a district's own indicator. It has no confidence: there are no labelled reports to measure it on. */
export interface OwnFigure
  extends Pick<
    Observation,
    'value' | 'lower' | 'upper' | 'qualifier' | 'status' | 'period' | 'scope' | 'headline' | 'unit'
  > {
  readonly id: OwnIndicatorId;
  readonly label: string;
  readonly evidence: Evidence;
}
