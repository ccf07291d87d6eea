import { readDocument } from '@xiangjian/documents';
import { describe, expect, it } from 'vitest';
import { openApp } from '../../testing/open-app.ts';
import { openGuardedApp } from '../../testing/open-guarded-app.ts';

const place = '/replies/990101101/2022';

describe('the sheet of a township as a paper', () => {
  it('has every figure with the sentence behind it, what is silent, the day and a line to sign', async () => {
    const { get, send } = await openApp();
    const url = '/api/v1/replies/rounds';
    const round = { author: '王一', area: '990101', year: 2022, deadline: '2024-06-20' };
    expect((await send({ method: 'POST', url, payload: round })).statusCode).toBe(200);
    const sheet = (await get(`${place}/sheet`)).json();
    const reply = await get(`${place}/sheet.docx`);
    expect(reply.statusCode).toBe(200);
    expect(decodeURIComponent(String(reply.headers['content-disposition']))).toContain(
      '甲镇2022年度法治建设数据核对表',
    );
    const { text, tables } = await readDocument(reply.rawPayload, 'paper.docx');
    const [lines = []] = tables.map(({ rows }) => rows.map((row) => row.map((cell) => cell.text)));
    expect(lines[0]).toEqual(['序号', '指标', '数值', '报告原文', '乡镇意见']);
    const figures: readonly SheetLine[] = sheet.figures;
    expect(lines.slice(1).map(([, label]) => label)).toEqual(
      figures.map(({ indicator }) => indicator.label_zh),
    );
    for (const [at, { before, evidence, after }] of figures.entries()) {
      const sentence = lines[at + 1]?.[3]?.trim() ?? '';
      expect(sentence).toContain(evidence === null ? '没有原文' : evidence.text);
      if (evidence !== null) expect(`${before}${evidence.text}${after}`).toContain(sentence);
    }
    expect(lines[1]?.[3]?.trim()).toBe('全年受理矛盾纠纷120件。');
    expect(lines[1]?.[2]).toBe('120件');
    for (const words of [
      '（征求意见稿）',
      '2024年6月20日前核对',
      `报告中未提及的指标（${sheet.silent.length}项）`,
      '□ 同意以上数据',
      '单位（盖章）',
      '依据的报告：《',
      '乡镇：示例县甲镇（990101101）；年度：2022年',
      `列出${figures.length}项，报告中未提及${sheet.silent.length}项`,
    ]) {
      expect(text).toContain(words);
    }
    expect((await get(`${place}/sheet.docx`)).rawPayload.equals(reply.rawPayload)).toBe(true);
  });

  it('tells a dispute, and says so where nobody asked or nothing is there', async () => {
    const { get } = await openApp();
    const textOf = async (address: string) =>
      (await readDocument((await get(`${address}/sheet.docx`)).rawPayload, 'a.docx')).text;
    expect(await textOf(place)).toContain('从你单位公开的报告中整理，请核对。');
    expect(await textOf('/replies/990101105/2022')).toContain('没有收到报告');
    expect((await get('/replies/990199101/2022/sheet.docx')).statusCode).toBe(404);
  });

  it('is given to the township itself and to nobody else’s', async () => {
    const { as } = await openGuardedApp();
    const status = async (role: 'township' | 'editor' | 'analyst', code: string) =>
      (await as(role, { url: `/api/v1/replies/${code}/2022/sheet.docx` })).statusCode;
    expect(await status('township', '990101101')).toBe(200);
    expect(await status('township', '990101102')).toBe(403);
    expect(await status('editor', '990101102')).toBe(200);
    expect(await status('analyst', '990101101')).toBe(403);
  });
});

interface SheetLine {
  readonly indicator: { readonly label_zh: string };
  readonly before: string;
  readonly evidence: { readonly text: string } | null;
  readonly after: string;
}
