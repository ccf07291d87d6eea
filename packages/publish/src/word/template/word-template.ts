import type { Letterhead, PaperFonts } from '../paper/paper.ts';

/** What a district may word in its own way; {area}, {year} and {township} stand for names. */
export interface WordTemplate {
  readonly letterhead: Letterhead | null;
  readonly fonts: PaperFonts;
  /** Who signs; null leaves the place open. */
  readonly issuer: string | null;
  readonly addressee: string;
  readonly circular: CircularWords;
  readonly comparison: ComparisonWords;
  readonly township: { readonly title: string };
  readonly replySheet: { readonly title: string };
  readonly annex: { readonly title: string };
}

/** Headings of the circular, without their numbers, and what it asks for. */
interface CircularWords {
  readonly title: string;
  /** The sentence before the first heading. */
  readonly opening: string;
  readonly overall: string;
  readonly publication: string;
  readonly parts: string;
  readonly verify: string;
  readonly repeated: string;
  readonly request: string;
  readonly requestText: string;
}

/** Headings of the comparison, without their numbers. */
interface ComparisonWords {
  readonly title: string;
  readonly scope: string;
  readonly missing: string;
  readonly method: string;
  readonly sources: string;
}

/** The wording of a district that has set none. */
export const defaultTemplate: WordTemplate = {
  letterhead: null,
  fonts: {
    title: '方正小标宋简体',
    body: '仿宋_GB2312',
    heading: '黑体',
    subheading: '楷体_GB2312',
    table: '宋体',
  },
  issuer: null,
  addressee: '各乡镇（街道）：',
  circular: {
    title: '关于{area}{year}年度法治政府建设情况报告公开情况的通报',
    opening: '现将{area}{year}年度法治政府建设情况报告公开情况通报如下。',
    overall: '总体情况',
    publication: '未按时公开的情况',
    parts: '报告内容情况',
    verify: '提请核实的事项',
    repeated: '连续多年列为问题的事项',
    request: '有关要求',
    requestText:
      '请有关乡镇（街道）对照报告原文核实上述事项并反馈核实结果。报告原文已经公开的内容，不需另行填报。',
  },
  comparison: {
    title: '{area}{year}年度法治政府建设数据对比分析报告',
    scope: '比较范围',
    missing: '没有数值的事项',
    method: '口径与方法',
    sources: '所依据的报告',
  },
  township: { title: '{township}{year}年度法治政府建设数据' },
  replySheet: { title: '{township}{year}年度法治建设数据核对表' },
  annex: { title: '{area}{year}年度法治政府建设数据附件' },
};

/** The names that stand in place of {area}, {year} and {township}. */
export interface TemplateNames {
  readonly area: string;
  readonly year: number;
  readonly township?: string;
}

/** A wording with its names filled in. */
export function worded(text: string, { area, year, township = '' }: TemplateNames): string {
  const names: Readonly<Record<string, string>> = { area, year: String(year), township };
  return text.replace(/\{(area|year|township)\}/g, (whole, name: string) => names[name] ?? whole);
}
