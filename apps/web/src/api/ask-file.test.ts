import { expect, it } from 'vitest';
import { fileNameIn } from './ask-file.ts';

it.each([
  [`attachment; filename="a.docx"; filename*=UTF-8''%E9%80%9A%E6%8A%A5.docx`, '通报.docx'],
  ['attachment; filename="a.docx"', 'a.docx'],
  ['', 'document'],
])('%s names %s', (header, name) => {
  expect(fileNameIn(header)).toBe(name);
});
