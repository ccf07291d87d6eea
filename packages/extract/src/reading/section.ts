import type { Span } from '@xiangjian/indicators';
import { closingRemarksOf } from './closing-remarks.ts';

/** The chapters of a report, told by the words of their headings and never by their numbers. */
const sectionCodes = ['preamble', 'results', 'problems', 'responsibility', 'plans'] as const;

export type SectionCode = (typeof sectionCodes)[number];

export interface Section extends Span {
  readonly code: SectionCode;
  /** The heading, empty for the preamble. */
  readonly heading: Span;
}

interface Heading {
  readonly level: number;
  readonly code: SectionCode | null;
  readonly at: number;
  readonly end: number;
}

const numbered: readonly (readonly [RegExp, number])[] = [
  [/^第[一二三四五六七八九十]+部分/, 0],
  [/^[一二三四五六七八九十]{1,3}[、.．,:]/, 1],
  [/^[一二三四五六七八九十](?=[^、一二三四五六七八九十〇零○是要年月个名次是)])/, 1],
  [/^\(?[一二三四五六七八九十]{1,3}\)/, 2],
  [/^\d{1,2}[.、](?!\d)/, 3],
];
const longestHeading = 45;
/** 存在的问题:…, 下一步打算:… at the head of a paragraph of its own. */
const runInHeading =
  /^(?:存在的?(?:主要|突出)?(?:问题|不足)|问题|(?:下一?步|今后|明年|下阶段)(?:的)?(?:工作)?(?:打算|计划|安排|思路|举措|措施)|(?:改进|整改|工作)?措施):/;
/** 附:主要数据统计表, behind the last chapter: its figures are of the year. */
const annex =
  /^(?:附件?|附表)[一二三四五六七八九十\d]{0,2}:|^(?:附件|附表)[一二三四五六七八九十\d]{0,2}$|^[^,。;:#\t|]{0,24}(?:数据|指标|情况)?统计(?:表|附表)$/;

/** The sections of a report in order, from the first character to the last. `nextYear` tells a plan from a result. */
export function sectionsOf(text: string, nextYear: number | null): Section[] {
  const headings = headingsOf(text, nextYear);
  const sections: Section[] = [];
  const open: (SectionCode | null)[] = [null, null, null, null];
  let current: { code: SectionCode; heading: Span; start: number } = {
    code: headings.length === 0 ? 'results' : 'preamble',
    heading: { start: 0, end: 0 },
    start: 0,
  };
  for (const heading of headings) {
    // 三、2022年安排, then 一、抓学习 二、抓队伍: items of the last chapter, numbered as chapters are.
    if (current.code === 'plans' && heading.level === 1 && heading.code === null) continue;
    open[heading.level] = heading.code;
    open.fill(null, heading.level + 1);
    const parent = open.slice(0, heading.level).findLast((one) => one !== null) ?? null;
    const code = codeUnder(parent, heading.code);
    if (code === current.code && sections.length > 0) continue;
    if (heading.at > current.start) sections.push({ ...current, end: heading.at });
    current = { code, heading: { start: heading.at, end: heading.end }, start: heading.at };
  }
  sections.push({ ...current, end: text.length });
  return sections;
}

/** Inside the problems or the plans a deeper heading opens nothing but the other of the two. */
function codeUnder(parent: SectionCode | null, own: SectionCode | null): SectionCode {
  const isClosed = parent === 'problems' || parent === 'plans';
  if (isClosed && own !== 'problems' && own !== 'plans') return parent;
  return own ?? parent ?? 'results';
}

function headingsOf(text: string, nextYear: number | null): Heading[] {
  const headings: Heading[] = [];
  let at = 0;
  while (at <= text.length) {
    const found = text.indexOf('\n', at);
    const end = found === -1 ? text.length : found;
    const heading = headingOf(text.slice(at, Math.min(end, at + longestHeading)), at, nextYear);
    if (heading !== null) headings.push(heading);
    else headings.push(...closingHeadings(text.slice(at, end), at, nextYear));
    at = end + 1;
  }
  return headings;
}

/** What turns a last paragraph without a heading into problems, then into plans. */
function closingHeadings(line: string, at: number, nextYear: number | null): Heading[] {
  const { problems, plans } = closingRemarksOf(line, at, nextYear);
  if (problems === null) return [];
  const headings: Heading[] = [{ level: 1, code: 'problems', at, end: problems.end }];
  if (plans !== null) headings.push({ level: 1, code: 'plans', at: plans.start, end: plans.end });
  return headings;
}

function headingOf(line: string, at: number, nextYear: number | null): Heading | null {
  for (const [pattern, level] of numbered) {
    const mark = pattern.exec(line);
    if (mark === null) continue;
    const words = line.slice(mark[0].length).split(/[。;!?\t]/)[0] ?? '';
    const end = at + mark[0].length + words.length;
    return { level, code: codeOf(words, level, nextYear), at, end };
  }
  const runIn = runInHeading.exec(line)?.[0];
  if (runIn !== undefined) {
    const code = problem.test(runIn) || runIn.startsWith('问题') ? 'problems' : 'plans';
    return { level: runIn.length < 6 ? 3 : 1, code, at, end: at + runIn.length };
  }
  if (annex.test(line)) {
    return { level: 0, code: plan.test(line) ? 'plans' : 'results', at, end: at + line.length };
  }
  if (line.length > 0 && line.length <= 26 && !/[,。;:]/.test(line)) {
    const code = codeOf(line, 1, nextYear);
    if (code !== null && !/报告|总结|汇报/.test(line))
      return { level: 1, code, at, end: at + line.length };
  }
  return null;
}

const plan =
  /下一?(?:步|年|阶段)|来年|明年|今后|努力方向|工作(?:计划|打算|思路|安排|谋划|展望)|改进(?:措施|方向)|打算$|整改(?:措施|方向)/;
const problem =
  /存在(?:的)?(?:主要|突出|一些|以下)?(?:问题|不足|困难|短板|差距|薄弱)|(?:问题|困难|短板|不足)(?:和|与|及|以及|、)(?:不足|短板|困难|问题|差距|原因|改进|打算|下)|主要(?:问题|不足|困难)|不足之处|(?:短板|差距|薄弱环节)(?:不足)?$|问题不足|短板不足|^(?:问题|不足|困难)/;
/** Problems of which a heading says that something was done about them. */
const mended =
  /(?:解决|破解|整改|坚持|聚焦|补齐|补足|补上|补强|弥补|缩小|消除|攻克)[^,]{0,8}(?:问题|短板|困难|差距|薄弱)/;
const responsible = /第一责任人|主要负责(?:人|同志)/;

function codeOf(words: string, level: number, nextYear: number | null): SectionCode | null {
  const isProblem = problem.test(words) && !mended.test(words);
  if (isProblem) return 'problems';
  const startsNextYear = nextYear !== null && words.startsWith(String(nextYear));
  if (plan.test(words) || startsNextYear) return 'plans';
  if (responsible.test(words)) return 'responsibility';
  if (level <= 1 && /(?:举措|做法|成效|开展|工作|情况|完成|落实)/.test(words)) return 'results';
  return null;
}
