/** A pattern of a rule, taken apart. A gap is any run of characters that the pattern leaves open. */
export type PatternNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'gap' }
  | { readonly kind: 'row'; readonly items: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly options: readonly PatternNode[] }
  | { readonly kind: 'maybe'; readonly of: PatternNode }
  | { readonly kind: 'look'; readonly of: PatternNode; readonly side: Side; readonly not: boolean }
  | { readonly kind: 'edge'; readonly side: Side };

type Side = 'before' | 'behind';

const openings: readonly (readonly [string, Side, boolean])[] = [
  ['(?<!', 'before', true],
  ['(?<=', 'before', false],
  ['(?!', 'behind', true],
  ['(?=', 'behind', false],
];

/**
 * Takes a pattern of a rule apart: the part of the language of regular expressions that rules are written in. Throws
 * SyntaxError on anything else, so that no rule is printed otherwise than it reads.
 */
export function patternTree(source: string): PatternNode {
  let at = 0;
  const tree = choice();
  if (at < source.length) throw new SyntaxError(`stray ${source.charAt(at)} in ${source}`);
  return tree;

  function choice(): PatternNode {
    const options = [row()];
    while (take('|')) options.push(row());
    const [only] = options;
    return options.length === 1 && only !== undefined ? only : { kind: 'choice', options };
  }

  function row(): PatternNode {
    const items: PatternNode[] = [];
    while (at < source.length && !'|)'.includes(source.charAt(at))) items.push(counted(atom()));
    return { kind: 'row', items };
  }

  function atom(): PatternNode {
    for (const [opening, side, not] of openings) {
      if (take(opening)) return { kind: 'look', of: closed(), side, not };
    }
    if (take('(?:')) return closed();
    if (take('[^')) return characters('gap');
    if (take('[')) return characters('choice');
    if (take('^')) return { kind: 'edge', side: 'before' };
    if (take('$')) return { kind: 'edge', side: 'behind' };
    if (take('.') || take('~') || take('…')) return { kind: 'gap' };
    return { kind: 'text', text: character() };
  }

  function closed(): PatternNode {
    const inside = choice();
    if (!take(')')) throw new SyntaxError(`no closing bracket in ${source}`);
    return inside;
  }

  function characters(kind: 'gap' | 'choice'): PatternNode {
    const options: PatternNode[] = [];
    while (!take(']')) {
      if (at >= source.length) throw new SyntaxError(`no closing bracket in ${source}`);
      options.push({ kind: 'text', text: inClass() });
    }
    return kind === 'gap' ? { kind } : { kind, options };
  }

  function character(): string {
    if ('(*+?{'.includes(source.charAt(at))) throw new SyntaxError(`bare mark in ${source}`);
    return inClass();
  }

  function inClass(): string {
    if (take('\\d')) return '数字';
    take('\\');
    return next();
  }

  function counted(of: PatternNode): PatternNode {
    const bounds = /^(?:\?|\*|\+|\{(\d+),\d*\})\??/.exec(source.slice(at));
    if (bounds === null) return of;
    at += bounds[0].length;
    const mayLack = bounds[1] === undefined ? !bounds[0].startsWith('+') : bounds[1] === '0';
    return mayLack && of.kind !== 'gap' ? { kind: 'maybe', of } : of;
  }

  function take(words: string): boolean {
    if (!source.startsWith(words, at)) return false;
    at += words.length;
    return true;
  }

  function next(): string {
    at += 1;
    return source.charAt(at - 1);
  }
}
