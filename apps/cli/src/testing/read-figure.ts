import { exactQuantity } from '@xiangjian/indicators';
import type { ExtractedObservation } from '../extracting/extracted-report.ts';

/** A figure as read: 受理纠纷 305 件 of the year, unless `more` says otherwise. */
export function readFigure(more: Partial<ExtractedObservation> = {}): ExtractedObservation {
  return {
    indicator: 'disputes_accepted',
    ...exactQuantity(305),
    unit: '件',
    period: 'year',
    status: 'reported',
    headline: true,
    confidence: 0.9,
    rule: 'disputes_accepted.stated',
    words: '受理矛盾纠纷',
    manner: 'before',
    review: false,
    evidence: { start: 0, end: 4, text: '305件' },
    context: { start: 0, end: 4 },
    ...more,
  };
}
