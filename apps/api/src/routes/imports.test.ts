import { importReplySchema, problemSchema } from '@xiangjian/contract';
import { describe, expect, it } from 'vitest';
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
