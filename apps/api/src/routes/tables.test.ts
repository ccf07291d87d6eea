import {
  aggregateSchema,
  changeSchema,
  comparabilitySchema,
  coverageSchema,
  distributionSchema,
  divisionListSchema,
  funnelSchema,
  indicatorListSchema,
  matrixSchema,
  observationListSchema,
  overviewSchema,
  peersSchema,
  profileSchema,
  rankingSchema,
  reportListSchema,
  trendSchema,
} from '@xiangjian/contract';
import { describe, expect, it } from 'vitest';
import { asWritten, csvRows, openApp } from '../testing/open-app.ts';

type Written = Record<string, string | number | null>;

/** The main columns of a table, taken from the JSON reply of the same address. */
const tables: readonly (readonly [string, (body: unknown) => Written[]])[] = [
  [
    '/observations?area=990101&limit=1000',
    (body) =>
      observationListSchema.parse(body).items.map((one) => ({
        township: one.township.name,
        year: one.year,
        indicator: one.indicator,
        value: one.value,
        lower: one.lower,
        upper: one.upper,
        qualifier: one.qualifier,
        status: one.status,
        as_written: one.printed,
        rule: one.rule,
        evidence: one.evidence?.text ?? null,
        evidence_start: one.evidence?.start ?? null,
        report_id: one.report_id,
        correction_id: one.correction_id,
      })),
  ],
  [
    '/answers/ranking?area=990101&year=2022&indicator=mediation_success_rate',
    (body) =>
      rankingSchema.parse(body).rows.map((row) => ({
        township: row.township.name,
        value: row.value,
        lower: row.lower,
        upper: row.upper,
        basis: row.basis,
        rank: row.rank,
        rank_low: row.rank_low,
        rank_high: row.rank_high,
      })),
  ],
  [
    '/answers/trend?indicator=disputes_accepted&townships=990101101,990101104&years=2021-2022',
    (body) =>
      trendSchema
        .parse(body)
        .series.flatMap(({ township, points }) =>
          points.map(({ year, value, upper }) => ({ township: township.name, year, value, upper })),
        ),
  ],
  [
    '/answers/matrix?area=990101&year=2022',
    (body) => {
      const { indicators, rows } = matrixSchema.parse(body);
      return rows.flatMap(({ township, cells }) =>
        cells.map((cell, index) => ({
          township: township.name,
          indicator: indicators[index]?.id ?? null,
          value: cell.value,
          status: cell.status,
          judgement: cell.judgement,
        })),
      );
    },
  ],
  [
    '/answers/overview?area=990101&year=2022',
    (body) =>
      overviewSchema.parse(body).publications.map((one) => ({
        township: one.township.name,
        state: one.state,
        published_on: one.published_on,
        core_reported: one.core_reported,
      })),
  ],
  [
    '/answers/profile?township=990101101&year=2022',
    (body) =>
      profileSchema.parse(body).rows.map((row) => ({
        indicator: row.indicator.id,
        value: row.value,
        rank: row.rank,
        rank_low: row.rank_low,
        rank_high: row.rank_high,
      })),
  ],
  [
    '/answers/distribution?area=990101&year=2022&indicator=mediation_success_rate',
    (body) => {
      const { rows, comparability } = distributionSchema.parse(body);
      return rows.map((row) => ({
        township: row.township.name,
        value: row.value,
        numerator: row.numerator?.value ?? null,
        denominator: row.denominator?.value ?? null,
        lower95: row.lower95,
        upper998: row.upper998,
        rank: row.rank,
        rank_low: row.rank_low,
        rank_high: row.rank_high,
        percentile_low: row.percentile_low,
        quantile_class: row.quantile_class,
        best3: row.best3,
        band: row.band,
        not_ranked: row.not_ranked,
        grade: comparability.grade,
      }));
    },
  ],
  [
    '/answers/funnel?area=990101&year=2022&indicator=mediation_success_rate',
    (body) =>
      funnelSchema.parse(body).rows.map((row) => ({
        township: row.township.name,
        status: row.status,
        numerator: row.numerator?.value ?? null,
        rate_lower: row.rate_lower,
        rate_upper: row.rate_upper,
        position: row.position,
        not_placed: row.not_placed,
      })),
  ],
  [
    '/answers/change?area=990101&from=2021&to=2022&indicator=mediation_success_rate',
    (body) =>
      changeSchema.parse(body).rows.map((row) => ({
        township: row.township.name,
        before_value: row.before.value,
        before_status: row.before.status,
        after_value: row.after.value,
        after_upper: row.after.upper,
        direction: row.direction,
        change: row.change?.value ?? null,
        change_lower: row.change?.lower ?? null,
        chance: row.change?.chance ?? null,
        not_compared: row.not_compared,
        move_own: row.rank_move?.own ?? null,
        move_definition: row.rank_move?.definition ?? null,
        trend: row.trend.verdict,
      })),
  ],
  [
    '/answers/peers?township=990101101&year=2022&indicator=disputes_accepted&among=all',
    (body) => {
      const { own, township, rows, median } = peersSchema.parse(body);
      return [{ ...own, township }, ...rows].map((row) => ({
        township: row.township.name,
        value: row.value,
        upper: row.upper,
        status: row.status,
        median: median?.value ?? null,
      }));
    },
  ],
  [
    '/answers/aggregate?area=99&year=2022&indicator=disputes_accepted',
    (body) =>
      aggregateSchema.parse(body).groups.map((group) => ({
        level: group.level,
        label: group.label,
        n: group.n,
        k: group.k,
        lower: group.total?.lower ?? null,
        upper: group.total?.upper ?? null,
        median: group.quartiles?.median ?? null,
        bounded_median_upper: group.bounded?.median.upper ?? null,
      })),
  ],
  [
    '/answers/comparability?area=990101&year=2022&indicator=mediation_success_rate',
    (body) =>
      comparabilitySchema.parse(body).groups.flatMap(({ label, grade, n, k, reservations }) =>
        reservations.map(({ code, text_zh }) => ({
          group: label,
          grade,
          n,
          k,
          reservation: code,
          reservation_label: text_zh,
        })),
      ),
  ],
  [
    '/indicators/disputes_accepted/coverage?area=990101&year=2022',
    (body) =>
      coverageSchema.parse(body).values.map(({ township, value, status }) => ({
        township: township.name,
        value,
        status,
      })),
  ],
  [
    '/indicators',
    (body) =>
      indicatorListSchema.parse(body).items.map(({ label_zh }) => ({ indicator_label: label_zh })),
  ],
  [
    '/reports?area=990101',
    (body) => reportListSchema.parse(body).items.map(({ title, year }) => ({ title, year })),
  ],
  [
    '/divisions?parent=990101',
    (body) => divisionListSchema.parse(body).items.map(({ name, level }) => ({ name, level })),
  ],
];

/** The address of the table beside an address. */
function tableOf(address: string): string {
  const [path = '', query] = address.split('?');
  return query === undefined ? `${path}.csv` : `${path}.csv?${query}`;
}

describe('the table beside an answer', () => {
  it.each(tables)('%s says the same', async (address, written) => {
    const { get } = await openApp();
    const table = await get(tableOf(address));
    expect(table.statusCode).toBe(200);
    expect(table.headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
    expect(table.headers['content-disposition']).toBeUndefined();
    expect(table.body.startsWith('\uFEFF')).toBe(false);
    const expected = written((await get(address)).json());
    expect(expected.length).toBeGreaterThan(0);
    const rows = csvRows(table.body);
    expect(rows).toHaveLength(expected.length);
    expected.forEach((values, index) => {
      const texts = Object.entries(values).map(([name, value]) => [name, asWritten(value)]);
      expect(rows[index]).toMatchObject(Object.fromEntries(texts));
    });
  });

  it.each(tables)('%s is a named file with a byte order mark for a person', async (address) => {
    const { get } = await openApp();
    const separator = address.includes('?') ? '&' : '?';
    const file = await get(`${tableOf(address)}${separator}download=1`);
    const text = await get(tableOf(address));
    expect(file.body).toBe(`\uFEFF${text.body}`);
    const name = /filename\*=UTF-8''(\S+)$/.exec(String(file.headers['content-disposition']));
    expect(decodeURIComponent(name?.[1] ?? '')).toMatch(/^[\u4e00-\u9fff].*\.csv$/);
  });

  it('names view, indicator, area and year in the file name', async () => {
    const { get } = await openApp();
    const address = '/answers/ranking.csv?area=990101&year=2022&indicator=mediation_success_rate';
    for (const _ of ['made', 'kept']) {
      const { headers } = await get(`${address}&download=1`);
      expect(headers['content-disposition']).toBe(
        `attachment; filename="ranking.csv"; filename*=UTF-8''${encodeURIComponent('排名_调解成功率_示例县_2022年_版本10.csv')}`,
      );
    }
  });
});

describe('observations.csv', () => {
  it('is complete without a limit, and holds to limit and offset', async () => {
    const { get } = await openApp();
    const { total } = observationListSchema.parse((await get('/observations')).json());
    const all = csvRows((await get('/observations.csv')).body);
    expect(all).toHaveLength(total);
    const part = csvRows((await get('/observations.csv?limit=3&offset=5')).body);
    expect(part.map(({ indicator }) => indicator)).toEqual(
      all.slice(5, 8).map(({ indicator }) => indicator),
    );
    expect(part.map(({ no }) => no)).toEqual(['1', '2', '3']);
  });

  it('lets other requests pass while it is sent', async () => {
    const { get } = await openApp();
    const finished: string[] = [];
    const note = (name: string) => () => finished.push(name);
    await Promise.all([
      get('/observations.csv').then(note('export')),
      get('/health').then(note('health')),
    ]);
    expect(finished).toEqual(['health', 'export']);
  });

  it('refuses before the first row what the list refuses', async () => {
    const { get } = await openApp();
    expect((await get('/observations.csv?indicators=nonsense')).statusCode).toBe(400);
    expect((await get('/observations.csv?area=123456')).statusCode).toBe(404);
  });
});
