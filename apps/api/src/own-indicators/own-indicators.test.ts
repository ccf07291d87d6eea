import {
  cellEvidenceSchema,
  indicatorListSchema,
  matrixSchema,
  observationListSchema,
  problemSchema,
  profileSchema,
  rankingSchema,
  reportDetailSchema,
  trendSchema,
} from '@xiangjian/contract';
import { registerOwnIndicators } from '@xiangjian/indicators';
import { examineDatabase } from '@xiangjian/store';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeReportReaders } from '../import/readers/report-readers.ts';
import { csvRows, openApp, type TestedApp } from '../testing/open-app.ts';
import {
  exampleFile,
  importReports,
  openOwnDistrict,
  ownReport,
  stated,
  takeFile,
} from './testing/own-district.ts';

const inYear = 'area=990101&year=2023';
const json = async (app: TestedApp, address: string) => (await app.get(address)).json();

beforeEach(() => registerOwnIndicators([]));

describe('own indicators of the data folder', () => {
  it('are listed behind the catalogue, with their words and the share of their denominator', async () => {
    const list = indicatorListSchema.parse(await json(await openOwnDistrict(), '/indicators'));
    const own = list.items.filter((item) => item.own);
    expect(
      own.map(({ id, label_zh, dimension, polarity }) => [id, label_zh, dimension, polarity]),
    ).toEqual([
      ['own_grid_patrols', '网格巡查', 'local', 'none'],
      ['own_reply_rate', '代表建议答复率', 'local', 'higher'],
      ['own_applying_villages', '申报示范村的村', 'local', 'none'],
      ['share_own_applying_villages', '申报示范村的村占比', 'local', 'none'],
    ]);
    expect(own[0]).toMatchObject({
      definition_zh: '本年度网格员入户巡查的次数',
      definition_en: '本年度网格员入户巡查的次数',
      include: ['网格…巡查N次', 'N次网格巡查', '网格 + 巡查 + N次'],
      exclude: ['无人机'],
      include_en: [],
      exclude_en: [],
      max: null,
    });
    expect(own[1]?.definition_en).toMatch(/^Share of the year’s proposals/);
    expect(list.items.filter((item) => !item.own)).toHaveLength(102);
    expect(list.own_definitions.map(({ id }) => id)).toHaveLength(3);
  });

  it('are listed alone where only they are asked for', async () => {
    const app = await openOwnDistrict();
    const all = indicatorListSchema.parse(await json(app, '/indicators'));
    const own = indicatorListSchema.parse(await json(app, '/indicators?of=own'));
    expect(own.items).toEqual(all.items.filter((item) => item.own));
    expect(own.own_definitions).toEqual(all.own_definitions);
  });

  it('are ranked, and every figure leads to its sentence', async () => {
    const app = await openOwnDistrict();
    const ranking = rankingSchema.parse(
      await json(app, `/answers/ranking?${inYear}&indicator=own_grid_patrols`),
    );
    const [first] = ranking.rows;
    expect(first).toMatchObject({
      township: { name: '甲镇' },
      value: 1260,
      lower: 1260,
      upper: 1269,
      rank: 1,
      rank_low: 1,
      judgement: 'not_judged',
    });
    const evidence = cellEvidenceSchema.parse(
      await json(app, `/observations/${first?.township.code}/2023/own_grid_patrols`),
    );
    expect(evidence.sources[0]).toMatchObject({
      printed: '1260余',
      unit: '次',
      confidence: 0.5,
      evidence: { text: '网格员入户开展巡查1260余次' },
    });
    const report = reportDetailSchema.parse(
      await json(app, `/reports/${evidence.sources[0]?.report_id}`),
    );
    const patrols = report.readings.filter(({ indicator }) => indicator === 'own_grid_patrols');
    expect(patrols.map(({ period, headline }) => [period, headline])).toEqual([
      ['year', true],
      ['target', false],
    ]);
    for (const { evidence: quote } of patrols) {
      expect(report.text.slice(quote.start, quote.end)).toBe(quote.text);
    }
    expect(report.untaken.map(({ text }) => text)).not.toContain('1260余次');
    expect(report.rule_set).toMatch(/^\d+\.\d+\+own\.[0-9a-f]{8}$/);
    expect(examineDatabase(app.database).ailments).toEqual([]);
  });

  it('are shares of their denominator with an interval, and what is declared to add up does', async () => {
    const app = await openOwnDistrict();
    const ranking = rankingSchema.parse(
      await json(app, `/answers/ranking?${inYear}&indicator=share_own_applying_villages`),
    );
    expect(ranking.rows.map(({ township, value }) => [township.name, value]).slice(0, 2)).toEqual([
      ['乙镇', 0.5],
      ['戊镇', 0.2],
    ]);
    const [first] = ranking.rows;
    expect(first?.rank_low).toBe(1);
    expect(first?.chance_lower).toBeLessThan(0.5);
    const sum = await json(
      app,
      `/answers/aggregate?${inYear}&how=sum&indicator=own_applying_villages`,
    );
    expect(JSON.stringify(sum)).toContain('"value":15');
    const none = await app.get(`/answers/aggregate?${inYear}&how=sum&indicator=own_grid_patrols`);
    expect(JSON.stringify(none.json())).not.toContain('2060');
  });

  it('stand in every other answer and table', async () => {
    const app = await openOwnDistrict();
    const ids = 'own_grid_patrols,own_reply_rate,share_own_applying_villages';
    const matrix = matrixSchema.parse(
      await json(app, `/answers/matrix?${inYear}&indicators=${ids}`),
    );
    expect(matrix.indicators.map(({ id }) => id).join(',')).toBe(ids);
    expect(
      matrixSchema
        .parse(await json(app, `/answers/matrix?${inYear}`))
        .indicators.filter(({ dimension }) => dimension === 'local'),
    ).toEqual([]);
    const trend = trendSchema.parse(
      await json(
        app,
        '/answers/trend?indicator=own_grid_patrols&townships=990101101&years=2021-2023',
      ),
    );
    expect(trend.series[0]?.points.map(({ status }) => status)).toEqual([
      'not_applicable',
      'not_applicable',
      'reported',
    ]);
    const profile = profileSchema.parse(
      await json(app, '/answers/profile?township=990101101&year=2023'),
    );
    expect(profile.rows.filter(({ indicator }) => indicator.dimension === 'local')).toHaveLength(4);
    const page = observationListSchema.parse(
      await json(app, `/observations?area=990101&years=2023&indicators=own_reply_rate`),
    );
    expect(page.items.map(({ value, indicator_label }) => [value, indicator_label])).toEqual(
      stated.map(() => [98, '代表建议答复率']),
    );
    const rows = csvRows((await app.get('/observations.csv?area=990101&years=2023')).body);
    expect(rows.filter(({ indicator }) => indicator?.startsWith('own_'))).toHaveLength(12);
    const coverage = await app.get(`/indicators/own_grid_patrols/coverage.csv?${inYear}`);
    expect(coverage.body).toContain('网格');
  });

  it('and others are refused in the same words as ever', async () => {
    const app = await openOwnDistrict();
    const reply = await app.get(`/answers/ranking?${inYear}&indicator=own_grid_patrol`);
    expect(reply.statusCode).toBe(400);
    expect(problemSchema.parse(reply.json()).errors).toMatchObject([
      { message: '没有指标“own_grid_patrol”，是否想用 own_grid_patrols' },
    ]);
  });

  it('are left alone by a second import, and by an upload of the same file', async () => {
    const app = await openOwnDistrict();
    const before = await app.get('/observations.csv');
    expect(await importReports(app.database)).toEqual(stated.map(() => 'unchanged'));
    expect((await app.get('/observations.csv')).body).toBe(before.body);
  });

  it('are read by the threads of a large import as by this one', async () => {
    const here = (await (await openOwnDistrict()).get('/observations.csv')).body;
    const app = await openApp();
    const readers = makeReportReaders({ threads: 2 });
    try {
      expect(await importReports(app.database, readers)).toEqual(stated.map(() => 'added'));
    } finally {
      await readers.close();
    }
    expect((await app.get('/observations.csv')).body).toBe(here);
  });

  it('are read in uploads', async () => {
    takeFile(exampleFile);
    const app = await openApp();
    const [one] = stated;
    if (one === undefined) throw new Error('there are reports');
    const form = new FormData();
    form.append('file', new Blob([ownReport(one)]), '甲镇.txt');
    const request = new Request('http://localhost', { method: 'POST', body: form });
    const reply = await app.send({
      method: 'POST',
      url: '/api/v1/imports',
      headers: { 'content-type': request.headers.get('content-type') ?? '' },
      payload: Buffer.from(await request.arrayBuffer()),
    });
    expect(reply.json().items).toMatchObject([{ outcome: 'added' }]);
    const page = await json(app, '/observations?years=2023&indicators=own_grid_patrols');
    expect(page.items).toMatchObject([{ printed: '1260余' }]);
  });

  it('without an indicator shows it no longer, and has it back with its figures', async () => {
    const app = await openOwnDistrict();
    const before = (await app.get('/observations.csv?years=2023')).body;
    registerOwnIndicators([]);
    const rows = csvRows((await app.get('/observations.csv?years=2023&download=1')).body);
    expect(rows.filter(({ indicator }) => indicator?.startsWith('own_'))).toEqual([]);
    const page = observationListSchema.parse(
      await json(app, '/observations?years=2023&limit=1000'),
    );
    expect(page.total).toBe(page.items.length);
    expect(page.items.some(({ indicator }) => indicator.startsWith('own_'))).toBe(false);
    const refused = await app.get(`/answers/ranking?${inYear}&indicator=own_grid_patrols`);
    expect(refused.statusCode).toBe(400);
    const reports = await json(app, '/reports?years=2023');
    const report = reportDetailSchema.parse(await json(app, `/reports/${reports.items[0].id}`));
    expect(report.readings.some(({ indicator }) => indicator.startsWith('own_'))).toBe(false);
    const queue = await app.get('/review?state=all');
    expect(queue.statusCode).toBe(200);
    expect(queue.body).not.toContain('own_grid_patrols');
    takeFile(exampleFile);
    // Another address: a running server registers once, so its cache knows nothing of lists.
    expect((await app.get('/review?state=all&limit=90')).body).toContain('own_grid_patrols');
    const back = csvRows((await app.get('/observations.csv?area=990101&years=2023')).body);
    expect(back).toEqual(csvRows(before));
  });
});
