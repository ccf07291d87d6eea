import { type PatternNode, patternTree } from './pattern-tree.ts';
import { nameWordLists } from './word-lists.ts';

const markNames: Readonly<Record<string, string>> = {
  '、': '顿号',
  '，': '逗号',
  '；': '分号',
  '。': '句号',
  ':': '冒号',
  '(': '括号',
  ')': '括号',
  '“': '引号',
  '”': '引号',
};

/**
 * A pattern of a rule in words: alternatives with 、, gaps with …, what may be missing in ［］, alternatives within in
 * （／）, the number as N, and the lists of words that several rules share by their names.
 */
export function patternWords(source: string): string {
  const tree = patternTree(nameWordLists(source));
  const options = tree.kind === 'choice' ? tree.options : [tree];
  return options
    .map(words)
    .filter((option) => option !== '')
    .map((option) => (option.includes('、') ? `「${option}」` : option))
    .join('、');
}

function words(node: PatternNode): string {
  switch (node.kind) {
    case 'text':
      return letter(node.text);
    case 'gap':
      return '…';
    case 'row':
      return node.items.map(words).join('').replace(/…+/g, '…');
    case 'choice':
      return inBrackets('（', node, '）');
    case 'maybe':
      return inBrackets('［', node.of, '］');
    case 'look':
      return inBrackets(
        `（${node.side === 'before' ? '前' : '后'}${node.not ? '不' : ''}接“`,
        node.of,
        '”）',
      );
    case 'edge':
      return node.side === 'before' ? '〈起〉' : '〈止〉';
  }
}

function letter(text: string): string {
  switch (text) {
    case '#':
      return 'N';
    case ',':
      return '，';
    case ';':
      return '；';
    default:
      return text;
  }
}

/** The alternatives of a node side by side, a mark among them by its name; a mark that may be missing is left out. */
function inBrackets(opening: string, node: PatternNode, closing: string): string {
  const options = node.kind === 'choice' ? node.options : [node];
  const printed = options.map(words).filter((option) => option !== '');
  if (printed.includes('数字')) return `${opening}数字${closing}`;
  const named = printed.map((option) => markNames[option] ?? option);
  const onlyMarks = printed.every((option) => option in markNames);
  if (named.length === 0 || (onlyMarks && opening === '［')) return '';
  return `${opening}${[...new Set(named)].join('／')}${closing}`;
}
