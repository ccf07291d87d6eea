import { describe, expect, it } from 'vitest';
import { fileNameClues } from './file-name-clues.ts';

describe('fileNameClues', () => {
  it.each([
    ['520203109-新窑镇-2023.txt', { code: '520203109', name: '新窑镇', year: 2023 }],
    ['新窑镇2023年度法治政府建设报告.html', { code: null, name: '新窑镇', year: 2023 }],
    ['C:\\报告\\2022\\某街道.htm', { code: null, name: '某街道', year: null }],
    ['1234567890.txt', { code: null, name: null, year: null }],
    ['report.2021.txt', { code: null, name: null, year: 2021 }],
  ])('reads %s', (fileName, clues) => {
    expect(fileNameClues(fileName)).toEqual(clues);
  });
});
