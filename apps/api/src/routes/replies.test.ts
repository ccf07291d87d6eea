import {
  aggregateSchema,
  cellEvidenceSchema,
  changeSchema,
  comparabilitySchema,
  correctionListSchema,
  coverageSchema,
  distributionSchema,
  divisionListSchema,
  divisionSchema,
  funnelSchema,
  healthSchema,
  indicatorListSchema,
  indicatorSchema,
  matrixSchema,
  observationListSchema,
  overviewSchema,
  peersSchema,
  planListSchema,
  profileSchema,
  rankingSchema,
  reportDetailSchema,
  reportingAreasSchema,
  reportListSchema,
  reviewListSchema,
  reviewSettingsSchema,
  searchNamesSchema,
  searchSchema,
  storageSchema,
  trendSchema,
} from '@xiangjian/contract';
import { describe, expect, it } from 'vitest';
import { openApp } from '../testing/open-app.ts';

const replies = [
  ['/health', healthSchema],
  ['/storage', storageSchema],
  ['/areas', reportingAreasSchema],
  ['/divisions', divisionListSchema],
  ['/divisions?parent=990101', divisionListSchema],
  ['/divisions?q=镇&limit=2', divisionListSchema],
  ['/divisions/990101201', divisionSchema],
  ['/indicators', indicatorListSchema],
  ['/indicators/mediation_success_rate', indicatorSchema],
  ['/indicators/disputes_accepted/coverage?area=990101&year=2022', coverageSchema],
  ['/reports', reportListSchema],
  ['/reports?area=9901&years=2022&q=甲', reportListSchema],
  ['/reports/1', reportDetailSchema],
  ['/search?q=矛盾', searchSchema],
  ['/search?q=普法&area=990101&years=2021-2022&genre=rule_of_law&limit=2', searchSchema],
  ['/search/names?q=镇', searchNamesSchema],
  ['/observations', observationListSchema],
  ['/observations?area=990101&years=2021-2022&indicators=disputes_accepted', observationListSchema],
  ['/observations/990101101/2022/mediation_success_rate', cellEvidenceSchema],
  ['/observations/990101105/2022/disputes_accepted', cellEvidenceSchema],
  ['/corrections?area=990101&years=2022', correctionListSchema],
  ['/review?area=990101&state=all&limit=5', reviewListSchema],
  ['/review/plans', planListSchema],
  ['/review/settings', reviewSettingsSchema],
  ['/answers/overview?area=990101&year=2022', overviewSchema],
  ['/answers/ranking?area=990101&year=2022&indicator=disputes_accepted', rankingSchema],
  ['/answers/ranking?area=99&year=2022&indicator=materials_distributed&peers=kind', rankingSchema],
  ['/answers/trend?indicator=disputes_accepted&townships=990101101&years=2021-2022', trendSchema],
  ['/answers/matrix?area=990101&year=2021', matrixSchema],
  ['/answers/matrix?area=990101&year=2022&indicators=disputes_accepted', matrixSchema],
  ['/answers/profile?township=990101102&year=2022', profileSchema],
  [
    '/answers/distribution?area=990101&year=2022&indicator=mediation_success_rate',
    distributionSchema,
  ],
  [
    '/answers/distribution?area=99&year=2022&indicator=disputes_accepted&peers=kind&classes=3',
    distributionSchema,
  ],
  ['/answers/funnel?area=990101&year=2022&indicator=mediation_success_rate', funnelSchema],
  [
    '/answers/funnel?area=990101&year=2022&indicator=disputes_accepted&denominator=villages_total',
    funnelSchema,
  ],
  ['/answers/change?area=990101&from=2021&to=2022&indicator=mediation_success_rate', changeSchema],
  ['/answers/peers?township=990101101&year=2022&indicator=disputes_accepted', peersSchema],
  [
    '/answers/peers?township=990101101&year=2022&indicator=disputes_accepted&among=nearest',
    peersSchema,
  ],
  [
    '/answers/peers?township=990101101&year=2022&indicator=disputes_accepted&among=past',
    peersSchema,
  ],
  [
    '/answers/peers?township=990101101&year=2022&indicator=disputes_accepted&among=list&others=990101102,990101104',
    peersSchema,
  ],
  [
    '/answers/peers?township=990101101&year=2022&indicator=mediation_success_rate&among=district',
    peersSchema,
  ],
  [
    '/answers/peers?township=990101101&year=2022&indicator=mediation_success_rate&among=target',
    peersSchema,
  ],
  ['/answers/aggregate?area=99&year=2022&indicator=disputes_accepted', aggregateSchema],
  [
    '/answers/aggregate?area=990101&year=2022&indicator=mediation_success_rate&how=median',
    aggregateSchema,
  ],
  [
    '/answers/comparability?area=990101&year=2022&indicator=mediation_success_rate',
    comparabilitySchema,
  ],
] as const;

describe('every question', () => {
  it.each(replies)('%s is answered in its shape', async (address, schema) => {
    const { get } = await openApp();
    const reply = await get(address);
    expect(reply.statusCode).toBe(200);
    expect(reply.headers['content-type']).toBe('application/json; charset=utf-8');
    // Parsed strictly: nothing that the contract does not name leaves the server.
    expect(schema.parse(reply.json())).toEqual(reply.json());
  });
});

describe('ranking', () => {
  it('gives value, bounds, basis, rank and rank interval of every township', async () => {
    const { get } = await openApp();
    const address = '/answers/ranking?area=990101&year=2022&indicator=mediation_success_rate';
    const { rows } = rankingSchema.parse((await get(address)).json());
    expect(rows).toHaveLength(6);
    const ranked = rows.filter(({ rank }) => rank !== null);
    expect(ranked).toHaveLength(5);
    for (const row of ranked) {
      const { rank, rank_low, rank_high, lower, upper, basis } = row;
      expect(basis).toBe('accepted');
      expect(lower).toBeLessThanOrEqual(upper ?? Number.NaN);
      expect(rank_low).toBeLessThanOrEqual(rank ?? Number.NaN);
      expect(rank_high).toBeGreaterThanOrEqual(rank ?? Number.NaN);
    }
    const silent = rows.at(-1);
    expect(silent).toMatchObject({
      township: { name: '己镇' },
      value: null,
      status: 'report_missing',
      rank: null,
      rank_low: null,
      rank_high: null,
      not_ranked: 'no_value',
    });
  });

  it('keeps 400余 an interval', async () => {
    const { get } = await openApp();
    const address = '/answers/ranking?area=990101&year=2022&indicator=disputes_accepted';
    const { rows } = rankingSchema.parse((await get(address)).json());
    expect(rows.find(({ township }) => township.name === '戊镇')).toMatchObject({
      value: 400,
      lower: 400,
      upper: 499,
      qualifier: 'at_least',
    });
  });
});

describe('names through time', () => {
  it('ranks a township under the name it had in the year', async () => {
    const { get } = await openApp();
    const address = '/answers/ranking?area=990101&year=2021&indicator=disputes_accepted';
    const { rows } = rankingSchema.parse((await get(address)).json());
    expect(rows.map(({ township }) => township.name)).toContain('乙乡');
  });

  it('draws one series through a new name, asked by the old code or the new', async () => {
    const { get } = await openApp();
    for (const code of ['990101102', '990101201']) {
      const address = `/answers/trend?indicator=disputes_accepted&townships=${code}&years=2021-2022`;
      const { series } = trendSchema.parse((await get(address)).json());
      expect(series.map(({ township }) => township.name)).toEqual(['乙镇']);
      expect(series[0]?.points.map(({ value }) => value)).toEqual([80, 60]);
    }
  });
});

describe('evidence', () => {
  it('shows both parts of a derived cell, each quote in its place', async () => {
    const { get } = await openApp();
    const cell = cellEvidenceSchema.parse(
      (await get('/observations/990101101/2022/mediation_success_rate')).json(),
    );
    expect(cell.sources.map(({ indicator }) => indicator.id)).toEqual([
      'disputes_resolved',
      'disputes_accepted',
    ]);
    const { text } = reportDetailSchema.parse((await get(`/reports/${cell.report?.id}`)).json());
    for (const { before, evidence, after } of cell.sources) {
      expect(text.slice(evidence?.start, evidence?.end)).toBe(evidence?.text);
      expect(text).toContain(`${before}${evidence?.text}${after}`);
    }
    expect(cell.numerator).toEqual({ value: 118, lower: 118, upper: 118 });
    expect(cell.formula).toBe('disputes_resolved / disputes_accepted');
  });

  it('says of a silent cell why it is silent', async () => {
    const { get } = await openApp();
    const silent = cellEvidenceSchema.parse(
      (await get('/observations/990101105/2022/disputes_accepted')).json(),
    );
    expect(silent).toMatchObject({ value: null, status: 'report_missing', report: null });
    const mentioned = cellEvidenceSchema.parse(
      (await get('/observations/990101101/2022/legal_aid_cases')).json(),
    );
    expect(mentioned.status).toBe('mentioned_without_number');
  });
});

describe('a report', () => {
  it('shows what was read, what was not taken and why, and what follows', async () => {
    const { get } = await openApp();
    const address = '/reports?township=990101101&years=2022';
    const [summary] = reportListSchema.parse((await get(address)).json()).items;
    const report = reportDetailSchema.parse((await get(`/reports/${summary?.id}`)).json());
    expect(report.readings.map(({ printed }) => printed)).toEqual(['120', '118', '3000余']);
    expect(report.untaken).toMatchObject([{ text: '900件', reason_zh: '多年累计，不是本年度数' }]);
    expect(report.derived.map(({ indicator }) => indicator.id)).toContain('mediation_success_rate');
    expect(report.problems).toMatchObject([{ theme: 'outreach_monotony' }]);
  });

  it('is held against the own earlier years of its township', async () => {
    const { get } = await openApp();
    const ownPast = async (code: string, year: number) => {
      const address = `/reports?township=${code}&years=${year}`;
      const [summary] = reportListSchema.parse((await get(address)).json()).items;
      return reportDetailSchema.parse((await get(`/reports/${summary?.id}`)).json()).own_past;
    };
    expect(await ownPast('990101104', 2022)).toMatchObject([
      { name: 'own_past_jump', severity: 'note', indicators: ['disputes_accepted'] },
      { name: 'own_past_jump', severity: 'note', indicators: ['disputes_resolved'] },
    ]);
    expect(await ownPast('990101104', 2021)).toEqual([]);
    expect(await ownPast('990101101', 2022)).toEqual([]);
  });

  it('hands out the original as bytes to be saved, never as a page', async () => {
    const { get } = await openApp();
    const reply = await get('/reports/1/original');
    expect(reply.headers['content-type']).toBe('application/octet-stream');
    expect(reply.headers['content-disposition']).toMatch(/^attachment; .*filename\*=UTF-8''%E4/);
    expect(reply.headers['x-content-type-options']).toBe('nosniff');
    expect(reply.headers['content-security-policy']).toContain('sandbox');
    const { text } = reportDetailSchema.parse((await get('/reports/1')).json());
    expect(reply.rawPayload.toString('utf8')).toBe(text);
  });
});
