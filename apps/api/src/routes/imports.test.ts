import { createCipheriv } from 'node:crypto';
import { importReplySchema, problemSchema } from '@xiangjian/contract';
import { describe, expect, it } from 'vitest';
import { makeZip } from '../../../../packages/documents/src/testing/make-zip.ts';
import { reportText } from '../import/testing/sample-text.ts';
import { openApp, type TestedApp } from '../testing/open-app.ts';
import { uploadLimits } from '../uploads/upload-limits.ts';

const boundary = 'xiangjian-test';

interface Part {
  readonly name: string;
  readonly fileName?: string;
  readonly content: string | Buffer;
}

/** Sends a form as a browser does. */
function post({ send }: TestedApp, parts: readonly Part[]) {
  const body = parts.flatMap(({ name, fileName, content }) => {
    const file = fileName === undefined ? '' : `; filename="${fileName}"`;
    return [
      Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${name}"${file}\r\n\r\n`),
      Buffer.from(content),
      Buffer.from('\r\n'),
    ];
  });
  return send({
    method: 'POST',
    url: '/api/v1/imports',
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([...body, Buffer.from(`--${boundary}--\r\n`)]),
  });
}

const report = reportText({ township: '示例镇', year: 2019, accepted: 90 });

/** Bytes that do not pack, the same every time. */
function noiseOf(length: number): Uint8Array {
  const zeros = new Uint8Array(16);
  return createCipheriv('aes-128-ctr', zeros, zeros).update(new Uint8Array(length));
}

const tooLarge = Buffer.alloc(uploadLimits.fileBytes + 1, 'x');

describe('an upload', () => {
  it('answers each file by its own item, nothing lost', async () => {
    const app = await openApp();
    const reply = await post(app, [
      { name: 'file', fileName: '照片.png', content: 'x' },
      { name: 'file', fileName: '太大.txt', content: tooLarge },
      { name: 'file', fileName: '空.txt', content: '' },
    ]);
    expect(reply.statusCode).toBe(200);
    const { items } = importReplySchema.parse(reply.json());
    expect(items.map(({ file, problem }) => [file, problem?.code])).toEqual([
      ['照片.png', 'unsupported_format'],
      ['太大.txt', 'too_large'],
      ['空.txt', 'empty'],
    ]);
  });

  it('knows bytes that are stored already', async () => {
    const app = await openApp();
    const original = await app.get('/reports/1/original');
    const reply = await post(app, [
      { name: 'file', fileName: '再来一次.txt', content: original.rawPayload },
    ]);
    expect(importReplySchema.parse(reply.json()).items).toMatchObject([
      { outcome: 'unchanged', report_id: 1 },
    ]);
  });

  it('answers each report of an archive, and the same archive again changes nothing', async () => {
    const app = await openApp();
    const zip = Buffer.from(
      makeZip([
        { name: '2023/990101101.txt', content: report },
        { name: '2023/附件.xlsx', content: 'x' },
        { name: '空.docx', content: '' },
      ]),
    );
    const parts = [
      { name: 'file', fileName: '包.zip', content: zip },
      { name: 'file', fileName: '坏.zip', content: zip.subarray(0, 60) },
    ];
    const first = importReplySchema.parse((await post(app, parts)).json());
    expect(first.items.map(({ file, outcome, problem }) => [file, outcome, problem?.code])).toEqual(
      [
        ['包.zip/2023/990101101.txt', 'added', undefined],
        ['包.zip/空.docx', 'refused', 'empty'],
        ['坏.zip', 'refused', 'unreadable'],
      ],
    );
    expect(first.skipped).toBe(1);
    const again = importReplySchema.parse((await post(app, parts)).json());
    expect(again.items[0]).toMatchObject({ outcome: 'unchanged' });
    expect(again.items[0]?.report_id).toBe(first.items[0]?.report_id);
  });

  it('lets a person say whose report an archive holds only where it holds one', async () => {
    const app = await openApp();
    const send = async (...contents: string[]) => {
      const members = contents.map((content, at) => ({ name: `${at}.txt`, content }));
      const reply = await post(app, [
        { name: 'file', fileName: '包.zip', content: Buffer.from(makeZip(members)) },
        { name: 'township', content: '990101102' },
        { name: 'year', content: '2022' },
      ]);
      return importReplySchema.parse(reply.json()).items;
    };
    expect(await send(report, `${report}。`)).toMatchObject([
      { file: '包.zip', outcome: 'refused', problem: { code: 'several_reports' } },
    ]);
    expect(await send(report)).toMatchObject([
      { file: '包.zip/0.txt', outcome: 'superseded', year: 2022, township: { code: '990101102' } },
    ]);
  });

  it('says when an archive holds no report', async () => {
    const zip = Buffer.from(makeZip([{ name: '照片.jpg', content: 'x' }]));
    const reply = await post(await openApp(), [
      { name: 'file', fileName: '照片.zip', content: zip },
    ]);
    expect(importReplySchema.parse(reply.json()).items).toMatchObject([
      { file: '照片.zip', problem: { code: 'no_report_inside' } },
    ]);
  });

  it('takes an archive that is larger than a document may be', async () => {
    const noise = noiseOf(11 * 1024 * 1024);
    const zip = makeZip([
      { name: 'a.jpg', content: noise },
      { name: 'b.jpg', content: noise },
      { name: '990101101.txt', content: report },
    ]);
    expect(zip.length).toBeGreaterThan(uploadLimits.fileBytes);
    const reply = await post(await openApp(), [
      { name: 'file', fileName: '大.zip', content: Buffer.from(zip) },
      { name: 'file', fileName: '太大.txt', content: tooLarge },
    ]);
    const { items, skipped } = importReplySchema.parse(reply.json());
    expect(items.map(({ outcome, problem }) => [outcome, problem?.code])).toEqual([
      ['added', undefined],
      ['refused', 'too_large'],
    ]);
    expect(skipped).toBe(2);
  });

  it('of nothing but files that are too large is refused in Chinese', async () => {
    const app = await openApp();
    const reply = await post(app, [{ name: 'file', fileName: '太大.txt', content: tooLarge }]);
    expect(reply.statusCode).toBe(413);
    expect(problemSchema.parse(reply.json()).title).toBe('文件超过 20 MB，没有导入：太大.txt');
  });

  it('without a file, or with wrong fields, says which', async () => {
    const app = await openApp();
    const empty = await post(app, []);
    expect(empty.statusCode).toBe(400);
    expect(problemSchema.parse(empty.json()).title).toBe('没有收到文件');
    const file = { name: 'file', fileName: 'a.txt', content: 'x' };
    const wrong = await post(app, [
      { name: 'year', content: '23' },
      file,
      { name: 'county', content: '990101' },
    ]);
    expect(wrong.statusCode).toBe(400);
    const { errors } = problemSchema.parse(wrong.json());
    expect(errors?.map(({ parameter }) => parameter)).toEqual(['year', 'county']);
  });

  it('that is no form is refused', async () => {
    const { send } = await openApp();
    const url = '/api/v1/imports';
    const json = await send({ method: 'POST', url, payload: { file: 'x' } });
    expect(json.statusCode).toBe(415);
    expect(problemSchema.parse(json.json()).title).toContain('表单');
    const other = await send({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/x-unknown' },
      payload: 'x',
    });
    expect(other.statusCode).toBe(415);
  });
});

describe('a withdrawal', () => {
  it('takes back a report with its cells, once', async () => {
    const { get, send } = await openApp();
    const withdraw = () => send({ method: 'DELETE', url: '/api/v1/reports/1' });
    const { observations } = (await get('/health')).json();
    const reply = await withdraw();
    expect(reply.statusCode).toBe(204);
    expect(reply.body).toBe('');
    expect((await get('/reports/1')).statusCode).toBe(404);
    expect((await get('/reports/1/original')).statusCode).toBe(404);
    expect((await get('/health')).json().observations).toBeLessThan(observations);
    expect((await withdraw()).statusCode).toBe(404);
  });
});
