import {
  reportDetailSchema,
  reportNumbersSchema,
  rereadingListSchema,
  rereadingReplySchema,
} from '@xiangjian/contract';
import { isGrounded } from '@xiangjian/indicators';
import { expect, it } from 'vitest';
import { openApp } from '../../testing/open-app.ts';

const stated = { value: 77, lower: 77, upper: 77, qualifier: 'exact', status: 'reported' } as const;

async function opened() {
  const app = await openApp();
  const { reports } = rereadingListSchema.parse(
    (await app.get('/review/rereading?area=990101&extent=all')).json(),
  );
  const [first = 0] = reports;
  const reread = (dry_run: boolean, ids = [first]) =>
    app.send({
      method: 'POST',
      url: '/api/v1/review/rereading',
      payload: { reports: ids, dry_run, author: '李四' },
    });
  const report = reportDetailSchema.parse((await app.get(`/reports/${first}`)).json());
  return { ...app, reports, first, reread, report };
}

it('tells what rereading changes before anything is changed, then changes that', async () => {
  const { get, first, reread, report } = await opened();
  const cells = async () =>
    (await get(`/observations?townships=${report.township.code}&years=${report.year}`)).body;
  const before = await cells();
  const told = rereadingReplySchema.parse((await reread(true)).json());
  // The readings of the small district are invented: the rules find other ones in its short texts.
  expect(told.items[0]?.changes.length).toBeGreaterThan(0);
  expect(told.items[0]).toMatchObject({ report_id: first, corrections: [] });
  expect(await cells()).toBe(before);
  const done = rereadingReplySchema.parse((await reread(false)).json());
  expect(done).toEqual(told);
  expect(await cells()).not.toBe(before);
  expect(rereadingReplySchema.parse((await reread(true)).json()).items[0]?.changes).toEqual([]);
});

it('keeps a correction whatever the rules read, and names it', async () => {
  const { send, get, reread, report } = await opened();
  const [read] = report.readings.filter(({ headline }) => headline);
  const place = `/observations/${report.township.code}/${report.year}/${read?.indicator}`;
  const { version } = (await get(place)).json();
  const correction = {
    township: report.township.code,
    year: report.year,
    indicator: read?.indicator,
    cell: stated,
    evidence: null,
    author: '李四',
    reason: '来函更正',
    expected: version,
  };
  const sent = await send({ method: 'POST', url: '/api/v1/corrections', payload: correction });
  expect(sent.statusCode).toBe(200);
  const { items } = rereadingReplySchema.parse((await reread(false)).json());
  expect(items[0]?.corrections).toMatchObject([
    { indicator: { id: read?.indicator }, author: '李四', cell: { value: 77 }, standing: 'note' },
  ]);
  expect(items[0]?.changes.map(({ indicator }) => indicator.id)).not.toContain(read?.indicator);
  expect((await get(place)).json()).toMatchObject({ value: 77, correction: { author: '李四' } });
});

it('lists reports of other rules only, and refuses one that is not there', async () => {
  const { get, reports, reread } = await opened();
  expect(reports.length).toBeGreaterThan(1);
  const outdated = rereadingListSchema.parse((await get('/review/rereading')).json());
  expect(reports).toEqual(expect.arrayContaining(outdated.reports));
  expect((await reread(true, [99999])).statusCode).toBe(404);
  expect((await reread(true, [])).statusCode).toBe(400);
});

it('lists every number of a report as it is read and where it stands', async () => {
  const { get, first, report } = await opened();
  const { items } = reportNumbersSchema.parse((await get(`/reports/${first}/numbers`)).json());
  expect(items.length).toBeGreaterThan(0);
  for (const { evidence } of items) expect(isGrounded(report.text, evidence)).toBe(true);
  expect((await get('/reports/99999/numbers')).statusCode).toBe(404);
});
