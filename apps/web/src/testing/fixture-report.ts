import { type Reading, type ReportDetail, reportDetailSchema } from '@xiangjian/contract';

const text = [
  '当前位置:首页 > 政务公开',
  '示例镇2023年法治政府建设情况报告',
  '一、主要做法',
  '(一)抓实排查调处。镇里设人民调解委员会16个。全镇14个行政村实现法律顾问全覆盖。全年摸排各类纠纷线索400余条。',
  '近三年累计化解积案1100余件。',
  '指标\t2022年\t2023年',
  '受理纠纷\t294\t318',
  '二、存在的不足',
  '3个村普法手段还比较单一。',
  '三、下一步安排',
  '培训调解员2期。',
  '版权所有 1024×768',
].join('\n');

const spanOf = (quote: string) => {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length };
};
const evidenceOf = (quote: string) => ({ ...spanOf(quote), text: quote });

function reading(
  id: number,
  indicator: string,
  quote: string,
  more: Partial<Reading> & Pick<Reading, 'printed' | 'lower' | 'unit'>,
): Reading {
  return {
    id,
    indicator,
    indicator_label: indicator,
    value: more.lower,
    upper: more.lower,
    qualifier: 'exact',
    status: 'reported',
    period: 'year',
    scope: 'township',
    headline: true,
    confidence: 0.99,
    rules: [indicator],
    evidence: evidenceOf(quote),
    context: spanOf(quote),
    ...more,
  };
}

/** A small report with everything that a room must show: nested and plural readings, a table row, furniture. */
export const fixtureReport: ReportDetail = reportDetailSchema.parse({
  id: 12,
  township: {
    code: '990101101',
    name: '示例镇',
    kind: '镇',
    county: '示例区',
    fictional: true,
  },
  year: 2023,
  title: '示例镇2023年法治政府建设情况报告',
  genre: 'rule_of_law',
  nature: 'sample',
  published_on: '2024-03-18',
  file_name: '示例镇2023.html',
  imported_at: '2024-06-01T08:00:00.000Z',
  observations: 5,
  checks: 1,
  superseded: false,
  sha256: '9f3c'.padEnd(62, '0').concat('e1'),
  encoding: 'utf-8',
  document_date: '2024-01-15',
  period_start: null,
  period_end: null,
  source_url: 'https://www.example.gov.cn/a.html',
  rule_set: '2026.11',
  text,
  personal_data: [],
  body: { start: text.indexOf('示例镇2023'), end: text.indexOf('\n版权') },
  sections: [
    { code: 'results', heading: '一、主要做法', ...spanOf('一、主要做法') },
    { code: 'problems', heading: '二、存在的不足', ...spanOf('二、存在的不足') },
    { code: 'plans', heading: '三、下一步安排', ...spanOf('三、下一步安排') },
  ],
  tables: [
    {
      start: spanOf('指标\t').start,
      end: spanOf('294\t318').end,
      rows: [
        [
          spanOf('指标'),
          spanOf('2022年'),
          { start: text.indexOf('2023年\n受'), end: text.indexOf('\n受') },
        ],
        [spanOf('受理纠纷'), spanOf('294'), spanOf('318')],
      ],
    },
  ],
  readings: [
    reading(7, 'mediation_committees', '16个', { printed: '16', lower: 16, unit: '个' }),
    reading(9, 'administrative_villages', '14个行政村', { printed: '14', lower: 14, unit: '个' }),
    reading(8, 'adviser_covered_villages', '14个行政村实现法律顾问全覆盖', {
      printed: '全覆盖',
      lower: 14,
      unit: '个',
      qualifier: 'all',
    }),
    reading(10, 'disputes_screened', '400余条', {
      printed: '400余',
      lower: 400,
      upper: 499,
      unit: '条',
      qualifier: 'at_least',
    }),
    reading(11, 'disputes_accepted', '受理纠纷\t294\t318', {
      printed: '318',
      lower: 318,
      unit: '件',
    }),
  ],
  untaken: [
    { ...evidenceOf('1100余件'), reason: 'cumulative', reason_zh: '“近三年累计”,不是本年度数' },
    { ...evidenceOf('3个村'), reason: 'part', reason_zh: '只是部分村' },
  ],
  derived: [],
  checks_found: [
    {
      name: 'screened_accepted',
      severity: 'ask',
      message_zh: '排查数与受理数相差较大,请核对统计口径。',
      message_en: 'Please verify the counts of screened and accepted disputes.',
      indicators: ['disputes_screened', 'disputes_accepted'],
    },
  ],
  own_past: [
    {
      name: 'own_past_jump',
      severity: 'note',
      message_zh: '“受理调解纠纷”由2022年的90件变为2023年的318件，超过上年的3倍，提请核实。',
      message_en:
        '“Disputes taken up” went from 90 in 2022 to 318 in 2023, more than three times; please check.',
      indicators: ['disputes_accepted'],
    },
  ],
  problems: [
    { theme: 'outreach_monotony', also: [], evidence: evidenceOf('3个村普法手段还比较单一') },
  ],
  plans: [{ theme: 'mediation_team', also: [], evidence: evidenceOf('培训调解员2期') }],
  warnings: [],
  versions: [{ id: 12, imported_at: '2024-06-01T08:00:00.000Z', superseded: false }],
} satisfies ReportDetail);
