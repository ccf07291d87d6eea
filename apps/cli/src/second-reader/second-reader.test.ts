import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportText } from '../../../api/src/import/testing/sample-text.ts';
import type { ExtractedReport } from '../extracting/extracted-report.ts';
import { runCaptured } from '../testing/run-captured.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { modelServer, pointing, refuse, type SeenRequest, say } from './testing/model-server.ts';

const key = 'sk-very-secret-1';
const text = reportText({ township: '甲镇', county: '青溪县', year: 2023, accepted: 305 });
const sentence = /[^，。；\n]*305件/.exec(text)?.[0] ?? '';

const asksAbout = ({ body }: SeenRequest, indicator: string) =>
  body.messages.some(({ content }) => content.includes(`- ${indicator}（`));

/** A server that answers the question about accepted disputes with this reply, and all others with an empty list. */
async function serverSaying(reply: string, others = '{"quotes":[]}') {
  return modelServer((response, request) =>
    say(response, { content: asksAbout(request, 'disputes_accepted') ? reply : others }),
  );
}

async function extracted(url: string, options: readonly string[] = ['--json'], data = '') {
  const folder = temporaryFolder({ 'a.txt': text });
  const file = join(folder, 'a.txt');
  const dataFolder = data === '' ? join(folder, 'data') : data;
  const ran = await runCaptured(['extract', file, '--second-reader', ...options], {
    XIANGJIAN_DATA: dataFolder,
    XIANGJIAN_READER_URL: url,
    XIANGJIAN_READER_MODEL: 'small-model',
    XIANGJIAN_READER_KEY: key,
  });
  const plain = await runCaptured(['extract', file, '--json']);
  const report: ExtractedReport | null = options.includes('--json') ? JSON.parse(ran.out) : null;
  expect(ran.out + ran.error).not.toContain(key);
  return { ...ran, report, plain: JSON.parse(plain.out), dataFolder };
}

const opinionOn = async (reply: string) =>
  (await extracted((await serverSaying(reply)).url)).report?.secondReader;

describe('xiangjian extract --second-reader --json', () => {
  it('adds the second opinion and changes nothing else', async () => {
    const { url, seen } = await serverSaying(pointing('disputes_accepted', sentence));
    const { code, report, plain, error } = await extracted(url);
    expect(code).toBe(0);
    expect(error).toBe(`第二读者：${new URL(url).host}，模型 small-model。\n`);
    const { secondReader, ...rest } = report ?? {};
    expect(rest).toEqual(plain);
    expect(secondReader).toMatchObject({
      asked: seen.length,
      proposals: [
        {
          indicator: 'disputes_accepted',
          quantity: { value: 305, lower: 305, upper: 305, qualifier: 'exact' },
          agreement: 'agrees',
          evidence: { text: sentence },
        },
      ],
      rejected: [],
      failures: [],
    });
  });

  it('understands thoughts, fences, prose and commas too many', async () => {
    const item = `{"indicator":"disputes_accepted","quote":"${sentence}",}`;
    for (const reply of [
      `<think>想想 {"quotes":[]}</think>\`\`\`json\n{"quotes":[${item}],}\n\`\`\``,
      `好的，见[注]：\n[${item}]\n希望有用。`,
    ]) {
      expect((await opinionOn(reply))?.proposals).toHaveLength(1);
    }
  });

  it('finds the answer in the reasoning, behind a content without one', async () => {
    const { url } = await modelServer((response, request) =>
      say(response, {
        content: '见上。',
        reasoning_content: asksAbout(request, 'disputes_accepted')
          ? pointing('disputes_accepted', sentence)
          : '[]',
      }),
    );
    const opinion = (await extracted(url)).report?.secondReader;
    expect(opinion?.proposals).toHaveLength(1);
    expect(opinion?.failures).toEqual([]);
  });

  it.each([
    ['quote_not_found', 'an invented quote', 'disputes_accepted', '共受理各类矛盾纠纷9999件'],
    ['number_missing', 'a quote without its number', 'disputes_accepted', sentence.slice(0, -4)],
    ['indicator_unknown', 'an indicator that was not asked about', 'no_such_thing', sentence],
  ])('lists as %s %s', async (reason, _, indicator, quote) => {
    const opinion = await opinionOn(pointing(indicator, quote));
    expect(opinion?.proposals).toEqual([]);
    expect(opinion?.rejected).toEqual([{ indicator, quote, reason }]);
  });

  it('says of the right quote under another indicator that the rules took it for theirs', async () => {
    const { url } = await modelServer((response, request) =>
      say(response, {
        content: asksAbout(request, 'disputes_screened')
          ? pointing('disputes_screened', sentence)
          : '[]',
      }),
    );
    const { report, plain } = await extracted(url);
    expect(report?.secondReader?.proposals).toMatchObject([
      { indicator: 'disputes_screened', agreement: 'differs', takenFor: 'disputes_accepted' },
    ]);
    expect(report?.observations).toEqual(plain.observations);
  });

  it('holds a number that stands in the reply beside the quote for nothing', async () => {
    const reply = `[{"indicator":"disputes_accepted","quote":"${sentence}","value":77777}]`;
    const { url } = await serverSaying(reply);
    const { out } = await extracted(url);
    expect(out).toContain('"value":305');
    expect(out).not.toContain('77777');
  });

  it('names the questions whose answers are of no use', async () => {
    const opinion = await opinionOn('{"quotes":[{"indicator":');
    expect(opinion?.failures.map(({ reason }) => reason)).toEqual(['no_answer']);
    expect(opinion?.failures[0]?.indicators).toContain('disputes_accepted');
  });

  it('is no error where the server is of no use, and stops asking it', async () => {
    const { url, seen } = await modelServer((response) => refuse(response, 401));
    const { code, report, plain } = await extracted(url);
    expect(code).toBe(0);
    expect(report?.observations).toEqual(plain.observations);
    const reasons = report?.secondReader?.failures.map(({ reason }) => reason);
    expect(reasons?.slice(0, 2)).toEqual(['unauthorised', 'given_up']);
    expect(seen).toHaveLength(1);
    expect(report?.secondReader?.asked).toBe(1);
  });

  it('stops after three silences in a row, and not before', async () => {
    const { url, seen } = await modelServer((response, _, count) => {
      if (count === 3) say(response, { content: '[]' });
      else refuse(response, 404);
    });
    const { report } = await extracted(url);
    const reasons = report?.secondReader?.failures.map(({ reason }) => reason);
    expect(reasons?.slice(0, 6)).toEqual([...Array(5).fill('refused'), 'given_up']);
    expect(seen).toHaveLength(6);
    expect(report?.secondReader?.asked).toBe(6);
  });

  it('asks a model once about the same text', async () => {
    const { url, seen } = await serverSaying(pointing('disputes_accepted', sentence));
    const first = await extracted(url);
    const requests = seen.length;
    const again = await extracted(url, ['--json'], first.dataFolder);
    expect(seen).toHaveLength(requests);
    expect(again.report?.secondReader).toEqual(first.report?.secondReader);
    for (const name of readdirSync(join(first.dataFolder, 'second-reader'))) {
      expect(readFileSync(join(first.dataFolder, 'second-reader', name), 'utf8')).not.toContain(
        key,
      );
    }
  });

  it('asks again where what was kept is of no use, and keeps no useless reply', async () => {
    const useless = await serverSaying('不知道', '不知道');
    const { dataFolder } = await extracted(useless.url);
    expect(existsSync(join(dataFolder, 'second-reader'))).toBe(false);
    const { url, seen } = await serverSaying(pointing('disputes_accepted', sentence));
    await extracted(url, ['--json'], dataFolder);
    const requests = seen.length;
    const folder = join(dataFolder, 'second-reader');
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), '{"quotes":[');
    const { report } = await extracted(url, ['--json'], dataFolder);
    expect(seen).toHaveLength(2 * requests);
    expect(report?.secondReader?.proposals).toHaveLength(1);
  });

  it('does without a cache where the data folder is a file', async () => {
    const { url } = await serverSaying(pointing('disputes_accepted', sentence));
    const taken = join(temporaryFolder({ data: 'x' }), 'data');
    const { code, report } = await extracted(url, ['--json'], taken);
    expect(code).toBe(0);
    expect(report?.secondReader?.proposals).toHaveLength(1);
  });
});

describe('xiangjian extract --second-reader', () => {
  it('prints a table of what was pointed at, what was not believed and what was not answered', async () => {
    const reply = `{"quotes":[${[sentence, '编造的纠纷1件'].map((quote) => JSON.stringify({ indicator: 'disputes_accepted', quote }))}]}`;
    const { url } = await serverSaying(reply, '没有');
    const { code, out } = await extracted(url, []);
    expect(code).toBe(0);
    expect(out).toMatch(/第二读者：问 \d+ 次，指出 1 处，未采信 1 处/);
    expect(out).toMatch(/受理调解纠纷 +305 +305 +相同/);
    expect(out).toContain('原文中没有这句话');
    expect(out).toMatch(/没有第二意见的 \d+ 问：回答中没有可用的 JSON/);
  });
});

describe('who is asked', () => {
  const run = (words: readonly string[], environment: Readonly<Record<string, string>>) => {
    const file = join(temporaryFolder({ 'a.txt': '没有数字的短文。\n' }), 'a.txt');
    return runCaptured(['extract', file, ...words], environment);
  };
  const outside = {
    XIANGJIAN_READER_URL: 'https://reader.example/v1',
    XIANGJIAN_READER_MODEL: 'm',
    XIANGJIAN_READER_KEY: key,
  };

  it('is nobody, unless it is asked for', async () => {
    const { url, seen } = await serverSaying('[]');
    const set = { XIANGJIAN_READER_URL: url, XIANGJIAN_READER_MODEL: 'm' };
    const { out } = await run(['--json'], set);
    expect(JSON.parse(out)).not.toHaveProperty('secondReader');
    expect(seen).toEqual([]);
  });

  it.each([
    ['no reader is set', ['--second-reader'], {}, 'XIANGJIAN_READER_URL'],
    ['the text would leave the house', ['--second-reader'], outside, '--allow-outside'],
    ['outside is allowed to nobody', ['--allow-outside'], outside, '--second-reader'],
    [
      'the address is none',
      ['--second-reader'],
      { ...outside, XIANGJIAN_READER_URL: 'ftp://reader.example' },
      'XIANGJIAN_READER_URL',
    ],
  ])('is refused with exit code 2 where %s', async (_, words, environment, said) => {
    const { code, out, error } = await run(words, environment);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(said);
    expect(error).not.toContain(key);
  });

  it('is warned of where it lies outside and is allowed', async () => {
    const { code, error } = await run(['--second-reader', '--allow-outside', '--json'], outside);
    expect(code).toBe(0);
    expect(error).toContain('注意：报告文字将发到本机和内网之外的 reader.example');
  });
});
