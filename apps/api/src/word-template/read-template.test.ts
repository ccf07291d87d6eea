import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '@xiangjian/documents';
import { defaultTemplate } from '@xiangjian/publish';
import { expect, it } from 'vitest';
import { openApp } from '../testing/open-app.ts';
import { emptyFolder } from '../testing/small-district-folder.ts';
import { readTemplate } from './read-template.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
);

function folderWith(yaml: string | Uint8Array): string {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'templates'));
  writeFileSync(join(folder, 'templates', 'word.yaml'), yaml);
  writeFileSync(join(folder, 'templates', 'sign.png'), png);
  return folder;
}

const full = `
letterhead:
  text: 中共示例县委全面依法治县委员会办公室
  document_number: 示法办〔2023〕1号
  logo: sign.png
issuer: 示例县委依法治县办
fonts: {body: 仿宋}
circular:
  title: 关于{area}{year}年度报告公开情况的通报
  overall: 基本情况
  request_text: 请各乡镇核实后于收到之日起反馈。
`;

it('without a file, or with an empty one, the usual wording stands', () => {
  expect(readTemplate(emptyFolder())).toEqual(defaultTemplate);
  expect(readTemplate(folderWith('# 只有说明\n'))).toEqual(defaultTemplate);
});

it('what is written goes before the usual wording, the rest stands', () => {
  const template = readTemplate(folderWith(full));
  expect(template.circular).toEqual({
    ...defaultTemplate.circular,
    title: '关于{area}{year}年度报告公开情况的通报',
    overall: '基本情况',
    requestText: '请各乡镇核实后于收到之日起反馈。',
  });
  expect(template.fonts).toEqual({ ...defaultTemplate.fonts, body: '仿宋' });
  expect(template.letterhead?.logo).toMatchObject({ kind: 'png' });
});

it('the example of the documentation can be used as it is', () => {
  const example = readFileSync(new URL('../../../../data/examples/word.yaml', import.meta.url));
  const { letterhead, issuer, circular, comparison, township, replySheet, annex } = readTemplate(
    folderWith(example),
  );
  expect(letterhead?.text).toBe(issuer);
  const { circular: usual, comparison: compared, township: page, annex: tables } = defaultTemplate;
  expect(replySheet).toEqual(defaultTemplate.replySheet);
  expect({ circular, comparison, township, annex }).toEqual({
    circular: usual,
    comparison: compared,
    township: page,
    annex: tables,
  });
});

it('stands in the paper, and a change is taken without a restart', async () => {
  const dataFolder = folderWith(full);
  const { get } = await openApp('/nowhere', { dataFolder });
  const text = async () => {
    const { rawPayload } = await get('/documents/circular.docx?area=990101&year=2022');
    return (await readDocument(rawPayload, 'paper.docx')).text;
  };
  const before = await text();
  for (const words of [
    '示法办〔2023〕1号',
    '关于示例县2022年度报告公开情况的通报',
    '一、基本情况',
  ]) {
    expect(before).toContain(words);
  }
  writeFileSync(join(dataFolder, 'templates', 'word.yaml'), 'issuer: 另一办公室\n');
  expect(await text()).toContain('另一办公室');
});

it.each([
  ['issuer: 甲\nisuer: 乙\n', '第 2 行，isuer：没有这个字段'],
  ['issuer: ""\n', '第 1 行，issuer：不能为空'],
  [
    'circular:\n  title: 关于{county}的通报\n',
    '第 2 行，circular title：花括号里只能写 area、year、township',
  ],
  ['letterhead:\n  text: 甲\n  logo: ../../secret.png\n', '应为 templates 文件夹里的'],
  ['letterhead:\n  text: 甲\n  logo: none.png\n', '找不到图片 templates/none.png'],
  ['letterhead:\n  text: 甲\n  logo: word.jpg\n', '找不到图片'],
  ['issuer: [甲\n', '不是正确的 YAML'],
  ['- 甲\n', '应有字段'],
  [Buffer.from([0xff, 0xfe, 0xd0]), '不是 UTF-8'],
  [`# ${'长'.repeat(30_000)}`, '超过 64 KB'],
])('refuses %s', async (yaml, message) => {
  const { get } = await openApp('/nowhere', { dataFolder: folderWith(yaml) });
  const reply = await get('/documents/circular.docx?area=990101&year=2022');
  expect(reply.statusCode).toBe(422);
  expect(reply.json().title).toContain(message);
});
