import {
  auditListSchema,
  cellEvidenceSchema,
  disputeListSchema,
  disputeSchema,
  type NewReplyRequest,
  newReplyReplySchema,
  problemSchema,
  replyBoardSchema,
  replyLimits,
  replySheetSchema,
} from '@xiangjian/contract';
import { setFourEyes } from '@xiangjian/store';
import { describe, expect, it } from 'vitest';
import { csvRows, openApp, type TestedApp } from '../../testing/open-app.ts';
import { importedAt } from '../../testing/small-district.ts';

const asked = { area: '990101', year: 2022, deadline: '2024-06-20' };
const stated = (value: number) =>
  ({ value, lower: value, upper: value, qualifier: 'exact', status: 'reported' }) as const;
const agreed: NewReplyRequest = { author: '王一', received_on: '2024-06-10', manner: 'phone' };
const wrong: NewReplyRequest = {
  author: '王一',
  received_on: '2024-06-11',
  manner: 'paper',
  speaker: '甲镇司法所',
  disputes: [{ indicator: 'disputes_accepted', text: '应为125件', asked: stated(125) }],
};

const openRound = async () => {
  const app = await openApp();
  const post = (address: string, payload: object) =>
    app.send({ method: 'POST', url: `/api/v1/replies${address}`, payload });
  const opened = await post('/rounds', { author: '王一', ...asked });
  expect(opened.statusCode, opened.body).toBe(200);
  const board = async (day = '2024-06-12') =>
    replyBoardSchema.parse((await app.get(`/replies?area=990101&year=2022&day=${day}`)).json());
  const rowOf = async (name: string, day?: string) =>
    (await board(day)).rows.find(({ township }) => township.name === name);
  const sheet = async (code = '990101101') =>
    replySheetSchema.parse((await app.get(`/replies/${code}/2022/sheet`)).json());
  const disputes = async () =>
    disputeListSchema.parse((await app.get('/replies/disputes?area=990101&year=2022')).json());
  const firstDispute = async () => {
    const [dispute] = (await disputes()).items;
    if (dispute === undefined) throw new Error('no dispute');
    return dispute;
  };
  const decide = async (more: object) => {
    const { id, version } = await firstDispute();
    return post(`/990101101/2022/disputes/${id}/decision`, {
      author: '李四',
      reason: '看过原件',
      ...('cell' in more ? { expected: version } : {}),
      ...more,
    });
  };
  return { ...app, post, board, rowOf, sheet, disputes, firstDispute, decide };
};

async function reply(
  app: Pick<TestedApp, 'send'>,
  said: unknown,
  files: Readonly<Record<string, string | Uint8Array>> = {},
  code = '990101101',
) {
  const form = new FormData();
  form.append('reply', typeof said === 'string' ? said : JSON.stringify(said));
  for (const [name, file] of Object.entries(files)) {
    form.append('file', new Blob([Buffer.from(file)]), name);
  }
  const request = new Request('http://localhost', { method: 'POST', body: form });
  return app.send({
    method: 'POST',
    url: `/api/v1/replies/${code}/2022`,
    headers: { 'content-type': request.headers.get('content-type') ?? '' },
    payload: Buffer.from(await request.arrayBuffer()),
  });
}

describe('the board', () => {
  it('shows who has replied, who is late, by a day that is passed in', async () => {
    const app = await openRound();
    expect((await reply(app, agreed)).statusCode).toBe(200);
    expect(
      (await reply(app, { ...agreed, received_on: '2024-06-25' }, {}, '990101102')).statusCode,
    ).toBe(200);
    expect(await app.rowOf('甲镇')).toMatchObject({ state: 'agreed', late: false, overdue: false });
    expect(await app.rowOf('乙镇')).toMatchObject({ state: 'agreed', late: true });
    expect(await app.rowOf('丁镇')).toMatchObject({ state: 'waiting', overdue: false, figures: 2 });
    expect(await app.rowOf('丁镇', '2024-06-20')).toMatchObject({ overdue: false });
    expect(await app.rowOf('丁镇', '2024-06-21')).toMatchObject({ overdue: true });
    const rows = csvRows((await app.get('/replies.csv?area=990101&year=2022&day=2024-06-21')).body);
    expect(rows.find(({ township }) => township === '丁镇')).toMatchObject({
      state: 'waiting',
      overdue: '是',
    });
    expect((await app.get('/replies?area=990101&year=2022')).statusCode).toBe(400);
  });

  it('gives a round more time, and refuses a second one', async () => {
    const app = await openRound();
    const [round] = (await app.board()).rounds;
    const longer = { author: '王一', deadline: '2024-06-30', note: '汛期' };
    expect((await app.post(`/rounds/${round?.id}/extend`, longer)).statusCode).toBe(200);
    expect((await app.post(`/rounds/${round?.id}/extend`, longer)).statusCode).toBe(400);
    expect((await app.board()).rounds[0]).toMatchObject({ deadline: '2024-06-30' });
    expect((await app.post('/rounds', { author: '王一', ...asked })).statusCode).toBe(409);
    const by = { author: '王一', note: '年度选错' };
    expect((await app.post(`/rounds/${round?.id}/withdraw`, by)).statusCode).toBe(200);
    expect((await app.board()).rows[0]).toMatchObject({ state: 'not_asked' });
    expect((await reply(app, agreed)).statusCode).toBe(404);
  });
});

describe('the sheet of a township', () => {
  it('shows every figure with its sentence, as JSON and CSV alike', async () => {
    const app = await openRound();
    const { figures, silent, round } = await app.sheet();
    const figure = figures.find(({ indicator }) => indicator.id === 'disputes_accepted');
    expect(figure).toMatchObject({ cell: { value: 120 }, filled_by: 'report', dispute: null });
    expect(`${figure?.before}${figure?.evidence?.text}${figure?.after}`).toContain('120件');
    expect(silent.map(({ id }) => id)).toContain('penalty_cases');
    expect(round).toMatchObject({ deadline: asked.deadline, area: { name: '示例县' } });
    const rows = csvRows((await app.get('/replies/990101101/2022/sheet.csv')).body);
    expect(rows).toHaveLength(figures.length);
    expect(rows.find(({ indicator }) => indicator === 'disputes_accepted')).toMatchObject({
      value: '120',
      filled_by: 'report',
    });
    expect((await app.get('/replies/990101102/1999/sheet')).statusCode).toBe(400);
    expect((await app.get('/replies/990199999/2022/sheet')).statusCode).toBe(404);
  });
});

describe('a reply', () => {
  it('disputes a figure with words and a paper; the figure shows it; the log has it without the bytes', async () => {
    const app = await openRound();
    const paper = '<script>alert(1)</script>';
    const recorded = await reply(app, wrong, { '..\\说明 (盖章).html': paper });
    const { id } = newReplyReplySchema.parse(recorded.json());
    const { replies, figures } = await app.sheet();
    const [file] = replies[0]?.attachments ?? [];
    expect(replies[0]).toMatchObject({ id, answer: 'dispute', speaker: '甲镇司法所' });
    expect(file).toMatchObject({ file_name: '说明 (盖章).html', size: paper.length });
    expect(figures.find((one) => one.dispute !== null)).toMatchObject({
      indicator: { id: 'disputes_accepted' },
      dispute: { outcome: null },
    });
    const sent = await app.get(`/replies/990101101/2022/attachments/${file?.id}/original`);
    expect(sent.body).toBe(paper);
    expect(sent.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    expect(sent.headers['content-disposition']).toMatch(/^attachment;/);
    expect(
      (await app.get(`/replies/990101102/2022/attachments/${file?.id}/original`)).statusCode,
    ).toBe(404);
    const evidence = await app.get('/observations/990101101/2022/disputes_accepted');
    expect(cellEvidenceSchema.parse(evidence.json()).dispute).toMatchObject({ text: '应为125件' });
    const log = auditListSchema.parse((await app.get('/audit')).json());
    expect(log.items[0]).toMatchObject({ actor: '王一', object: '/replies/990101101/2022' });
    expect(log.items[0]?.after).toContain('说明 (盖章).html');
    expect(log.items[0]?.after).not.toContain('script');
  });

  it('is refused whole where something of it does not fit, in Chinese', async () => {
    const app = await openRound();
    const tell = async (...sent: [unknown, Record<string, Uint8Array>?]) => {
      const refused = await reply(app, ...sent);
      return [refused.statusCode, problemSchema.parse(refused.json()).title];
    };
    expect(await tell('{')).toEqual([400, '字段 reply 不是 JSON']);
    expect((await tell({ ...agreed, manner: 'pigeon' }))[0]).toBe(400);
    expect((await tell({ ...agreed, received_on: '昨天' }))[0]).toBe(400);
    const rate = [{ indicator: 'mediation_success_rate', text: '不对' }];
    expect((await tell({ ...wrong, disputes: rate }))[0]).toBe(400);
    const huge = new Uint8Array(replyLimits.attachmentBytes + 1);
    expect(await tell(agreed, { '扫描.pdf': huge })).toEqual([
      413,
      '附件“扫描.pdf”超过 10 MB，答复没有登记：请压缩扫描件后再传',
    ]);
    const many = Object.fromEntries(
      [1, 2, 3, 4, 5, 6].map((no) => [`${no}.txt`, new Uint8Array([no])]),
    );
    expect((await tell(agreed, many))[0]).toBe(413);
    expect((await app.sheet()).replies).toEqual([]);
  });

  it('is undone where it was recorded wrongly', async () => {
    const app = await openRound();
    const { id } = newReplyReplySchema.parse((await reply(app, wrong)).json());
    const undone = await app.post(`/990101101/2022/records/${id}/undo`, { author: '王一' });
    expect(undone.statusCode).toBe(200);
    expect(await app.rowOf('甲镇')).toMatchObject({ state: 'waiting', disputes: 0 });
    expect((await app.sheet()).replies[0]).toMatchObject({ undone: { author: '王一' } });
  });
});

describe('a decision', () => {
  it('upholds: the figure is corrected with its history; taken back, it is open again', async () => {
    const app = await openRound();
    await reply(app, wrong);
    const upheld = await app.decide({ outcome: 'upheld', cell: stated(125) });
    expect(disputeSchema.parse(upheld.json())).toMatchObject({
      current: { value: 125 },
      seen: { value: 120 },
      decision: { outcome: 'upheld', author: '李四', reason: '看过原件' },
    });
    const evidence = await app.get('/observations/990101101/2022/disputes_accepted');
    const { correction, dispute, history } = cellEvidenceSchema.parse(evidence.json());
    expect(correction).toMatchObject({ author: '李四', reason: '采纳乡镇异议：看过原件' });
    expect(history.at(-1)).toMatchObject({ reason: 'correction', value: 125 });
    expect(dispute).toBeNull();
    expect(await app.rowOf('甲镇')).toMatchObject({ state: 'settled', open: 0, disputes: 1 });
    const rows = csvRows((await app.get('/replies/disputes.csv?area=990101&year=2022')).body);
    expect(rows[0]).toMatchObject({ outcome: 'upheld', reason: '看过原件', value: '125' });
    const { id } = await app.firstDispute();
    const undo = `/990101101/2022/disputes/${id}/decision/undo`;
    expect((await app.post(undo, { author: '李四' })).statusCode).toBe(200);
    expect(await app.firstDispute()).toMatchObject({ current: { value: 120 }, decision: null });
  });

  it('tells where somebody changed the figure in between, and needs a reason', async () => {
    const app = await openRound();
    await reply(app, wrong);
    const stale = await app.decide({ outcome: 'upheld', cell: stated(125), expected: '0-0' });
    expect(stale.statusCode).toBe(409);
    expect(stale.json()).toMatchObject({ current: { cell: { value: 120 } } });
    expect((await app.decide({ outcome: 'rejected', reason: ' ' })).statusCode).toBe(400);
    expect((await app.decide({ outcome: 'upheld' })).statusCode).toBe(400);
    expect((await app.disputes()).open).toBe(1);
  });

  it('is taken by another person where four eyes are asked for', async () => {
    const app = await openRound();
    await reply(app, wrong);
    setFourEyes(app.database, true, importedAt);
    const own = await app.decide({ outcome: 'withdrawn', author: '王一' });
    expect([own.statusCode, problemSchema.parse(own.json()).title]).toEqual([
      409,
      '这条异议是王一登记的，须由另一人决定',
    ]);
    expect((await app.decide({ outcome: 'withdrawn' })).statusCode).toBe(200);
  });
});
