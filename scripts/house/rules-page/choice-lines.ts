import type { Rule } from '../../../packages/extract/src/rules/rule.ts';
import { patternWords } from './pattern-words.ts';

/** Which of several numbers a rule takes, in sentences. */
export function choiceLines(rule: Rule): string[] {
  return [
    rule.increments === true
      ? '当年发生的数：合计优先；没有合计时取新增数；多年累计不取'
      : '年末的总数：合计优先；新增数不取；多年累计至今的总数可取',
    ...(rule.prefer === undefined ? [] : [`优先：${patternWords(rule.prefer)}`]),
    partLine(rule),
    ...(rule.sumOf === undefined ? [] : [`没有合计而分列时相加：${patternWords(rule.sumOf)}`]),
    ...(rule.allWhen === undefined ? [] : [`有“${patternWords(rule.allWhen)}”时，数字即全部`]),
    ...(rule.shares === true ? ['同一个数字可同时归别的指标'] : []),
    ...(rule.follows === true ? ['紧跟在件数之后的，随那个件数：件数是一部分时，它也是'] : []),
    ...(rule.yearly === true ? ['“每年N”即当年数'] : []),
  ];
}

function partLine(rule: Rule): string {
  if (rule.parts === true) return '“其中”之后的可取';
  if (rule.partsWhen === undefined) return '“其中”之后的不取';
  return `“其中”之后的不取，但可取：${patternWords(rule.partsWhen)}`;
}
