import { unitsOfGroup } from '../../../packages/extract/src/numerals/units.ts';
import type { Rule } from '../../../packages/extract/src/rules/rule.ts';
import { disclosureRows } from '../../../packages/extract/src/rules/table-rows.ts';
import { choiceLines } from './choice-lines.ts';
import { patternWords } from './pattern-words.ts';

/** What one rule says, in lines of Markdown: units, words, what must and must not stand near, which number is taken, cases. */
export function ruleLines(rule: Rule, unit: string): string[] {
  return [
    `**单位** ${unitsOf(rule)}`,
    '',
    '**词语**',
    '',
    ...wordings(rule).map((line) => `- ${line}`),
    '',
    ...forbidden(rule),
    '**取数**',
    '',
    ...choiceLines(rule).map((line) => `- ${line}`),
    '',
    '| 例句 | 读作 |',
    '| --- | --- |',
    ...rule.cases.map(([text, gives]) => `| ${text} | ${printed(gives, unit)} |`),
  ];
}

function unitsOf(rule: Rule): string {
  const units = rule.units.flatMap((group) => unitsOfGroup[group]);
  const also = rule.alsoUnits?.[0].flatMap((group) => unitsOfGroup[group]) ?? [];
  const words = rule.alsoUnits === undefined ? '' : patternWords(rule.alsoUnits[1]);
  const behind = also.length === 0 ? '' : `；紧接“${words}”时还有${also.join('、')}`;
  return `${units.join('、')}${rule.units.includes('none') ? '；不带单位也取' : ''}${behind}`;
}

function wordings(rule: Rule): string[] {
  return [
    ...listed('在数字之前', rule.before),
    ...listed('在数字之后', rule.after),
    ...(rule.around ?? []).map(
      ([before, after]) => `在数字两边：${patternWords(before)} N ${patternWords(after)}`,
    ),
    ...listed('在数字之前，仅在没有上列写法时采用', rule.weak),
    ...(rule.gist ?? []).map(
      (words) => `在数字旁边，先后不拘：${words.map(gistWord).join(' ＋ ')}`,
    ),
    ...together('写明为零', rule.zero),
    ...together('整句即为零', rule.zeroPhrases),
    ...together('表格行名', rule.row),
    ...disclosureRows
      .filter(({ indicator }) => indicator === rule.indicator)
      .map(({ label, column }) => `政府信息公开年报表格：${rowWords(label, column)}`),
    ...(rule.near === undefined ? [] : [`同句须有：${patternWords(rule.near)}`]),
    ...(rule.nearParagraph === undefined ? [] : [`同段须有：${patternWords(rule.nearParagraph)}`]),
  ];
}

function listed(place: string, patterns: readonly string[] | undefined): string[] {
  return (patterns ?? []).map((pattern) => `${place}：${patternWords(pattern)}`);
}

/** Short wordings in one line. */
function together(place: string, patterns: readonly string[] | undefined): string[] {
  return patterns === undefined ? [] : [`${place}：${patterns.map(patternWords).join('、')}`];
}

function gistWord(source: string): string {
  if (source.startsWith('@')) return `${patternWords(source.slice(1))}（在同句前文即可）`;
  if (source.startsWith('¶')) return `${patternWords(source.slice(1))}（在同段前文即可）`;
  return patternWords(source);
}

function rowWords(label: RegExp, column: RegExp | null): string {
  const row = `行“${patternWords(label.source)}”`;
  return column === null ? row : `${row}，列“${patternWords(column.source)}”`;
}

function forbidden(rule: Rule): string[] {
  const lines = [
    ...listed('在数字旁边', rule.never === undefined ? [] : [rule.never]),
    ...listed('在同句前文', rule.neverInSentence === undefined ? [] : [rule.neverInSentence]),
    ...listed('紧接在数字之后', rule.notBehind === undefined ? [] : [rule.notBehind]),
    ...listed('在写零的分句中', rule.zeroNever === undefined ? [] : [rule.zeroNever]),
  ];
  return lines.length === 0 ? [] : ['**不得出现**', '', ...lines.map((line) => `- ${line}`), ''];
}

function printed(gives: Rule['cases'][number][1], unit: string): string {
  if (gives === null) return '不取';
  if (typeof gives === 'number') return `${gives}${unit}`;
  const [lower, upper] = gives;
  return upper === null ? `${lower}${unit}以上` : `${lower}–${upper}${unit}`;
}
