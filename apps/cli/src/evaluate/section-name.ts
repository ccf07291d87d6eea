const names = new Map([
  ['preamble', '引言'],
  ['results', '主要做法和成效'],
  ['problems', '存在的不足'],
  ['responsibility', '第一责任人履职'],
  ['plans', '下一步安排'],
  ['unplaced', '正文以外'],
]);

/** The codes of the parts that every report should have, in their order, and of what stands outside of them. */
export const sectionCodes: readonly string[] = [...names.keys()];

/** The name of a part of a report, by its code. */
export function sectionName(code: string): string {
  return names.get(code) ?? code;
}
