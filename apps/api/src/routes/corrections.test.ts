import {
  type CorrectionRequest,
  cellEvidenceSchema,
  conflictSchema,
  correctionListSchema,
  correctionReplySchema,
  problemSchema,
} from '@xiangjian/contract';
import { describe, expect, it } from 'vitest';
import { csvRows, openApp, type TestedApp } from '../testing/open-app.ts';

const cellAddress = '/observations/990101101/2022/disputes_accepted';

async function openCell() {
  const app = await openApp();
  const behind = async () => cellEvidenceSchema.parse((await app.get(cellAddress)).json());
  const { version, sources } = await behind();
  const [source] = sources;
  if (version === null || source?.evidence == null || source.report_id === null) {
    throw new Error('the sample cell has a quote');
  }
  const request: CorrectionRequest = {
    township: '990101101',
    year: 2022,
    indicator: 'disputes_accepted',
    cell: { value: 121, lower: 121, upper: 121, qualifier: 'exact', status: 'reported' },
    evidence: { report_id: source.report_id, ...source.evidence },
    author: '李四',
    reason: '读错一位',
    expected: version,
  };
  return { ...app, behind, request };
}

const post = ({ send }: Pick<TestedApp, 'send'>, payload: object) =>
  send({ method: 'POST', url: '/api/v1/corrections', payload });

describe('POST /corrections', () => {
  it('lets a person speak above the report, with who, why and the words it rests on', async () => {
    const { behind, request, ...app } = await openCell();
    const reply = await post(app, request);
    expect(reply.statusCode).toBe(200);
    const done = correctionReplySchema.parse(reply.json());
    expect(done.cell).toMatchObject({ value: 121, lower: 121, upper: 121, status: 'reported' });
    const after = await behind();
    expect(after.version).toBe(done.version);
    expect(after).toMatchObject({
      value: 121,
      correction: {
        author: '李四',
        reason: '读错一位',
        standing: 'stands',
        old: { value: 120 },
        evidence: request.evidence,
      },
      history: [
        { reason: 'import', author: null, value: 120 },
        { reason: 'correction', author: '李四', note: '读错一位', value: 121 },
      ],
    });
    expect(after.sources[0]?.evidence?.text).toBe(request.evidence?.text);
    const ranking = await app.get(
      '/answers/ranking?area=990101&year=2022&indicator=disputes_accepted',
    );
    const row = ranking
      .json()
      .rows.find((one: { township: { code: string } }) => one.township.code === '990101101');
    expect(row.value).toBe(121);
  });

  it('tells the second of two editors what the first made of the cell, and changes nothing', async () => {
    const { behind, request, ...app } = await openCell();
    await post(app, request);
    const second = {
      ...request,
      author: '王五',
      cell: { ...request.cell, value: 99, lower: 99, upper: 99 },
    };
    const refused = await post(app, second);
    expect(refused.statusCode).toBe(409);
    const { current } = conflictSchema.parse(refused.json());
    expect(current).toMatchObject({
      cell: { value: 121 },
      last_change: { author: '李四', note: '读错一位' },
    });
    expect((await behind()).value).toBe(121);
    const again = await post(app, { ...second, expected: current?.version });
    expect(again.statusCode).toBe(200);
    expect((await behind()).value).toBe(99);
  });

  it('gives the cell back to the report', async () => {
    const { behind, request, ...app } = await openCell();
    const done = correctionReplySchema.parse((await post(app, request)).json());
    const release = {
      ...request,
      cell: null,
      evidence: null,
      reason: '更正有误',
      expected: done.version,
    };
    expect((await post(app, release)).statusCode).toBe(200);
    expect(await behind()).toMatchObject({ value: 120, correction: null });
  });

  it('refuses what does not fit, in Chinese, and records nothing', async () => {
    const { behind, request, ...app } = await openCell();
    const wrong: readonly (readonly [object, number, string])[] = [
      [{ ...request, author: ' ' }, 400, 'invalid-body'],
      [{ ...request, reason: '' }, 400, 'invalid-body'],
      [{ ...request, colour: 'red' }, 400, 'invalid-body'],
      [{ ...request, evidence: { ...request.evidence, text: '121' } }, 400, 'not-in-text'],
      [{ ...request, evidence: { ...request.evidence, report_id: 999 } }, 404, 'unknown-report'],
      [{ ...request, cell: { ...request.cell, upper: 100 } }, 400, 'not-a-cell'],
      [{ ...request, township: '990101999' }, 404, 'unknown-township'],
      [{ ...request, indicator: 'mediation_success_rate' }, 400, 'derived-indicator'],
    ];
    for (const [payload, status, kind] of wrong) {
      const reply = await post(app, payload);
      const problem = problemSchema.parse(reply.json());
      expect([problem.type, reply.statusCode]).toEqual([`urn:xiangjian:problem:${kind}`, status]);
      expect(problem.title).toMatch(/[\u4e00-\u9fff]/);
    }
    const spoilt = await app.send({
      method: 'POST',
      url: '/api/v1/corrections',
      headers: { 'content-type': 'application/json' },
      payload: '{"township":',
    });
    expect(spoilt.json().title).toContain('正文不是 JSON');
    expect(await behind()).toMatchObject({ value: 120, correction: null });
  });

  it('takes no word from the page of another site', async () => {
    const { request, send } = await openCell();
    const reply = await send({
      method: 'POST',
      url: '/api/v1/corrections',
      headers: { 'sec-fetch-site': 'cross-site' },
      payload: request,
    });
    expect(reply.statusCode).toBe(403);
  });
});

describe('GET /corrections', () => {
  it('lists what is in force, as JSON and CSV alike', async () => {
    const { request, ...app } = await openCell();
    await post(app, request);
    const list = correctionListSchema.parse((await app.get('/corrections?area=990101')).json());
    expect(list).toMatchObject({ total: 1, lost: 0, items: [{ author: '李四', year: 2022 }] });
    const [row] = csvRows((await app.get('/corrections.csv?area=990101')).body);
    expect(row).toMatchObject({
      township: '甲镇',
      value: '121',
      old_value: '120',
      author: '李四',
      reason: '读错一位',
      standing: 'stands',
    });
    expect((await app.get('/corrections?area=99&years=2021')).json().total).toBe(0);
  });
});
