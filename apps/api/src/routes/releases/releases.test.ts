import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { releaseListSchema, releasePlanSchema, releaseSchema } from '@xiangjian/contract';
import { describe, expect, it } from 'vitest';
import { csvRows, openApp, type TestedApp } from '../../testing/open-app.ts';

const area = '990101';

async function release({ send }: TestedApp, more: object = {}) {
  const payload = { area, year: 2022, author: '王一', note: '送审', ...more };
  return send({ method: 'POST', url: '/api/v1/releases', payload });
}

async function correct({ get, send }: TestedApp, value: number) {
  const township = '990101101';
  const cell = await get(`/observations/${township}/2022/disputes_accepted`);
  const payload = {
    township,
    year: 2022,
    indicator: 'disputes_accepted',
    cell: { value, lower: value, upper: value, qualifier: 'exact', status: 'reported' },
    author: '李二',
    reason: '核对台账',
    evidence: null,
    expected: cell.json().version,
  };
  const reply = await send({ method: 'POST', url: '/api/v1/corrections', payload });
  expect(reply.statusCode).toBe(200);
}

describe('releases', () => {
  it('are planned, made, listed, compared and verified', async () => {
    const app = await openApp();
    const plan = releasePlanSchema.parse(
      (await app.get(`/releases/plan?area=${area}&year=2022`)).json(),
    );
    expect(plan).toMatchObject({ key: '990101-2022-1', previous: null, changes: [] });
    const made = await release(app, { expected: plan.hash });
    expect(made.statusCode).toBe(200);
    const first = releaseSchema.parse(made.json());
    expect(first).toMatchObject({ key: plan.key, hash: plan.hash, author: '王一', reports: 5 });
    expect(first.citation_zh).toContain('示例县2022年度');
    await correct(app, 121);
    expect((await release(app, { expected: plan.hash })).statusCode).toBe(409);
    const second = releaseSchema.parse((await release(app)).json());
    expect(second.changes).toMatchObject([
      {
        township: { name: '甲镇' },
        before: { value: 120 },
        after: { value: 121 },
        why: { reason: 'correction', author: '李二', note: '核对台账' },
      },
    ]);
    const list = releaseListSchema.parse((await app.get(`/releases?area=${area}`)).json());
    expect(list.items.map(({ key }) => key)).toEqual([second.key, first.key]);
    const diff = await app.get(`/releases/diff.csv?earlier=${first.key}&later=${second.key}`);
    expect(csvRows(diff.body)).toMatchObject([{ old_value: '120', value: '121' }]);
    expect((await app.get(`/releases/diff?earlier=${second.key}`)).json().changes).toEqual([]);
    expect((await app.get(`/releases/${first.key}/verify`)).json()).toMatchObject({ sound: true });
    const state = await app.get(`/releases/${first.key}/state.jsonl.gz`);
    const hash = createHash('sha256').update(gunzipSync(state.rawPayload)).digest('hex');
    expect(hash).toBe(first.hash);
  });

  it('wait for the decision about a disputed figure, and list it', async () => {
    const app = await openApp();
    const post = (address: string, payload: object | Buffer, headers = {}) =>
      app.send({ method: 'POST', url: `/api/v1/replies${address}`, payload, headers });
    await post('/rounds', { author: '王一', area, year: 2022, deadline: '2024-06-20' });
    const form = new FormData();
    const said = {
      author: '王一',
      received_on: '2024-06-11',
      manner: 'paper',
      disputes: [{ indicator: 'disputes_accepted', text: '应为125件', asked: null }],
    };
    form.append('reply', JSON.stringify(said));
    const sent = new Request('http://localhost', { method: 'POST', body: form });
    const type = { 'content-type': sent.headers.get('content-type') ?? '' };
    const body = Buffer.from(await sent.arrayBuffer());
    expect((await post('/990101101/2022', body, type)).statusCode).toBe(200);
    const plan = (await app.get(`/releases/plan?area=${area}&year=2022`)).json();
    expect(plan.disputed).toMatchObject([{ township: { name: '甲镇' }, text: '应为125件' }]);
    expect((await release(app)).json()).toMatchObject({
      status: 409,
      title: expect.stringContaining('有1项数据乡镇提出异议'),
    });
    const [{ id }] = (await app.get(`/replies/disputes?area=${area}&year=2022`)).json().items;
    const decision = { author: '李四', reason: '以报告为准', outcome: 'rejected' };
    const decided = await post(`/990101101/2022/disputes/${id}/decision`, decision);
    expect(decided.statusCode, decided.body).toBe(200);
    expect(releaseSchema.parse((await release(app)).json()).disputes).toMatchObject([
      { township: { name: '甲镇' }, outcome: 'rejected', reason: '以报告为准' },
    ]);
  });

  it('leave a line in the audit log, and refuse what they cannot be', async () => {
    const app = await openApp();
    expect((await app.get('/releases/990101-2022-1')).statusCode).toBe(404);
    expect((await app.get('/releases/xyz')).statusCode).toBe(400);
    expect((await release(app, { year: 2019 })).json()).toMatchObject({
      title: expect.stringContaining('还没有可以发布的数据'),
    });
    await release(app);
    expect((await release(app)).json()).toMatchObject({
      status: 409,
      title: expect.stringContaining('没有任何变化'),
    });
    const { items } = (await app.get('/audit')).json();
    expect(items[0]).toMatchObject({ action: 'POST /releases', actor: '王一' });
    expect(items).toHaveLength(1);
  });
});
