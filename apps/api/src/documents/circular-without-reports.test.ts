import { fileURLToPath } from 'node:url';
import { readDocument } from '@xiangjian/documents';
import { expect, it } from 'vitest';
import { loadPublicPanel } from '../import/load-public-panel.ts';
import { openApp } from '../testing/open-app.ts';
import { importedAt } from '../testing/small-district.ts';

const data = fileURLToPath(new URL('../../../../data', import.meta.url));
const sample = 'area=980103&year=2025';

it('where only tables are kept, a circular says nothing of publication and counts no report', async () => {
  const { get, database } = await openApp();
  await loadPublicPanel(database, data, importedAt);
  const reply = await get(`/documents/circular.docx?${sample}`);
  const { text } = await readDocument(reply.rawPayload, 'paper.docx');
  expect(text).not.toContain('按时公开。');
  expect(text).not.toContain('0个按时公开');
  expect(text).toContain('10个乡镇（街道）中，10个的报告本库未收录。');
  expect(text).toMatch(/（一）本库未收录报告。/);
  expect(text).toContain('报告是否公开不作判断');
  expect(text).toContain('有数值的乡镇：0/10');
});

it('a circular begins with what it makes known', async () => {
  const { get } = await openApp();
  const reply = await get('/documents/circular.docx?area=990101&year=2022');
  const { text } = await readDocument(reply.rawPayload, 'paper.docx');
  expect(text).toContain('现将示例县2022年度法治政府建设情况报告公开情况通报如下。');
  expect(text.indexOf('通报如下')).toBeLessThan(text.indexOf('一、总体情况'));
});
