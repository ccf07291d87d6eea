import type { ImportItem, Township } from '@xiangjian/contract';
import { expect, test } from 'vitest';
import type { QueuedFile } from './import-queue.ts';
import { namesakesOf } from './namesakes.ts';

const township = (code: string, name: string, county: string): Township => ({
  code,
  name,
  kind: '镇',
  county,
  fictional: true,
});
const here = township('990101101', '城关镇', '示例县');
const there = township('990102101', '城关镇', '乙县');

const ambiguous = (id: number, candidates: Township[], given: QueuedFile['given'] = {}) => {
  const reply: ImportItem = {
    file: 'a.html',
    outcome: 'refused',
    report_id: null,
    township: null,
    year: 2023,
    title: null,
    observations: 0,
    problem: { code: 'ambiguous_township', message_zh: '', message_en: '', candidates },
    changes: { added: 0, changed: 0, gone: 0 },
  };
  const file = new File([''], 'a.html');
  const state = { kind: 'done', reply } as const;
  return { id, file, path: 'a.html', given, archived: false, state } satisfies QueuedFile;
};

test('the candidate in the area of the page is the answer', () => {
  const files = [ambiguous(1, [here, there]), ambiguous(2, [there])];
  expect(namesakesOf(files, '990101')).toEqual({
    county: '示例县',
    answers: [{ id: 1, township: here }],
  });
});

test('a township chosen by hand names the county for the others', () => {
  const files = [ambiguous(1, [here, there]), ambiguous(2, [], { township: there })];
  expect(namesakesOf(files, '990101')?.answers).toEqual([{ id: 1, township: there }]);
});

test('two candidates in one place stay a question', () => {
  const files = [ambiguous(1, [here, township('990101102', '城关镇', '示例县')])];
  expect(namesakesOf(files, '990101')).toBeNull();
  expect(namesakesOf([ambiguous(1, [here, there])], '99')).toBeNull();
  expect(namesakesOf([ambiguous(1, [here, there])], undefined)).toBeNull();
});

test('reports of an archive of several are not sent again by themselves', () => {
  const files = [{ ...ambiguous(1, [here, there]), archived: true }, ambiguous(2, [here, there])];
  expect(namesakesOf(files, '990101')?.answers).toEqual([{ id: 2, township: here }]);
});
