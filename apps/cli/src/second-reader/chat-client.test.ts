import type { ServerResponse } from 'node:http';
import { readDocument } from '@xiangjian/documents';
import { extractReport, questionsFor, secondReaderGround } from '@xiangjian/extract';
import { describe, expect, it } from 'vitest';
import { reportText, utf8 } from '../../../api/src/import/testing/sample-text.ts';
import { chatClient } from './chat-client.ts';
import { modelServer, refuse, say } from './testing/model-server.ts';

const patience = { timeoutMs: 400, pauseMs: 0, mostBytes: 64 * 1024 };
const key = 'sk-very-secret-1';

async function question() {
  const text = reportText({ township: '甲镇', county: '青溪县', year: 2023, accepted: 305 });
  const document = await readDocument(utf8(text), '甲镇.txt');
  const [first] = questionsFor(secondReaderGround(document, extractReport(document)));
  if (first === undefined) throw new Error('nothing is asked');
  return first;
}

/** Asks a server that answers so, as often as `times` says, and tells what came back and what it saw. */
async function asked(answer: Parameters<typeof modelServer>[0], times = 1) {
  const { url, seen } = await modelServer(answer);
  const ask = chatClient({ url, model: 'm', key }, patience);
  const answers = [];
  for (let time = 0; time < times; time += 1) answers.push(await ask(await question()));
  return {
    answer: answers.at(-1),
    seen,
    formats: seen.map(({ body }) => body.response_format?.type),
  };
}

describe('a request', () => {
  it('goes to chat/completions with temperature 0, the key and a schema of the answer', async () => {
    const { seen } = await asked((response) => say(response, { content: '[]' }));
    const { system, user, indicators } = await question();
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({
      path: '/v1/chat/completions',
      authorization: `Bearer ${key}`,
      body: {
        model: 'm',
        temperature: 0,
        messages: [
          { role: 'system', content: system },
          { role: 'user', content: user },
        ],
      },
    });
    expect(JSON.stringify(seen[0]?.body.response_format)).toContain(JSON.stringify(indicators));
  });

  it('carries no authorization where no key is set', async () => {
    const { url, seen } = await modelServer((response) => say(response, { content: '[]' }));
    await chatClient({ url, model: 'm', key: null }, patience)(await question());
    expect(seen[0]?.authorization).toBeNull();
  });
});

describe('the form of the answer', () => {
  it('is asked for less strictly where it is refused, and the server is not tried with it again', async () => {
    const { answer, formats } = await asked((response, { body }) => {
      if (body.response_format?.type === 'json_schema') refuse(response, 400);
      else say(response, { content: '[]' });
    }, 2);
    expect(answer).toEqual(['[]']);
    expect(formats).toEqual(['json_schema', 'json_object', 'json_object']);
  });

  it('is left open at last', async () => {
    const { answer, formats } = await asked((response, { body }) => {
      if (body.response_format === undefined) say(response, { content: '[]' });
      else refuse(response, 422);
    });
    expect(answer).toEqual(['[]']);
    expect(formats).toEqual(['json_schema', 'json_object', undefined]);
  });

  it('leaves nothing to ask where even that is refused', async () => {
    const { answer, seen } = await asked((response) => refuse(response, 400));
    expect(answer).toBe('refused');
    expect(seen).toHaveLength(3);
  });
});

describe('an answer', () => {
  it('may stand in the content, in the reasoning, or in both', async () => {
    const of = async (message: Parameters<typeof say>[1]) =>
      (await asked((response) => say(response, message))).answer;
    expect(await of({ content: 'a' })).toEqual(['a']);
    expect(await of({ content: null, reasoning_content: 'b' })).toEqual(['b']);
    expect(await of({ content: ' \n', reasoning_content: 'b' })).toEqual(['b']);
    expect(await of({ content: 'a', reasoning_content: 'b' })).toEqual(['a', 'b']);
    expect(await of({})).toBe('no_answer');
  });

  it('is dropped where it repeats the key', async () => {
    const { answer } = await asked((response) => say(response, { content: `["${key}"]` }));
    expect(answer).toBe('no_answer');
  });

  it.each([
    ['no JSON', '<html>'],
    ['no completion', '{"error":"x"}'],
    ['no choice', '{"choices":[]}'],
    ['parts in place of a text', '{"choices":[{"message":{"content":[1]}}]}'],
  ])('is none where the body is %s', async (_, body) => {
    expect((await asked((response) => response.end(body))).answer).toBe('no_answer');
  });
});

describe('a failure', () => {
  const hang = () => {};
  const drip = (response: ServerResponse) => {
    response.writeHead(200);
    response.write('{"choices"');
  };

  it.each([
    ['timed_out', 'no answer', hang, 2],
    ['timed_out', 'an answer that never ends', drip, 2],
    ['server_error', 'status 500', (response: ServerResponse) => refuse(response, 500), 2],
    ['server_error', 'status 503', (response: ServerResponse) => refuse(response, 503), 2],
    ['server_error', 'status 429', (response: ServerResponse) => refuse(response, 429), 2],
    ['unauthorised', 'status 401', (response: ServerResponse) => refuse(response, 401), 1],
    ['refused', 'status 404', (response: ServerResponse) => refuse(response, 404), 1],
    ['unreachable', 'a broken connection', (response: ServerResponse) => response.destroy(), 2],
  ] as const)('%s: %s; tried %#', async (reason, _, behave, requests) => {
    const { answer, seen } = await asked(behave);
    expect({ answer, requests: seen.length }).toEqual({ answer: reason, requests });
  });

  it('is mended by the second try', async () => {
    const { answer, seen } = await asked((response, _, count) => {
      if (count === 1) refuse(response, 500);
      else say(response, { content: '[]' });
    });
    expect(answer).toEqual(['[]']);
    expect(seen).toHaveLength(2);
  });

  it('unreachable: nobody listens', async () => {
    const ask = chatClient({ url: 'http://127.0.0.1:1/v1', model: 'm', key }, patience);
    expect(await ask(await question())).toBe('unreachable');
  });

  it('too_large: what is longer is not read to its end', async () => {
    let sent = 0;
    const { answer } = await asked((response) => {
      response.writeHead(200);
      const pour = () => {
        while (!response.destroyed && sent < 256 * 1024 ** 2) {
          sent += 16_384;
          if (!response.write('x'.repeat(16_384))) {
            response.once('drain', pour);
            return;
          }
        }
      };
      pour();
    });
    expect(answer).toBe('too_large');
    expect(sent).toBeLessThan(32 * 1024 ** 2);
  });

  it.each([301, 302, 307, 308])(
    'redirected: status %i is not followed, the key goes nowhere',
    async (status) => {
      const elsewhere = await modelServer((response) => say(response, { content: '[]' }));
      const { answer, seen } = await asked((response) =>
        refuse(response, status, { location: `${elsewhere.url}/chat/completions` }),
      );
      expect(answer).toBe('redirected');
      expect(seen).toHaveLength(1);
      expect(elsewhere.seen).toEqual([]);
    },
  );
});
