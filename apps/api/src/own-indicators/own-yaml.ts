import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';

/** A YAML file with the lines on which its values stand. */
export interface OwnYaml {
  readonly value: unknown;
  /** What is wrong with the file before its content is looked at, line by line. */
  readonly mistakes: readonly { readonly line: number; readonly messageZh: string }[];
  /** The line of a value; of what holds it where it is missing. `key`: the line of a field's name. */
  readonly lineOf: (path: readonly PropertyKey[], key?: string) => number;
}

/** Takes YAML 1.2 apart. References, tags and repeated fields are mistakes: a list of words needs none of them. */
export function ownYaml(text: string): OwnYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', version: '1.2' });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const mistakes = [
    ...[...document.errors, ...document.warnings].map(({ code, pos: [start] }) => ({
      line: lineAt(start),
      messageZh: explained(code),
    })),
    ...references(document).map((start) => ({
      line: lineAt(start),
      messageZh: '不能用 & 和 * 引用，请照写一遍',
    })),
  ];
  return {
    value: mistakes.length === 0 ? document.toJS() : null,
    mistakes,
    lineOf: (path, key) => lineAt(startOf(document, path, key)),
  };
}

function explained(code: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return '同一个字段写了两次';
    case 'TAB_AS_INDENT':
      return '缩进用了制表符，请改用空格';
    case 'TAG_RESOLVE_FAILED':
      return '不能用 ! 标记类型';
    case 'MULTIPLE_DOCS':
      return '一个文件只能写一份，请去掉 ---';
    default:
      return '不是正确的 YAML，请检查缩进、冒号后的空格和引号';
  }
}

function references(document: Document): number[] {
  const places: number[] = [];
  visit(document, {
    Alias: (_, { range }) => {
      places.push(range?.[0] ?? 0);
    },
  });
  return places;
}

/** Where the value of a path begins, or that of the nearest one above it which is there. */
function startOf(document: Document, path: readonly PropertyKey[], key?: string): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (!isNode(node)) continue;
    return (key === undefined ? null : startOfKey(node, key)) ?? node.range?.[0] ?? 0;
  }
  return 0;
}

function startOfKey(node: unknown, key: string): number | null {
  if (!isMap(node)) return null;
  const found = node.items
    .map((pair) => pair.key)
    .find((one) => isScalar(one) && one.value === key);
  return isScalar(found) ? (found.range?.[0] ?? null) : null;
}
