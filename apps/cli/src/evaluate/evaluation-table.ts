import { type TextColumn, textTable } from '../printing/text-table.ts';
import { type FactCounts, f1Of, precisionOf, recallOf } from './fact-counts.ts';
import type { GroupCounts, WordCounts } from './group-counts.ts';
import { indicatorName } from './indicator-name.ts';
import { sectionName } from './section-name.ts';
import { sharePrinted } from './share-interval.ts';
import type { Tally } from './tally.ts';
import type { ThemeTallies, TotalScore } from './total-score.ts';

/** Columns of every group of facts, on a terminal and on the page. */
export const countColumns: readonly TextColumn<FactCounts>[] = [
  { title: '标注', of: (one) => recallOf(one).total, align: 'right' },
  { title: '读对', of: ({ right }) => right, align: 'right' },
  { title: '误读', of: ({ spurious }) => spurious, align: 'right' },
  { title: '漏读', of: ({ missed }) => missed, align: 'right' },
  { title: '值不符', of: ({ wrongValue }) => wrongValue, align: 'right' },
  { title: '指标不符', of: ({ wrongIndicator }) => wrongIndicator, align: 'right' },
  { title: '准确率', of: (one) => sharePrinted(precisionOf(one)), align: 'right' },
  { title: '召回率', of: (one) => sharePrinted(recallOf(one)), align: 'right' },
  { title: 'F1', of: (one) => (isEmpty(one) ? '—' : f1Of(one).toFixed(3)), align: 'right' },
];

/**
 * Columns of the words of rules. Its recall is the share of the indicator's facts that these words alone bring in: what nothing
 * found was missed by every word.
 */
export const wordColumns: readonly TextColumn<WordCounts>[] = [
  { title: '规则词语', of: ({ key }) => key, most: 48 },
  { title: '指标', of: ({ indicator }) => indicatorName(indicator), most: 24 },
  { title: '读对', of: ({ right }) => right, align: 'right' },
  { title: '误读', of: ({ spurious }) => spurious, align: 'right' },
  { title: '准确率', of: (one) => sharePrinted(wordPrecision(one)), align: 'right' },
  { title: '召回率', of: (one) => sharePrinted(wordRecall(one)), align: 'right' },
  { title: 'F1', of: (one) => wordF1(one).toFixed(3), align: 'right' },
];

/** Words that found fewer figures are left to the page and to JSON, unless they were wrong. */
const fewest = 5;

/** The four tables: by indicator, report, section, and the words of rules that were wrong or found many. */
export function groupTables({ indicators, documents, sections, words }: TotalScore): string[] {
  const shown = words.filter(({ right, spurious }) => spurious > 0 || right >= fewest);
  const rest = words.length - shown.length;
  const more =
    rest === 0 ? '' : `另有 ${rest} 种词语各读出不足 ${fewest} 个且无误读，见 --html、--json。\n`;
  return [
    groupTable('指标', indicators, indicatorName),
    groupTable('报告', documents, (key) => key),
    groupTable('部分', sections, sectionName),
    textTable(wordColumns, shown) + more,
  ];
}

/** All reports taken together, each share with its interval at 90 %. */
export function totalLines(total: TotalScore): string[] {
  const { reports, facts, metadata, evidence, problems, plans } = total;
  const { right, spurious, missed, wrongValue, wrongIndicator, traps } = facts;
  return [
    `报告 ${reports} 份，标注数字 ${right + missed} 个：读对 ${right}，误读 ${spurious}，漏读 ${missed}，其中值不符 ${wrongValue}、指标不符 ${wrongIndicator}；误入陷阱 ${traps}`,
    `数字　P ${withCounts(precisionOf(facts))}　R ${withCounts(recallOf(facts))}　F1 ${f1Of(facts).toFixed(3)}`,
    themeLine('问题', problems),
    themeLine('计划', plans),
    `乡镇、年度、发布日期 ${metadata.right}/${metadata.total}；引文与原文相符 ${evidence.right}/${evidence.total}`,
  ];
}

function groupTable(
  title: string,
  groups: readonly GroupCounts[],
  nameOf: (key: string) => string,
): string {
  return textTable([{ title, of: ({ key }) => nameOf(key), most: 44 }, ...countColumns], groups);
}

function isEmpty({ right, spurious, missed }: FactCounts): boolean {
  return right + spurious + missed === 0;
}

function wordPrecision({ right, spurious }: WordCounts): Tally {
  return { right, total: right + spurious };
}

function wordRecall({ right, labelled }: WordCounts): Tally {
  return { right, total: labelled };
}

function wordF1({ right, spurious, labelled }: WordCounts): number {
  return right === 0 ? 0 : (2 * right) / (right + spurious + labelled);
}

function themeLine(name: string, { precision, recall }: ThemeTallies): string {
  return `${name}　P ${withCounts(precision)}　R ${withCounts(recall)}`;
}

function withCounts(tally: Tally): string {
  return tally.total === 0 ? '—' : `${sharePrinted(tally)}（${tally.right}/${tally.total}）`;
}
