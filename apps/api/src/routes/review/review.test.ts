import {
  conflictSchema,
  type DecisionRequest,
  decisionReplySchema,
  planListSchema,
  planSchema,
  problemSchema,
  type ReviewItem,
  reviewListSchema,
  reviewReportsSchema,
} from '@xiangjian/contract';
import { describe, expect, it } from 'vitest';
import { csvRows, openApp, type TestedApp } from '../../testing/open-app.ts';

const openReview = async () => {
  const app = await openApp();
  const list = async (query = 'area=990101&years=2022') =>
    reviewListSchema.parse((await app.get(`/review?${query}`)).json());
  const { items } = await list();
  const item = items.find(({ township, indicator }) => {
    return township.code === '990101101' && indicator.id === 'disputes_accepted';
  });
  if (item === undefined) throw new Error('the sample has a doubtful cell');
  return { ...app, list, item };
};

const post = ({ send }: Pick<TestedApp, 'send'>, address: string, payload: object) =>
  send({ method: 'POST', url: `/api/v1/review${address}`, payload });

function cellOf({ township, year, indicator, version }: ReviewItem) {
  const place = { township: township.code, year, indicator: indicator.id };
  return { ...place, author: '李四', expected: version };
}

const stated = (value: number) =>
  ({ value, lower: value, upper: value, qualifier: 'exact', status: 'reported' }) as const;

describe('the review', () => {
  it('lists what is doubtful with the cell and what is handed back, as JSON and CSV alike', async () => {
    const { list, item, get } = await openReview();
    expect(item).toMatchObject({
      reasons: ['low_confidence'],
      cell: { value: 120 },
      decision: null,
      pointed: [],
    });
    const rows = csvRows((await get('/review.csv?area=990101&years=2022')).body);
    expect(rows).toHaveLength((await list()).total);
    const row = rows.find((one) => one.township === '甲镇' && one.indicator === item.indicator.id);
    expect(row).toMatchObject({ value: '120', reasons: 'low_confidence', action: '' });
    expect((await list('area=990101&years=2022&reasons=words_lost')).total).toBe(0);
  });

  it('tells how far each report has come, by reason and indicator too', async () => {
    const { list, item, get, ...app } = await openReview();
    const progress = async (query = 'area=990101&years=2022') =>
      reviewReportsSchema.parse((await get(`/review/reports?${query}`)).json());
    const before = await progress();
    expect([before.items, before.decided]).toEqual([(await list()).total, 0]);
    const here = ({ township, year }: { township: { code: string }; year: number }) =>
      township.code === '990101101' && year === 2022;
    const own = before.reports.find(here);
    const doubtful = before.reasons.find(({ reason }) => reason === 'low_confidence');
    await post({ ...app }, '/decisions', { ...cellOf(item), action: 'accept' });
    const after = await progress();
    expect(after.reports.find(here)).toMatchObject({ items: own?.items, decided: 1 });
    expect(after.reasons.find(({ reason }) => reason === 'low_confidence')).toEqual({
      ...doubtful,
      open: (doubtful?.open ?? 0) - 1,
    });
    const one = await progress('area=990101&years=2022&indicators=disputes_accepted');
    expect(one.indicators.map(({ indicator }) => indicator.id)).toEqual(['disputes_accepted']);
    expect((await list('area=990101&indicators=disputes_accepted&state=all')).items.length).toBe(
      (await progress('area=990101&indicators=disputes_accepted')).items,
    );
    const derived = await get('/review/reports?indicators=mediation_success_rate');
    expect(derived.statusCode).toBe(400);
  });

  it('takes a decision, shows who made it, and takes it back', async () => {
    const { list, item, ...app } = await openReview();
    const before = (await list()).total;
    const accept: DecisionRequest = { ...cellOf(item), action: 'accept' };
    const done = decisionReplySchema.parse((await post(app, '/decisions', accept)).json());
    expect((await list()).total).toBe(before - 1);
    const [decided] = (await list('area=990101&state=decided')).items;
    expect(decided?.decision).toMatchObject({ id: done.id, author: '李四', action: 'accept' });
    const undo = await post(app, `/decisions/${done.id}/undo`, { author: '李四' });
    expect(undo.statusCode).toBe(200);
    expect((await list()).total).toBe(before);
    const again = await post(app, `/decisions/${done.id}/undo`, { author: '李四' });
    expect([again.statusCode, again.json().type]).toEqual([
      404,
      'urn:xiangjian:problem:unknown-decision',
    ]);
  });

  it('moves a reading, and asks before it replaces another number', async () => {
    const { item, ...app } = await openReview();
    const move: DecisionRequest = {
      ...cellOf(item),
      action: 'move',
      to: 'materials_distributed',
      reading_id: item.reading_id ?? 0,
    };
    const refused = await post(app, '/decisions', move);
    expect([refused.statusCode, refused.json().type]).toEqual([
      409,
      'urn:xiangjian:problem:cell-filled',
    ]);
    expect((await post(app, '/decisions', { ...move, replace: true })).statusCode).toBe(200);
    const moved = await app.get(
      '/observations?townships=990101101&years=2022&indicators=materials_distributed,disputes_accepted',
    );
    expect(moved.json().items).toMatchObject([
      { indicator: 'disputes_accepted', value: null, status: 'not_mentioned' },
      { indicator: 'materials_distributed', value: 120, evidence: { text: '120件' } },
    ]);
  });

  it('tells the second of two people what the first decided', async () => {
    const { item, ...app } = await openReview();
    const correct: DecisionRequest = {
      ...cellOf(item),
      action: 'correct',
      cell: stated(121),
      evidence: null,
    };
    await post(app, '/decisions', correct);
    const second = await post(app, '/decisions', { ...correct, author: '王五', cell: stated(99) });
    expect(second.statusCode).toBe(409);
    expect(conflictSchema.parse(second.json()).current).toMatchObject({
      cell: { value: 121 },
      last_change: { author: '李四' },
    });
  });

  it('asks for four eyes where they are switched on', async () => {
    const { item, list, ...app } = await openReview();
    const settings = { method: 'PUT', url: '/api/v1/review/settings' } as const;
    const payload = { author: '李四', four_eyes: true };
    expect((await app.send({ ...settings, payload })).json()).toEqual({ four_eyes: true });
    expect((await app.get('/review/settings')).json()).toEqual({ four_eyes: true });
    const correct = { ...cellOf(item), action: 'correct', cell: stated(121), evidence: null };
    const done = (await post(app, '/decisions', correct)).json();
    const accept = { ...cellOf(item), action: 'accept', expected: done.version };
    const refused = await post(app, '/decisions', accept);
    expect([refused.statusCode, refused.json().type]).toEqual([
      409,
      'urn:xiangjian:problem:four-eyes',
    ]);
    expect((await list('area=990101&reasons=to_confirm')).total).toBe(1);
    expect((await post(app, '/decisions', { ...accept, author: '王五' })).statusCode).toBe(200);
    expect((await list('area=990101&reasons=to_confirm')).total).toBe(0);
  });

  it('refuses what does not fit, field by field', async () => {
    const { item, ...app } = await openReview();
    for (const payload of [
      { ...cellOf(item), action: 'guess' },
      { ...cellOf(item), action: 'add', cell: stated(1) },
      { ...cellOf(item), action: 'accept', author: '' },
    ]) {
      const reply = await post(app, '/decisions', payload);
      expect(problemSchema.parse(reply.json()).errors).not.toHaveLength(0);
      expect(reply.statusCode).toBe(400);
    }
  });
});

describe('plans', () => {
  it('put outliers into the queue and measure how often drawn figures are wrong', async () => {
    const { list, ...app } = await openReview();
    const payload = { area: '990101', years: [2022], share: 0.5, seed: '甲', author: '李四' };
    const made = planSchema.parse((await post(app, '/plans', payload)).json());
    // Every figure of the sample district is doubtful: nothing is left to draw from.
    expect(made).toMatchObject({ population: 0, drawn: 0, outliers: 2, error_rates: [] });
    expect((await list('area=990101&reasons=outlier')).total).toBe(2);
    const { items } = planListSchema.parse((await app.get('/review/plans')).json());
    expect(items).toEqual([made]);
    expect((await post(app, '/plans', { ...payload, area: '99' })).statusCode).toBe(400);
    expect((await post(app, '/plans', { ...payload, share: 0 })).statusCode).toBe(400);
  });
});
