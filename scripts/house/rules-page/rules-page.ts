import {
  dimensionLabels,
  dimensions,
  type ObservedEntry,
  observedCatalogue,
} from '@xiangjian/indicators';
import { ruleList } from '../../../packages/extract/src/rules/index.ts';
import type { Rule } from '../../../packages/extract/src/rules/rule.ts';
import { ruleSetVersion } from '../../../packages/extract/src/rules/rule-set-version.ts';
import { patternWords } from './pattern-words.ts';
import { ruleLines } from './rule-lines.ts';
import { wordLists } from './word-lists.ts';

/** The rules as a page of Markdown in Chinese on which each can be checked by a person, in catalogue order. */
export function rulesPage(): string {
  const chapters = dimensions.flatMap((dimension) => {
    const entries = observedCatalogue.filter((entry) => entry.dimension === dimension);
    const sections = entries.flatMap(sectionOf);
    return sections.length === 0 ? [] : [`## ${dimensionLabels[dimension].zh}`, '', ...sections];
  });
  return [...opening(), ...chapters, ...sharedWords()].join('\n');
}

function opening(): string[] {
  const cases = ruleList.reduce((sum, rule) => sum + rule.cases.length, 0);
  return [
    '# 识别规则',
    '',
    `规则版本 ${ruleSetVersion}，共 ${ruleList.length} 条规则、${cases} 个例句。本页由 \`pnpm rules-page\` 生成，请改 \`packages/extract/src/rules\`，不要改本页。`,
    '',
    '每条规则写明：什么词语旁边的数字算作这个指标，什么词语出现就不算，几个数字都像时取哪一个，以及例句。例句就是测试：每次检查都逐句重读，读得不同即不能通过。',
    '',
    '## 怎样读这一页',
    '',
    '| 写法 | 意思 |',
    '| --- | --- |',
    '| 、 | 几种词语，有一种即可 |',
    '| （甲／乙） | 词语中间的几种写法，取其一 |',
    '| ［甲］ | 可有可无 |',
    '| … | 中间可隔几个字，不跨标点或不跨句 |',
    '| N | 数字（连同单位） |',
    '| 甲 ＋ 乙 | 几样都要有，先后不拘 |',
    '| （前不接“甲”）（后不接“甲”） | 前面、后面紧挨着这些字时不算 |',
    '| （前接“甲”）（后接“甲”） | 前面、后面紧挨着这些字时才算 |',
    '| 「甲、乙」 | 本身含有顿号的一种词语 |',
    '| 〈起〉〈止〉 | 词语在片段的开头、结尾 |',
    '| 〔甲〕 | 几条规则共用的一组词，列在本页末尾 |',
    '',
    '## 各条规则共同的规定',
    '',
    '- 数字须带本条所列的单位；一个数字只归一个指标，另有注明的除外。',
    '- 不取：计划与目标、制度要求与平均数（每季度一次）、往年与多年累计、单次活动、上级或全县（区、市）、增减幅度、其中的一部分、个别村或单一类别，以及“存在问题”“下一步打算”部分的数字。它们列在“未采用的数字”中并写明理由。',
    '- 同一指标有几个数字时，依次看：在工作成效部分，带“共、累计、合计、全年”，本条写明优先的词语，数值较大，位置在前。',
    '- “余、多、以上、近、约”保留为上下限，不改成确数；“多次、若干”没有数字，不取；没有写到不等于零。',
    '',
  ];
}

function sectionOf(entry: ObservedEntry): string[] {
  const rule = ruleList.find(({ indicator }) => indicator === entry.id);
  return rule === undefined ? [] : [...headOf(entry, rule), ...ruleLines(rule, entry.unit), ''];
}

function headOf(entry: ObservedEntry, rule: Rule): string[] {
  return [
    `### ${entry.labelZh}（${entry.unit}）`,
    '',
    `\`${rule.indicator}\``,
    '',
    `**定义** ${entry.definitionZh}`,
    '',
    ...(entry.exclude.length === 0 ? [] : [`**不计入** ${entry.exclude.join('、')}`, '']),
  ];
}

function sharedWords(): string[] {
  const lists = wordLists.flatMap(({ name, source }) => [
    `**〔${name}〕** ${patternWords(source)}`,
    '',
  ]);
  return ['## 共用的词语', '', ...lists];
}
