import type { ClerkId } from './model/township.ts';
import type { Numerals } from './numerals.ts';

export type TopicId =
  | 'leadership'
  | 'decision'
  | 'enforcement'
  | 'mediation'
  | 'outreach'
  | 'service';
export type ChapterId = 'results' | 'problems' | 'duties' | 'plans';

/** The hand of a clerk: order, numbering, numerals, layout. */
export interface Clerk {
  readonly id: ClerkId;
  readonly numerals: Numerals;
  /** @名 township with county, @年 year. */
  readonly titles: readonly string[];
  readonly topics: readonly TopicId[];
  readonly chapters: readonly ChapterId[];
  readonly headings: Readonly<Record<ChapterId, string>>;
  /** How the subjects of the results stand: （一）…。 in one paragraph, 一是…, 1. on its own line, or as chapters. */
  readonly numbering: 'bracketed' | 'firstly' | 'numbered' | 'chapters';
  /** Whether a table of key numbers takes the place of some sentences. */
  readonly table: boolean;
  /** ASCII punctuation instead of full-width, as some sites store it. */
  readonly narrow: boolean;
}

export const clerks: Readonly<Record<ClerkId, Clerk>> = {
  classic: {
    id: 'classic',
    numerals: 'arabic',
    titles: ['@名@年年度法治政府建设情况报告', '@名@年年法治政府建设工作情况报告'],
    topics: ['leadership', 'decision', 'enforcement', 'mediation', 'outreach', 'service'],
    chapters: ['results', 'problems', 'duties', 'plans'],
    headings: {
      results: '主要举措和成效',
      problems: '存在的不足和原因',
      duties: '党政主要负责人履行推进法治建设第一责任人职责情况',
      plans: '@明年工作安排',
    },
    numbering: 'bracketed',
    table: false,
    narrow: false,
  },
  listing: {
    id: 'listing',
    numerals: 'arabic',
    titles: ['@名@年年法治政府建设工作总结', '@名@年年度法治政府建设工作报告'],
    topics: ['leadership', 'mediation', 'outreach', 'enforcement', 'decision', 'service'],
    chapters: ['results', 'duties', 'problems', 'plans'],
    headings: {
      results: '@年年工作开展情况',
      problems: '存在的问题',
      duties: '履行第一责任人职责情况',
      plans: '下一步工作打算',
    },
    numbering: 'firstly',
    table: false,
    narrow: true,
  },
  numbered: {
    id: 'numbered',
    numerals: 'arabic',
    titles: ['@名关于@年年法治政府建设情况的报告'],
    topics: ['leadership', 'decision', 'mediation', 'enforcement', 'service', 'outreach'],
    chapters: ['duties', 'results', 'problems', 'plans'],
    headings: {
      results: '推进法治政府建设的主要做法',
      problems: '存在的主要问题',
      duties: '党政主要负责人履行第一责任人职责情况',
      plans: '@明年度工作计划',
    },
    numbering: 'numbered',
    table: false,
    narrow: false,
  },
  handwritten: {
    id: 'handwritten',
    numerals: 'chinese',
    titles: ['@名@年年度法治政府建设工作报告', '@名@年年法治政府建设年度报告'],
    topics: ['leadership', 'decision', 'enforcement', 'mediation', 'outreach', 'service'],
    chapters: ['results', 'problems', 'duties', 'plans'],
    headings: {
      results: '主要做法和成效',
      problems: '存在的困难和不足',
      duties: '主要负责人履行法治建设第一责任人职责情况',
      plans: '下步工作打算',
    },
    numbering: 'bracketed',
    table: false,
    narrow: false,
  },
  tabular: {
    id: 'tabular',
    numerals: 'arabic',
    titles: ['@名@年年法治政府建设年度报告', '@名@年年度法治政府建设情况报告'],
    topics: ['leadership', 'decision', 'enforcement', 'mediation', 'outreach', 'service'],
    chapters: ['results', 'duties', 'problems', 'plans'],
    headings: {
      results: '@年年法治政府建设主要工作',
      problems: '工作中存在的不足',
      duties: '党政主要负责人履行法治建设第一责任人职责情况',
      plans: '@明年重点工作安排',
    },
    numbering: 'bracketed',
    table: true,
    narrow: false,
  },
  topical: {
    id: 'topical',
    numerals: 'arabic',
    titles: ['@名@年年法治政府建设情况报告'],
    topics: ['leadership', 'service', 'decision', 'enforcement', 'mediation', 'outreach'],
    chapters: ['results', 'duties', 'problems', 'plans'],
    headings: {
      results: '',
      problems: '存在问题及原因分析',
      duties: '党政主要负责人履行第一责任人职责',
      plans: '@明年工作思路',
    },
    numbering: 'chapters',
    table: false,
    narrow: false,
  },
};
