import type { LookAt, Overview, Publication } from '@xiangjian/contract';
import { overviewTables } from '../../tables/overview-tables.ts';
import type { SourcesOf } from '../../tables/source-columns.ts';
import { heading, paragraph, small } from '../paper/blocks.ts';
import { chineseDate, chineseNumber } from '../paper/numerals.ts';
import type { Block, Paper } from '../paper/paper.ts';
import { worded } from '../template/word-template.ts';
import { dataNote } from './data-note.ts';
import { evidenceNote } from './evidence-note.ts';
import { type Making, paperOf, titleBlocks } from './paper-of.ts';
import { publicationGrid } from './publication-grid.ts';
import { type QuotedNote, quotedNotes } from './quoted-note.ts';

/** What stands in a circular: the overview of a year with everything worth a look, and the sentences behind it. */
export interface CircularAnswers {
  readonly overview: Overview;
  /** The changes of definition that touch the figures to be verified. */
  readonly notes: readonly QuotedNote[];
  readonly sourcesOf: SourcesOf;
}

type Kind = LookAt['kind'];

const toVerify: readonly Kind[] = ['check', 'jump', 'differs_from_peers'];

/** 区县通报: who published when, who is late or missing, which parts a report lacks, what to verify; the board as annex. */
export function circularPaper(answers: CircularAnswers, making: Making): Paper {
  const { overview } = answers;
  const { template, imprint } = making;
  const { area, year } = overview;
  const words = template.circular;
  const title = worded(words.title, { area: area.name, year });
  const grid = publicationGrid(overview);
  const parts = [
    { name: words.overall, blocks: [paragraph(overallText(overview, imprint.exportedOn))] },
    { name: words.publication, blocks: publicationBlocks(overview) },
    { name: words.parts, blocks: partsBlocks(overview) },
    { name: words.verify, blocks: verifyBlocks(answers) },
    { name: words.repeated, blocks: repeatedBlocks(overview) },
    { name: words.request, blocks: [paragraph(words.requestText)] },
  ].filter(({ blocks }) => blocks.length > 0);
  const signed = template.issuer ?? (imprint.isReleased ? null : '（发文机关署名）');
  const text: Block[] = [
    ...titleBlocks(title, making),
    { kind: 'addressee', text: template.addressee },
    paragraph(worded(words.opening, { area: area.name, year })),
    ...parts.flatMap(({ name, blocks }, at) => [
      heading(1, `${chineseNumber(at + 1)}、${name}`),
      ...blocks,
    ]),
    paragraph(`附件：${grid.caption ?? ''}`),
    {
      kind: 'signature',
      lines: [...(signed === null ? [] : [signed]), chineseDate(imprint.exportedOn)],
    },
  ];
  const annex: Block[] = [
    { kind: 'label', text: '附件' },
    grid,
    small('“未见”指报告中未见该部分；“不详”指报告没有可辨认的标题。'),
    ...dataNote(overviewTables(overview).about, imprint),
  ];
  const sheets = [text, annex].map((blocks) => ({ orientation: 'portrait', blocks }) as const);
  return paperOf(title, sheets, making, true);
}

function overallText({ area, year, counts, deadlines }: Overview, day: string): string {
  const told = [
    counts.on_time === 0 && counts.not_kept > 0 ? '' : `${counts.on_time}个按时公开`,
    counts.late === 0 ? '' : `${counts.late}个逾期公开`,
    counts.missing === 0 ? '' : `${counts.missing}个未见公开`,
    counts.undated === 0 ? '' : `${counts.undated}个公开日期不明`,
    counts.not_kept === 0 ? '' : `${counts.not_kept}个的报告本库未收录`,
  ].filter((text) => text !== '');
  return (
    `${year}年度法治政府建设情况报告应于${chineseDate(deadlines.publish)}之前公开。` +
    `截至${chineseDate(day)}，${area.name}${counts.townships}个乡镇（街道）中，${told.join('、')}。`
  );
}

/** Late, missing and undated reports by name; that all were in time is said only where every one was. */
function publicationBlocks({ publications }: Overview): Block[] {
  const of = (state: Publication['state']) => publications.filter((one) => one.state === state);
  const groups = [
    {
      name: '逾期公开',
      lines: of('late').map(
        ({ township, published_on, days_late }) =>
          `${township.name}：${chineseDate(published_on ?? '')}公开，逾期${days_late ?? 0}天`,
      ),
    },
    { name: '未见公开', lines: of('missing').map(({ township }) => township.name) },
    { name: '公开日期不明', lines: of('undated').map(({ township }) => township.name) },
    { name: '本库未收录报告', lines: of('not_kept').map(({ township }) => township.name) },
  ].filter(({ lines }) => lines.length > 0);
  if (groups.length === 0) return [paragraph('各乡镇（街道）均已按时公开。')];
  return [
    ...groups.map(({ name, lines }, at) =>
      paragraph({ text: `（${chineseNumber(at + 1)}）${name}。` }, `${lines.join('；')}。`),
    ),
    ...(of('missing').length === 0
      ? []
      : [
          paragraph('“未见公开”指尚未找到公开的报告，不等于没有编制报告，请有关乡镇（街道）核实。'),
        ]),
    ...(of('not_kept').length === 0
      ? []
      : [paragraph('“本库未收录报告”指数据来自其他表格，报告是否公开不作判断。')]),
  ];
}

const partNames = {
  results: '主要举措和成效',
  problems: '存在的不足和原因',
  responsibility: '主要负责人履行第一责任人职责情况',
  plans: '下一年度主要安排',
} as const;

type Part = keyof typeof partNames;

function partsBlocks({ publications }: Overview): Block[] {
  const told = publications.flatMap(({ township, parts }) =>
    parts === null ? [] : [{ name: township.name, parts }],
  );
  if (told.length === 0) return [];
  const keys: readonly Part[] = ['results', 'problems', 'responsibility', 'plans'];
  const lacking = keys.flatMap((part) => {
    const names = told.filter(({ parts }) => !parts[part]).map(({ name }) => name);
    return names.length === 0 ? [] : [`未见“${partNames[part]}”部分的：${names.join('、')}`];
  });
  const unclear = publications.filter((one) => one.report_id !== null && one.parts === null);
  const all = `${told.length}份可辨认标题的报告均含成效、不足、履职、安排四个部分。`;
  return [
    paragraph(lacking.length === 0 ? all : `${lacking.join('；')}。`),
    ...(unclear.length === 0
      ? []
      : [
          paragraph(
            `没有可辨认标题、未作判断的：${unclear.map((o) => o.township.name).join('、')}。`,
          ),
        ]),
  ];
}

function verifyBlocks({ overview, notes, sourcesOf }: CircularAnswers): Block[] {
  const items = overview.look_at.filter(({ kind }) => toVerify.includes(kind));
  if (items.length === 0) {
    return [paragraph('本年度没有提请核实的数据事项。'), ...quotedNotes(notes)];
  }
  return [
    paragraph(
      '以下事项是报告文字之间、与往年或与同类之间的差异，依据公开报告逐句比对得出，提请核实，不表示报告有误。',
    ),
    ...items.map(({ township, text_zh, indicator }, at) => {
      const place = { township: township.code, year: overview.year, indicator: indicator ?? '' };
      const note = indicator === null ? null : evidenceNote(place, sourcesOf);
      return paragraph({ text: `${at + 1}. ${township.name}：${ended(text_zh)}`, note });
    }),
    ...quotedNotes(notes),
  ];
}

function repeatedBlocks({ look_at }: Overview): Block[] {
  const items = look_at.filter(({ kind }) => kind === 'repeated_problem');
  return items.map(({ township, text_zh }, at) =>
    paragraph(`${at + 1}. ${township.name}：${ended(text_zh)}`),
  );
}

function ended(text: string): string {
  return /[。！？]$/.test(text) ? text : `${text}。`;
}
