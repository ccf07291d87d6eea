import { join } from 'node:path';
import { databaseFile } from '@xiangjian/api';
import { cellsOfTownships, openDatabase, reviewQueue } from '@xiangjian/store';
import { expect, it } from 'vitest';
import { reportText } from '../../../api/src/import/testing/sample-text.ts';
import { modelServer, pointing, refuse, say } from '../second-reader/testing/model-server.ts';
import { runCaptured } from '../testing/run-captured.ts';
import { sampleCountiesFolder } from '../testing/sample-counties-folder.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const other = '司法所登记矛盾纠纷120件';
const text = reportText({
  township: '甲镇',
  county: '青溪县',
  year: 2023,
  accepted: 305,
}).replace('发放宣传', `${other}。发放宣传`);

async function imported(url: string) {
  const folder = temporaryFolder({ 'a.txt': text });
  const data = await sampleCountiesFolder();
  const ran = await runCaptured(['import', join(folder, 'a.txt'), '--second-reader'], {
    XIANGJIAN_DATA: data,
    XIANGJIAN_READER_URL: url,
    XIANGJIAN_READER_MODEL: 'small-model',
  });
  const database = await openDatabase({ file: databaseFile(data), readonly: true });
  const [cell] = cellsOfTownships(database, ['990101101'], [2023], ['disputes_accepted']);
  const filter = { state: 'open', reasons: ['second_reader'], limit: 50, offset: 0 } as const;
  const { items } = reviewQueue(database, filter);
  database.close();
  return { ...ran, value: cell?.value, asked: items.map(({ indicator }) => indicator) };
}

it('keeps what a second reader says otherwise for the review, and changes no figure', async () => {
  const { url } = await modelServer((response, { body }) => {
    const asks = body.messages.some(({ content }) => content.includes('- disputes_accepted（'));
    say(response, { content: asks ? pointing('disputes_accepted', other) : '{"quotes":[]}' });
  });
  const { code, error, value, asked } = await imported(url);
  expect({ code, value, asked }).toEqual({ code: 0, value: 305, asked: ['disputes_accepted'] });
  expect(error).toContain('指出 1 处，与规则不同的 1 处已列入核对清单；数字没有改动');
});

it('imports all the same when no answer comes', async () => {
  const { url } = await modelServer((response) => refuse(response, 500));
  const { code, error, value, asked } = await imported(url);
  expect({ code, value, asked }).toEqual({ code: 0, value: 305, asked: [] });
  expect(error).toMatch(/没有答复 \d+ 问/);
});
