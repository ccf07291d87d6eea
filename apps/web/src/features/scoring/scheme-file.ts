import { type ScoringScheme, scoringSchemeSchema } from '@xiangjian/contract';

/** A file that was read: the scheme in it, or what is wrong with it, line by line in Chinese. */
export type SchemeFile =
  | { readonly scheme: ScoringScheme }
  | { readonly wrong: readonly [string, ...string[]] };

/** The scheme as it is handed over: the same text for the same scheme. */
export function printSchemeFile(scheme: ScoringScheme): string {
  return `${JSON.stringify(scheme, null, 2)}\n`;
}

/** Reads a scheme from the text of a file. */
export function readSchemeFile(text: string): SchemeFile {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return {
      wrong: [`这个文件不是 JSON${placeOf(error, text)}。请用本页“导出”的文件，或照它的格式改。`],
    };
  }
  const { data, error } = scoringSchemeSchema.safeParse(value);
  if (data !== undefined) return { scheme: data };
  const [first, ...others] = error.issues.flatMap((issue) => {
    const where = whereOf(issue.path);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => `${where}没有“${key}”这个字段`);
    }
    if (issue.code === 'invalid_type' && issue.expected === 'object') {
      return [`${where}须为 JSON 对象`];
    }
    return [`${where}${issue.message}`];
  });
  return { wrong: [first ?? '读不懂这个文件', ...others] };
}

/** Browsers name the place of an error in several ways; a position is turned into line and column. */
function placeOf(error: unknown, text: string): string {
  const position = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
  if (position === undefined) return '';
  const before = text.slice(0, Number(position)).split('\n');
  return `（第${before.length}行第${(before[before.length - 1] ?? '').length + 1}个字附近读不下去）`;
}

function whereOf(path: readonly PropertyKey[]): string {
  const [top, chapter, part, item] = path;
  if (top === 'chapters' && chapter !== undefined) {
    const place = `第${Number(chapter) + 1}章`;
    return part === 'items' && item !== undefined
      ? `${place}第${Number(item) + 1}项：`
      : `${place}：`;
  }
  if (top === 'bands' && chapter !== undefined) return `第${Number(chapter) + 1}个等次：`;
  return top === undefined ? '' : `${String(top)}：`;
}
