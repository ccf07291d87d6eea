import { readFileSync } from 'node:fs';
import { compositeSchema, type ScoringScheme, scoringSchemeSchema } from '@xiangjian/contract';
import { describe, expect, it } from 'vitest';
import { asWritten, csvRows, openApp } from '../../testing/open-app.ts';

const file = new URL('../../../../../data/scoring/reference.json', import.meta.url);
const reference = scoringSchemeSchema.parse(JSON.parse(readFileSync(file, 'utf8')));

const address = '/answers/composite?area=990101&year=2022';

/** What the small district states: success rates, and when reports were published. */
const own: ScoringScheme = {
  ...reference,
  id: 'own',
  chapters: [
    {
      id: 'mediation',
      label_zh: '化解',
      weight: 2,
      items: [
        {
          kind: 'threshold_rate',
          id: 'success',
          label_zh: '调解成功率',
          weight: 1,
          missing: 'exclude',
          indicator: 'mediation_success_rate',
          direction: 'higher',
          goalposts: { worst: 80, best: 100 },
        },
      ],
    },
    {
      id: 'disclosure',
      label_zh: '公开',
      weight: 1,
      items: [
        {
          kind: 'presence',
          id: 'on_time',
          label_zh: '按时公开',
          weight: 1,
          missing: 'exclude',
          indicator: 'published_on_time',
          direction: 'higher',
        },
      ],
    },
  ],
};

const body = (scheme: unknown) => ({ area: '990101', year: 2022, scheme });

async function post(payload: object | string, more: { path?: string; type?: string } = {}) {
  const { send } = await openApp();
  return send({
    method: 'POST',
    url: `/api/v1/answers/composite${more.path ?? ''}`,
    headers: { 'content-type': more.type ?? 'application/json' },
    payload,
  });
}

describe('the bundled scheme', () => {
  it('is answered in its shape, marked as not official', async () => {
    const { get } = await openApp();
    const reply = await get(address);
    expect(reply.statusCode).toBe(200);
    const composite = compositeSchema.strict().parse(reply.json());
    expect(composite).toEqual(reply.json());
    expect(composite.scheme).toEqual(reference);
    expect(composite.finding_zh).toContain('参考模板（非官方）');
    // The small district states too little for the template: nobody is scored and nobody ranked last.
    expect(composite.groups[0]?.rows.map(({ rank }) => rank)).toEqual(new Array(6).fill(null));
  });

  it('is the same by its id; an unknown id is refused with what there is', async () => {
    const { get } = await openApp();
    const named = await get(`${address}&scheme=reference`);
    expect(named.json()).toEqual((await get(address)).json());
    const refused = await get(`${address}&scheme=official`);
    expect(refused.statusCode).toBe(404);
    expect(refused.json().errors[0]).toMatchObject({ parameter: 'scheme', allowed: 'reference' });
  });

  it('is not applied to a whole province', async () => {
    const { get } = await openApp();
    const refused = await get('/answers/composite?area=99&year=2022');
    expect(refused.statusCode).toBe(400);
    expect(refused.json().title).toContain('一个地市或县区');
  });
});

describe('a scheme that is sent along', () => {
  it('ranks who can be scored, with intervals, wording included', async () => {
    const reply = await post(body(own));
    expect(reply.statusCode).toBe(200);
    expect(reply.headers['cache-control']).toBe('no-store');
    const { groups } = compositeSchema.strict().parse(reply.json());
    const rows = groups[0]?.rows ?? [];
    expect(rows.filter(({ rank }) => rank !== null)).toHaveLength(5);
    for (const { rank, rank_low, rank_high } of rows.slice(0, 5)) {
      expect(rank_low).toBeLessThanOrEqual(rank ?? 0);
      expect(rank_high).toBeGreaterThanOrEqual(rank ?? 9);
    }
    expect(rows.at(-1)).toMatchObject({ township: { name: '己镇' }, not_scored: 'no_report' });
    // 118 of 120 is 98.33 %: (98.33 − 80) ÷ 20 of the mark; in time: all of it.
    const first = rows.find(({ township }) => township?.name === '甲镇');
    expect(first?.index).toBeCloseTo((2 * (1 + (99 * (118 / 1.2 - 80)) / 20) + 100) / 3, 9);
    // 390 of 400余 cannot be one number.
    const vague = rows.find(({ township }) => township?.name === '戊镇');
    expect(vague?.index_lower).toBeLessThan(vague?.index_upper ?? 0);
  });

  it('is the same question every time', async () => {
    expect((await post(body(own))).json()).toEqual((await post(body(own))).json());
  });

  it('hides names until its weights are locked', async () => {
    const reply = await post(body({ ...own, weights_locked: false }));
    const text = reply.payload;
    for (const name of ['甲镇', '乙镇', '丁镇', '戊镇', '己镇', '丙街道'])
      expect(text).not.toContain(name);
    expect(text).not.toMatch(/990101\d{3}/);
    const table = await post(body({ ...own, weights_locked: false }), { path: '.csv' });
    expect(table.payload).not.toMatch(/甲镇|990101101/);
    expect(csvRows(table.payload)[0]?.alias).toMatch(/^乡镇\d\d$/);
  });

  it('has the same rows as a table', async () => {
    const { groups } = compositeSchema.parse((await post(body(own))).json());
    const reply = await post(body(own), { path: '.csv?download=1' });
    expect(reply.headers['content-disposition']).toContain('composite.csv');
    const lines = csvRows(reply.payload);
    const rows = groups.flatMap((group) => group.rows);
    expect(lines).toHaveLength(rows.length);
    for (const [place, line] of lines.entries()) {
      const row = rows[place];
      expect(line.township).toBe(row?.township?.name);
      for (const field of [
        'index',
        'index_lower',
        'rank',
        'rank_low',
        'rank_high',
        'rank_median',
      ] as const) {
        expect(line[field], field).toBe(asWritten(row?.[field] ?? null));
      }
      expect(line.item_success).toBe(asWritten(row?.items[0]?.score ?? null));
      expect(line.scheme_label).toBe('参考模板（非官方）');
    }
    expect(lines.at(-1)).toMatchObject({ not_scored: 'no_report', reason_success: '没有数值' });
  });
});

describe('wrong schemes', () => {
  const [chapter] = own.chapters;
  const withItem = (changes: object) => ({
    ...own,
    chapters: [{ ...chapter, items: [{ ...chapter?.items[0], ...changes }] }],
  });
  const at = 'scheme.chapters.0.items.0';

  it.each([
    [
      `${at}.indicator`,
      withItem({ indicator: 'outreach_events' }),
      '“普法宣传活动”只反映数量，不分好坏',
    ],
    [`${at}.weight`, withItem({ weight: -1 }), '权重须大于零'],
    [`${at}.colour`, withItem({ colour: 'red' }), '没有这个字段'],
    ['scheme.version', { ...own, version: undefined }, '须写明版本'],
    ['scheme', null, '对象'],
  ])('%s is told in Chinese', async (parameter, scheme, words) => {
    const reply = await post(body(scheme));
    expect(reply.statusCode).toBe(400);
    expect(reply.headers['content-type']).toContain('application/problem+json');
    const { errors, title, type } = reply.json();
    expect(type).toBe('urn:xiangjian:problem:invalid-scheme');
    expect(errors).toHaveLength(1);
    expect(errors[0].parameter).toBe(parameter);
    expect(errors[0].message).toContain(words);
    expect(title).toContain(words);
  });

  it('all wrong fields are listed, the title names three', async () => {
    const scheme = { ...own, id: 1, version: 'x', signer: 5, normalisation: 'minmax' };
    const { errors, title } = (await post(body(scheme))).json();
    expect(errors.map(({ parameter }: { parameter: string }) => parameter)).toEqual([
      'scheme.id',
      'scheme.version',
      'scheme.signer',
      'scheme.normalisation',
    ]);
    expect(title).toMatch(/；等4处$/);
  });

  it('so are the parameters beside it, and a body that is none', async () => {
    const wide = await post({ area: '12345', year: '2022', peers: 'friends', scheme: own });
    const { errors } = wide.json();
    expect(errors.map(({ parameter }: { parameter: string }) => parameter)).toEqual([
      'area',
      'year',
      'peers',
    ]);
    expect((await post('{"area":')).json().title).toContain('正文不是 JSON');
    expect((await post('[]')).json().title).toContain('须为 JSON 对象');
    expect((await post('a,b', { type: 'text/csv' })).statusCode).toBe(415);
    expect((await post(body(own), { path: '?colour=red' })).json().title).toContain(
      '没有参数 colour',
    );
  });

  it('an area that nobody knows is told as everywhere', async () => {
    const reply = await post({ area: '123456', year: 2022, scheme: own });
    expect(reply.statusCode).toBe(404);
  });
});
