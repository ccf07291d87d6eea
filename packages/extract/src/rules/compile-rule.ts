import type { ObservedIndicatorId } from '@xiangjian/indicators';
import type { Rule } from './rule.ts';

/** A word of a gist and where it may stand. */
interface GistWord {
  readonly pattern: RegExp;
  /** `own`: one of the number's own words; else somewhere before it in its sentence or its paragraph. */
  readonly place: 'own' | 'sentence' | 'paragraph';
}

/** A rule with its patterns made ready. */
export interface CompiledRule<Id extends string = ObservedIndicatorId> {
  readonly rule: Rule<Id>;
  readonly name: string;
  readonly alsoUnits: RegExp | null;
  readonly before: RegExp | null;
  readonly weak: RegExp | null;
  readonly within: RegExp | null;
  readonly after: RegExp | null;
  readonly around: readonly (readonly [RegExp, RegExp])[];
  readonly gist: readonly (readonly GistWord[])[];
  readonly near: RegExp | null;
  readonly nearParagraph: RegExp | null;
  readonly never: RegExp | null;
  readonly neverInSentence: RegExp | null;
  readonly notBehind: RegExp | null;
  readonly partsWhen: RegExp | null;
  readonly prefer: RegExp | null;
  readonly zero: RegExp | null;
  readonly zeroPhrases: RegExp | null;
  readonly zeroNever: RegExp | null;
  readonly zeroNotAfter: RegExp | null;
  readonly row: RegExp | null;
  readonly allWhen: RegExp | null;
  readonly sumOf: RegExp | null;
}

/** The patterns of a rule as regular expressions. */
export function compileRule<Id extends string>(rule: Rule<Id>, name: string): CompiledRule<Id> {
  return {
    rule,
    name,
    alsoUnits: rule.alsoUnits === undefined ? null : pattern(`(?:${rule.alsoUnits[1]})$`),
    before: anyOf(rule.before, (all) => `(?:${all})$`),
    weak: anyOf(rule.weak, (all) => `(?:${all})$`),
    within: anyOf(rule.before, (all) => `(?:${all})`),
    after: anyOf(rule.after, (all) => `^(?:${all})`),
    around: (rule.around ?? []).map(
      ([before, after]) => [pattern(`(?:${before})$`), pattern(`^(?:${after})`)] as const,
    ),
    gist: (rule.gist ?? []).map((words) => words.map(gistWord)),
    near: optional(rule.near),
    nearParagraph: optional(rule.nearParagraph),
    never: optional(rule.never),
    neverInSentence: optional(rule.neverInSentence),
    notBehind: rule.notBehind === undefined ? null : pattern(`^(?:${rule.notBehind})`),
    partsWhen: optional(rule.partsWhen),
    prefer: optional(rule.prefer),
    zero: anyOf(rule.zero, (all) => `(?:${all})`),
    zeroPhrases: anyOf(rule.zeroPhrases, (all) => `(?:${all})`),
    zeroNever: optional(rule.zeroNever),
    zeroNotAfter: rule.zeroNotAfter === undefined ? null : pattern(`(?:${rule.zeroNotAfter})$`),
    row: anyOf(rule.row, (all) => `^(?:${all})`),
    allWhen: optional(rule.allWhen),
    sumOf: optional(rule.sumOf),
  };
}

function anyOf(
  sources: readonly string[] | undefined,
  wrap: (all: string) => string,
): RegExp | null {
  return sources === undefined || sources.length === 0 ? null : pattern(wrap(sources.join('|')));
}

function gistWord(source: string): GistWord {
  if (source.startsWith('@')) return { pattern: pattern(source.slice(1)), place: 'sentence' };
  if (source.startsWith('¶')) return { pattern: pattern(source.slice(1)), place: 'paragraph' };
  return { pattern: pattern(source), place: 'own' };
}

function optional(source: string | undefined): RegExp | null {
  return source === undefined ? null : pattern(source);
}

function pattern(source: string): RegExp {
  return new RegExp(
    source.replaceAll('~', '[^,;。:#\\n]{0,10}?').replaceAll('…', '[^。\\n]{0,30}?'),
  );
}
