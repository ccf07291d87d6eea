import { words } from '../../language/words.ts';

export const schemeFileWords = words(
  {
    notJson: (place: string) => `这个文件不是 JSON${place}。请用本页“导出”的文件，或照它的格式改。`,
    jsonPlace: (line: number, column: number) => `（第${line}行第${column}个字附近读不下去）`,
    unknownField: (name: string) => `没有“${name}”这个字段`,
    needsObject: '须为 JSON 对象',
    unreadable: '读不懂这个文件',
    inChapter: (chapter: number) => `第${chapter}章：`,
    inItem: (chapter: number, item: number) => `第${chapter}章第${item}项：`,
    inBand: (band: number) => `第${band}个等次：`,
    inField: (name: string) => `${name}：`,
  },
  {
    notJson: (place: string) =>
      `This file is not JSON${place}. Take a file from Export on this page, or mend it by that form.`,
    jsonPlace: (line: number, column: number) =>
      ` (reading stops near line ${line}, column ${column})`,
    unknownField: (name: string) => `There is no field “${name}”`,
    needsObject: 'A JSON object is needed',
    unreadable: 'This file cannot be understood',
    inChapter: (chapter: number) => `Chapter ${chapter}: `,
    inItem: (chapter: number, item: number) => `Chapter ${chapter}, item ${item}: `,
    inBand: (band: number) => `Grade ${band}: `,
    inField: (name: string) => `${name}: `,
  },
);
