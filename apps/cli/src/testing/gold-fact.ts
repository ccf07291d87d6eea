import { exactQuantity } from '@xiangjian/indicators';
import type { GoldFact } from '../evaluate/gold-report.ts';

/** A labelled fact: 受理纠纷 305 件 of the year, unless `more` says otherwise. */
export function goldFact(more: Partial<GoldFact> = {}): GoldFact {
  return {
    indicator: 'disputes_accepted',
    ...exactQuantity(305),
    unit: '件',
    period: 'year',
    evidence: '受理矛盾纠纷305件',
    alt: [],
    minor: false,
    ...more,
  };
}
