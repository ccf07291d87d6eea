import type { CellEvidence, EvidenceSource } from '@xiangjian/contract';
import { type IndicatorId, indicatorById } from '@xiangjian/indicators';
import { sampleTownship } from './sample-cells.ts';
import { sampleMatrix } from './sample-matrix.ts';

function summaryOf(id: IndicatorId) {
  const [summary] = sampleMatrix([indicatorById(id)], []).indicators;
  if (summary === undefined) throw new Error('no indicator');
  return summary;
}

/** One stated figure as the drawer receives it. */
export function sampleSource(id: IndicatorId, value: number, text: string): EvidenceSource {
  return {
    indicator: summaryOf(id),
    value,
    lower: value,
    upper: value,
    qualifier: 'exact',
    status: 'reported',
    basis: null,
    printed: String(value),
    unit: '件',
    period: 'year',
    confidence: 0.97,
    rules: [id],
    report_id: 7,
    evidence: { start: 812, end: 812 + text.length, text },
    before: '全年受理矛盾纠纷',
    after: '，群众满意。',
  };
}

/** What is behind a cell: a success rate of 307 in 318, with one figure that was not taken. */
export function sampleEvidence(changes: Partial<CellEvidence> = {}): CellEvidence {
  return {
    township: sampleTownship(1, '示例镇'),
    year: 2023,
    indicator: summaryOf('mediation_success_rate'),
    value: 0.965,
    lower: 0.965,
    upper: 0.965,
    qualifier: 'exact',
    status: 'reported',
    basis: 'accepted',
    numerator: { value: 307, lower: 307, upper: 307 },
    denominator: { value: 318, lower: 318, upper: 318 },
    formula: 'disputes_resolved / disputes_accepted',
    report: {
      id: 7,
      title: '示例镇2023年法治政府建设情况报告',
      published_on: '2024-03-18',
      source_url: 'https://www.example.gov.cn/report.html',
      nature: 'sample',
    },
    sources: [
      sampleSource('disputes_resolved', 307, '307件'),
      sampleSource('disputes_accepted', 318, '318件'),
    ],
    ledger: null,
    other_ledgers: [],
    masked: false,
    alternatives: [
      {
        id: 4,
        indicator: 'disputes_resolved',
        indicator_label: '调解成功纠纷',
        printed: '1100余',
        value: 1100,
        lower: 1100,
        upper: 1199,
        qualifier: 'at_least',
        unit: '件',
        status: 'reported',
        period: 'cumulative',
        scope: 'township',
        headline: false,
        confidence: 0.8,
        rules: ['disputes_resolved'],
        evidence: { start: 900, end: 911, text: '近三年化解1100余件' },
        context: { start: 890, end: 920 },
      },
    ],
    history: [],
    correction: null,
    dispute: null,
    version: null,
    ...changes,
  };
}
