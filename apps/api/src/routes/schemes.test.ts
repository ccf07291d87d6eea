import { readFileSync } from 'node:fs';
import { schemeListSchema, scoringSchemeSchema, storedSchemeSchema } from '@xiangjian/contract';
import { describe, expect, it } from 'vitest';
import { csvRows, openApp, type TestedApp } from '../testing/open-app.ts';
import { importedAt } from '../testing/small-district.ts';

const file = new URL('../../../../data/scoring/reference.json', import.meta.url);
const reference = scoringSchemeSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
const own = { ...reference, id: 'own', title_zh: '自拟方案', label_zh: '委员会试算' };
const [chapter] = own.chapters;

const put = ({ send }: TestedApp, body: object, id = 'own') =>
  send({
    method: 'PUT',
    url: `/api/v1/schemes/${id}`,
    headers: { 'content-type': 'application/json' },
    payload: body,
  });
const save = (more: object = {}) => ({ scheme: own, author: '张三', base: null, ...more });

describe('scoring schemes', () => {
  it('are listed, the template first and marked, also as a table', async () => {
    const app = await openApp();
    await put(app, save());
    const list = schemeListSchema.strict().parse((await app.get('/schemes')).json());
    expect(list.items.map(({ id, bundled, number }) => [id, bundled, number])).toEqual([
      ['reference', true, 0],
      ['own', false, 1],
    ]);
    expect(list.items[0]?.label_zh).toBe('参考模板（非官方）');
    const rows = csvRows((await app.get('/schemes.csv')).payload);
    expect(rows.map(({ id }) => id)).toEqual(['reference', 'own']);
  });

  it('come back as they were saved, every save with author and moment', async () => {
    const app = await openApp();
    await put(app, save());
    const second = await put(app, save({ scheme: { ...own, version: '2' }, base: 1 }));
    expect(second.statusCode).toBe(200);
    const stored = storedSchemeSchema.strict().parse((await app.get('/schemes/own')).json());
    expect(stored).toEqual(second.json());
    expect(stored.scheme).toEqual({ ...own, version: '2' });
    expect(stored.saves.map(({ number, version }) => [number, version])).toEqual([
      [2, '2'],
      [1, '1.0'],
    ]);
    expect(stored).toMatchObject({ author: '张三', saved_at: importedAt, lock: null });
  });

  it('are scored by their id', async () => {
    const app = await openApp();
    await put(app, save());
    const reply = await app.get('/answers/composite?area=990101&year=2022&scheme=own');
    expect(reply.json().scheme.title_zh).toBe('自拟方案');
  });

  it('are deleted and brought back', async () => {
    const app = await openApp();
    await put(app, save());
    const change = (method: 'DELETE' | 'POST', path = '') =>
      app.send({ method, url: `/api/v1/schemes/own${path}` });
    expect((await change('DELETE')).statusCode).toBe(204);
    expect((await app.get('/schemes/own')).statusCode).toBe(404);
    expect((await change('DELETE')).statusCode).toBe(404);
    expect((await change('POST', '/restore')).json().scheme).toEqual(own);
    expect((await app.get('/schemes/own')).statusCode).toBe(200);
  });
});

describe('a lock', () => {
  const hidden = { ...own, weights_locked: false };
  const locking = { lock_reason: '2月1日会议议定', base: 1 };

  it('is recorded with moment, person and reason, and stays while only marks change', async () => {
    const app = await openApp();
    await put(app, save({ scheme: hidden }));
    const locked = (await put(app, save(locking))).json();
    expect(locked.lock).toEqual({ at: importedAt, by: '张三', reason: '2月1日会议议定' });
    const renamed = (await put(app, save({ scheme: { ...own, signer: '李四' }, base: 2 }))).json();
    expect(renamed.lock).toEqual(locked.lock);
  });

  it('is gone once a weight changes', async () => {
    const app = await openApp();
    await put(app, save({ scheme: hidden }));
    await put(app, save(locking));
    const chapters = [{ ...chapter, weight: 50 }, ...own.chapters.slice(1)];
    const changed = (await put(app, save({ scheme: { ...own, chapters }, base: 2 }))).json();
    expect(changed.lock).toBeNull();
    expect(changed.saves.map(({ lock }: { lock: unknown }) => lock === null)).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('is refused while names are hidden', async () => {
    const reply = await put(await openApp(), save({ scheme: hidden, lock_reason: '议定' }));
    expect(reply.statusCode).toBe(400);
    expect(reply.json().title).toContain('权重已锁定');
  });
});

describe('what is refused', () => {
  it.each([
    ['a bundled one', save({ scheme: reference }), 'reference', 403, '另存'],
    ['another id', save(), 'other', 400, '代号须与地址一致'],
    ['no author', save({ author: ' ' }), 'own', 400, '保存人不能为空'],
    ['no scheme', save({ scheme: null }), 'own', 400, '对象'],
    ['a save that nobody knows', save({ base: 3 }), 'own', 409, '另存'],
  ])('%s', async (_, body, id, status, words) => {
    const reply = await put(await openApp(), body, id);
    expect(reply.statusCode).toBe(status);
    expect(reply.headers['content-type']).toContain('application/problem+json');
    expect(reply.json().title).toContain(words);
  });

  it('a second save of the same state: the other one stays', async () => {
    const app = await openApp();
    await put(app, save());
    const refused = await put(app, save({ scheme: { ...own, title_zh: '别的' } }));
    expect(refused.statusCode).toBe(409);
    expect((await app.get('/schemes/own')).json().title_zh).toBe('自拟方案');
  });

  it('a body that is no JSON', async () => {
    const { send } = await openApp();
    const reply = await send({
      method: 'PUT',
      url: '/api/v1/schemes/own',
      headers: { 'content-type': 'application/json' },
      payload: '{',
    });
    expect(reply.statusCode).toBe(400);
    expect(reply.json().title).toContain('正文不是 JSON');
  });
});
