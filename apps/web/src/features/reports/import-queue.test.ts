import type { ImportItem, ImportReply } from '@xiangjian/contract';
import { expect, test, vi } from 'vitest';
import { ApiProblem, NoAnswer } from '../../api/problem.ts';
import { csvText } from './csv-text.ts';
import { progressOf } from './import-queue.ts';
import { type ImportRequests, makeImportStore } from './import-store.ts';
import { leaveAside } from './leave-aside.ts';

const found = (...paths: string[]) =>
  paths.map((path) => ({ path, file: new File(['x'], path.split('/').pop() ?? path) }));

const reply = (file: string, outcome: ImportItem['outcome'] = 'added', id = 1): ImportItem => ({
  file,
  outcome,
  report_id: outcome === 'refused' ? null : id,
  township: null,
  year: 2023,
  title: null,
  observations: 3,
  problem: null,
  changes: { added: 3, changed: 0, gone: 0 },
});

const answer = (...items: ImportItem[]): ImportReply => ({ items, skipped: 0 });

const store = (requests: Partial<ImportRequests>) =>
  makeImportStore({
    send: (file) => Promise.resolve(answer(reply(file.name))),
    withdraw: () => Promise.resolve(),
    ...requests,
  });

const states = (imports: ReturnType<typeof store>) =>
  imports.snapshot().files.map(({ state }) => state.kind);

test('files are sent one at a time, in their order', async () => {
  let underWay = 0;
  const names: string[] = [];
  const imports = store({
    send: async (file) => {
      underWay += 1;
      expect(underWay).toBe(1);
      names.push(file.name);
      await Promise.resolve();
      underWay -= 1;
      return answer(reply(file.name));
    },
  });
  imports.add(found('a.html', 'b.html'), 0);
  imports.add(found('c.html'), 0);
  expect(progressOf(imports.snapshot())).toMatchObject({ done: 0, total: 3, current: 'a.html' });
  await vi.waitFor(() => expect(states(imports)).toEqual(['done', 'done', 'done']));
  expect(names).toEqual(['a.html', 'b.html', 'c.html']);
  expect(imports.snapshot().changes).toBe(3);
});

test('a cut network halts the queue, nothing is lost, and it goes on where it stopped', async () => {
  let cut = true;
  const imports = store({
    send: (file) =>
      cut && file.name === 'b.html'
        ? Promise.reject(new NoAnswer())
        : Promise.resolve(answer(reply(file.name))),
  });
  imports.add(found('a.html', 'b.html', 'c.html'), 0);
  await vi.waitFor(() => expect(states(imports)).toEqual(['done', 'failed', 'waiting']));
  expect(imports.snapshot().halted).toBe(true);
  cut = false;
  imports.sendAllAgain();
  await vi.waitFor(() => expect(states(imports)).toEqual(['done', 'done', 'done']));
});

test('a fault of the server fails one file and the others go on', async () => {
  const fault = { type: 'fault', title: '出错', status: 500, detail: 'fault', instance: '' };
  const imports = store({
    send: (file) =>
      file.name === 'a.html'
        ? Promise.reject(new ApiProblem(fault))
        : Promise.resolve(answer(reply(file.name))),
  });
  imports.add(found('a.html', 'b.html'), 0);
  await vi.waitFor(() => expect(states(imports)).toEqual(['failed', 'done']));
});

test('an archive is answered by a row for each report, in its place', async () => {
  const imports = store({
    send: (file) =>
      Promise.resolve(
        file.name === '包.zip'
          ? {
              items: [reply('包.zip/甲镇.docx', 'added', 4), reply('包.zip/乙镇.pdf', 'refused')],
              skipped: 2,
            }
          : answer(reply(file.name)),
      ),
  });
  imports.add(found('2023/包.zip', '2023/丙镇.txt'), 1);
  await vi.waitFor(() => expect(states(imports)).toEqual(['done', 'done', 'done']));
  const { files, leftAside, changes } = imports.snapshot();
  expect(files.map(({ path, archived }) => [path, archived])).toEqual([
    ['2023/包.zip/甲镇.docx', true],
    ['2023/包.zip/乙镇.pdf', true],
    ['2023/丙镇.txt', false],
  ]);
  expect(new Set(files.map(({ id }) => id)).size).toBe(3);
  expect({ leftAside, changes }).toEqual({ leftAside: 3, changes: 2 });
  expect(progressOf(imports.snapshot())).toMatchObject({ done: 3, total: 3, share: 1 });
});

test('an archive with one report can be sent again with what a person adds', async () => {
  const given: unknown[] = [];
  const imports = store({
    send: (_file, more) => {
      given.push(more);
      const outcome = given.length === 1 ? 'refused' : 'added';
      return Promise.resolve(answer(reply('包.zip/甲镇.docx', outcome)));
    },
  });
  imports.add(found('包.zip'), 0);
  await vi.waitFor(() => expect(states(imports)).toEqual(['done']));
  expect(imports.snapshot().files).toMatchObject([{ path: '包.zip/甲镇.docx', archived: false }]);
  imports.sendAgain(1, { year: 2022 });
  await vi.waitFor(() => expect(given).toHaveLength(2));
  expect(given[1]).toEqual({ year: 2022 });
  await vi.waitFor(() => expect(states(imports)).toEqual(['done']));
  expect(imports.snapshot().files).toMatchObject([{ path: '包.zip/甲镇.docx' }]);
});

test('the bytes of the file under way count for the progress', async () => {
  const seen: number[] = [];
  const imports = store({
    send: async (file, _given, onSent) => {
      if (file.name !== 'a.docx') return answer(reply(file.name));
      for (const share of [0.5, 1]) {
        onSent(share);
        seen.push(progressOf(imports.snapshot()).share);
      }
      return answer(reply(file.name));
    },
  });
  imports.add(found('a.docx', 'b.docx'), 0);
  await vi.waitFor(() => expect(states(imports)).toEqual(['done', 'done']));
  expect(seen).toEqual([0.25, 0.5]);
});

test('a request that the server refuses is a refused file with its reason', async () => {
  const tooLarge = { type: 'too-large', title: '文件太大', status: 413, detail: '', instance: '' };
  const imports = store({ send: () => Promise.reject(new ApiProblem(tooLarge)) });
  imports.add(found('a.html'), 0);
  await vi.waitFor(() => expect(states(imports)).toEqual(['done']));
  const [file] = imports.snapshot().files;
  expect(file?.state.kind === 'done' && file.state.reply.problem?.message_zh).toBe('文件太大');
});

test('cancelling lets the file under way finish and keeps the rest for later', async () => {
  const imports = store({});
  imports.add(found('a.html', 'b.html', 'c.html'), 0);
  imports.cancelRest();
  await vi.waitFor(() => expect(states(imports)).toEqual(['done', 'cancelled', 'cancelled']));
  imports.sendAllAgain();
  await vi.waitFor(() => expect(states(imports)).toEqual(['done', 'done', 'done']));
});

test('what a person adds goes with the file when it is sent again', async () => {
  const given: unknown[] = [];
  const imports = store({
    send: (file, more) => {
      given.push(more);
      return Promise.resolve(answer(reply(file.name, given.length === 1 ? 'refused' : 'added')));
    },
  });
  imports.add(found('a.html'), 0);
  await vi.waitFor(() => expect(states(imports)).toEqual(['done']));
  imports.sendAgain(1, { township: { code: '990101101', name: '示例镇' }, year: 2022 });
  await vi.waitFor(() => expect(given).toHaveLength(2));
  expect(given[1]).toEqual({ township: { code: '990101101', name: '示例镇' }, year: 2022 });
});

test('only what changed stored reports can be taken back, and what fails stays', async () => {
  const outcomes = ['added', 'unchanged', 'superseded', 'refused'] as const;
  let sent = 0;
  const asked: number[] = [];
  const imports = store({
    send: (file) => {
      sent += 1;
      return Promise.resolve(answer(reply(file.name, outcomes[sent - 1] ?? 'added', sent)));
    },
    withdraw: (id) => {
      asked.push(id);
      return id === 3 ? Promise.reject(new NoAnswer()) : Promise.resolve();
    },
  });
  imports.add(found('a', 'b', 'c', 'd'), 0);
  await vi.waitFor(() => expect(states(imports)).toEqual(['done', 'done', 'done', 'done']));
  await expect(imports.withdraw([1, 2, 3, 4])).resolves.toBe(1);
  expect(asked).toEqual([1, 3]);
  expect(states(imports)).toEqual(['withdrawn', 'done', 'done', 'done']);
});

test('attachments of saved pages and system files are left aside, other documents are not', () => {
  const { documents, leftAside } = leaveAside(
    found(
      '报告/10.html',
      '报告/2.html',
      '报告/2_files/logo.png',
      '报告/2_files/frame.html',
      '报告/.DS_Store',
      '报告/~$3.docx',
      '报告/3.docx',
      '报告/style.css',
      '报告/4.zip',
    ),
  );
  expect(documents.map(({ path }) => path)).toEqual([
    '报告/2.html',
    '报告/3.docx',
    '报告/4.zip',
    '报告/10.html',
  ]);
  expect(leftAside).toBe(5);
});

test('a CSV opens in a spreadsheet as it is, and no cell becomes a formula', () => {
  expect(
    csvText([
      ['文件', '说明'],
      ['a,b.html', '=1+1'],
      ['"c"', 3],
    ]),
  ).toBe('\ufeff文件,说明\r\n"a,b.html",\'=1+1\r\n"""c""",3\r\n');
});
