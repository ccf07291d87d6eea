import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { ImportItem, Township } from '@xiangjian/contract';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withdrawReport } from '../../api/withdraw-report.ts';
import { renderInApp } from '../../testing/render-in-app.tsx';
import { ImportPanel } from './import-panel.tsx';
import { makeImportStore } from './import-store.ts';
import { sendReport } from './send-report.ts';
import { answerForms } from './sent-forms.fixture.ts';

const township: Township = {
  code: '990101101',
  name: '示例镇',
  kind: '镇',
  county: '示例区',
  fictional: true,
};

const item = (file: string, more: Partial<ImportItem> = {}): ImportItem => ({
  file,
  outcome: 'added',
  report_id: 7,
  township,
  year: 2023,
  title: '示例镇2023年法治政府建设情况报告',
  observations: 23,
  problem: null,
  changes: { added: 23, changed: 0, gone: 0 },
  ...more,
});

const refused = (file: string, code: string, message: string): ImportItem =>
  item(file, {
    outcome: 'refused',
    report_id: null,
    township: null,
    year: null,
    observations: 0,
    problem: { code, message_zh: message, message_en: message, candidates: [] },
  });

/** What the server answers, by file name; `null` is a cut network. */
let answers: Record<string, ImportItem | ImportItem[] | null> = {};
let sent: FormData[] = [];
/** Holds a request back while it is being sent. */
let held: ((onSent: (loaded: number, total: number) => void) => Promise<void>) | null = null;
let deleted: string[] = [];

beforeEach(() => {
  answers = {};
  sent = [];
  held = null;
  deleted = [];
  vi.stubGlobal('fetch', async (address: string, init: RequestInit = {}) => {
    if (init.method === 'DELETE') {
      deleted.push(address);
      return new Response(null, { status: 204 });
    }
    return Response.json({ items: [], total: 0 });
  });
  answerForms(async (form, onSent) => {
    sent.push(form);
    const file = form.get('file');
    if (!(file instanceof File)) return null;
    await held?.(onSent);
    const answer = answers[file.name] ?? null;
    return answer && { items: [answer].flat(), skipped: 0 };
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const importFiles = (...names: string[]) =>
  chooseFiles(...names.map((name) => new File(['文'], name)));

async function chooseFiles(...files: File[]) {
  const store = makeImportStore({ send: sendReport, withdraw: withdrawReport });
  const result = await renderInApp(<ImportPanel store={store} />);
  const input = result.container.querySelector('input[type=file][multiple]') ?? expect.fail();
  fireEvent.change(input, { target: { files } });
  return result;
}

const row = (name: string) => screen.getByRole('row', { name: new RegExp(`^${name}`) });

test('every file gets its outcome, its reason and what to do', async () => {
  answers = {
    'a.html': item('a.html'),
    'b.html': item('b.html', { outcome: 'unchanged' }),
    'c.html': item('c.html', {
      outcome: 'superseded',
      changes: { added: 1, changed: 2, gone: 3 },
    }),
    'd.docx': refused('d.docx', 'unsupported_format', '暂不支持这种格式:请另存为网页后再导入'),
  };
  await importFiles('a.html', 'b.html', 'c.html', 'd.docx');
  expect(await screen.findByRole('heading', { name: /4 个文件/ })).toBeTruthy();
  expect(row('a.html').textContent).toMatch(/已新增.*示例镇 2023.*23 个数字/);
  expect(row('b.html').textContent).toContain('无变化');
  expect(row('c.html').textContent).toMatch(/已更新.*新增 1.*变更 2.*消失 3.*旧版保留/);
  expect(row('d.docx').textContent).toMatch(/未导入暂不支持这种格式。请另存为网页后再导入/);
});

test('the panel says which formats are read, and the dialog offers them', async () => {
  const { container } = await importFiles();
  const accept = container.querySelector('input[type=file][multiple]')?.getAttribute('accept');
  for (const ending of ['.docx', '.doc', '.wps', '.rtf', '.html', '.mht', '.txt']) {
    expect(screen.getByText(/^可读/).textContent).toContain(ending);
    expect(accept?.split(',')).toContain(ending);
  }
  expect(screen.getByText(/^可读/).textContent).toMatch(/PDF.*ZIP/);
});

test('an archive gets a row for each report, and a report in it is not sent again by itself', async () => {
  answers = {
    '包.zip': [
      item('包.zip/a.docx'),
      refused('包.zip/b.docx', 'no_year', '看不出是哪一年度的报告：请在导入时填写年度'),
    ],
  };
  await importFiles('包.zip');
  await waitFor(() => expect(row('包.zip/a.docx').textContent).toContain('已新增'));
  expect(row('包.zip/b.docx').textContent).toContain('请解开压缩包，单独导入这一份');
  expect(within(row('包.zip/b.docx')).queryByRole('spinbutton')).toBeNull();
  fireEvent.click(within(row('包.zip/a.docx')).getByRole('button', { name: '撤销导入' }));
  await waitFor(() => expect(row('包.zip/a.docx').textContent).toContain('已撤销'));
  expect(within(row('包.zip/a.docx')).queryByRole('button')).toBeNull();
});

test('of a large file one sees how much has been sent', async () => {
  answers = { 'a.pdf': item('a.pdf') };
  let finish: () => void = () => expect.fail();
  held = async (onSent) => {
    onSent(1_500_000, 2_000_000);
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
  };
  await chooseFiles(new File([new Uint8Array(2_000_000)], 'a.pdf'));
  expect(await screen.findByText('已上传 75%')).toBeTruthy();
  const bars = screen.getAllByRole('progressbar');
  expect(bars.map((bar) => bar.getAttribute('aria-valuenow') ?? bar.getAttribute('value'))).toEqual(
    ['75', '0.75'],
  );
  finish();
  await waitFor(() => expect(row('a.pdf').textContent).toContain('已新增'));
});

test('progress names the file under way, and the rest can be cancelled', async () => {
  answers = { 'a.html': item('a.html'), 'b.html': item('b.html') };
  await importFiles('a.html', 'b.html');
  expect(screen.getByRole('heading', { name: '已处理 0 / 2' })).toBeTruthy();
  expect(screen.getByText('正在导入 a.html')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '取消其余' }));
  await waitFor(() => expect(row('b.html').textContent).toContain('已取消'));
  await waitFor(() => expect(row('a.html').textContent).toContain('已新增'));
  expect(sent).toHaveLength(1);
});

test('a cut network keeps every file and goes on when asked', async () => {
  answers = { 'a.html': null, 'b.html': item('b.html') };
  await importFiles('a.html', 'b.html');
  expect((await screen.findByRole('alert')).textContent).toMatch(/还有 2 个文件在队列里/);
  answers['a.html'] = item('a.html');
  fireEvent.click(screen.getByRole('button', { name: '继续导入' }));
  await waitFor(() => expect(row('b.html').textContent).toContain('已新增'));
  expect(row('a.html').textContent).toContain('已新增');
});

test('a missing year is asked for and sent with the file', async () => {
  answers = {
    'a.html': {
      ...refused('a.html', 'no_year', '看不出是哪一年度的报告:请在导入时填写年度'),
      township,
    },
  };
  await importFiles('a.html');
  const year = await screen.findByRole('spinbutton', { name: '报告年度' });
  expect(row('a.html').textContent).toContain('看不出是哪一年度的报告。请填写报告年度后再导入');
  expect(screen.getByRole('button', { name: '补充后导入' })).toHaveProperty('disabled', true);
  fireEvent.change(year, { target: { value: '2023' } });
  answers['a.html'] = item('a.html');
  fireEvent.click(screen.getByRole('button', { name: '补充后导入' }));
  await waitFor(() => expect(row('a.html').textContent).toContain('已新增'));
  expect([sent[1]?.get('township'), sent[1]?.get('year')]).toEqual(['990101101', '2023']);
});

test('an import is taken back file by file, and the file can be imported again', async () => {
  answers = { 'a.html': item('a.html') };
  await importFiles('a.html');
  fireEvent.click(await screen.findByRole('button', { name: '撤销导入' }));
  await waitFor(() => expect(row('a.html').textContent).toContain('已撤销'));
  expect(deleted).toEqual(['/api/v1/reports/7']);
  expect(within(row('a.html')).queryByRole('link')).toBeNull();
  fireEvent.click(within(row('a.html')).getByRole('button', { name: '重新导入' }));
  await waitFor(() => expect(row('a.html').textContent).toContain('已新增'));
});

test('the whole import is taken back after a question', async () => {
  answers = {
    'a.html': item('a.html'),
    'b.html': item('b.html', { report_id: 8, outcome: 'superseded' }),
    'c.html': item('c.html', { report_id: 9, outcome: 'unchanged' }),
  };
  await importFiles('a.html', 'b.html', 'c.html');
  fireEvent.click(await screen.findByRole('button', { name: /^撤销本次导入.2.$/ }));
  fireEvent.click(await screen.findByRole('button', { name: '撤销' }));
  await waitFor(() => expect(deleted).toEqual(['/api/v1/reports/7', '/api/v1/reports/8']));
});
