import { words } from '../../language/words.ts';

export const sheetWords = words(
  {
    publishedOn: (date: string) => `公开于 ${date}`,
    undated: '页面未写公开日期',
    documentDate: (date: string) => `成文 ${date}`,
    period: (start: string, end: string) => `数据起止 ${start}至${end}`,
    text: '报告正文',
    furniture: '页面其他文字',
    furnitureLength: (count: number) => `${count} 字，不参与读数`,
    numberLabel: (indicator: string, printed: string, unit: string) =>
      `${indicator}：${printed}${unit}`,
    saidOf: (words: string, label: string) => `${words}（${label}）`,
    andOthers: (count: number) => `，同一处另有 ${count} 项读数`,
    untakenLabel: (text: string, reason: string) => `${text}，未采用：${reason}`,
    notTakenBecause: (reason: string) => `未采用：${reason}`,
    problemLabel: (text: string) => `存在的问题：${text}`,
    planLabel: (text: string) => `下一步安排：${text}`,
    foundLabel: (quote: string) => `检索到的词：${quote}`,
    table: '数据表',
  },
  {
    publishedOn: (date: string) => `published ${date}`,
    undated: 'no date of publication on the page',
    documentDate: (date: string) => `dated ${date}`,
    period: (start: string, end: string) => `figures from ${start} to ${end}`,
    text: 'Text of the report',
    furniture: 'Other text of the page',
    furnitureLength: (count: number) => `${count} characters, not read for figures`,
    numberLabel: (indicator: string, printed: string, unit: string) =>
      `${indicator}: ${printed}${unit}`,
    saidOf: (words: string, label: string) => `${words} (${label})`,
    andOthers: (count: number) => `, and ${count} more read here`,
    untakenLabel: (text: string, reason: string) => `${text}, not taken: ${reason}`,
    notTakenBecause: (reason: string) => `not taken: ${reason}`,
    problemLabel: (text: string) => `Problem: ${text}`,
    planLabel: (text: string) => `Plan: ${text}`,
    foundLabel: (quote: string) => `words searched for: ${quote}`,
    table: 'Data table',
  },
);
