import type { ReplySheet, SheetFigure } from '@xiangjian/contract';
import { hasNumber } from '@xiangjian/indicators';
import { printFigure } from '../../tables/print-figure.ts';
import { outcomeLabels, replySheetTables, sourceLabels } from '../../tables/reply-tables.ts';
import type { SourcesOf } from '../../tables/source-columns.ts';
import { lead, paragraph, small } from '../paper/blocks.ts';
import { chineseDate } from '../paper/numerals.ts';
import type { Block, Grid, Paper } from '../paper/paper.ts';
import { worded } from '../template/word-template.ts';
import { shortDataNote } from './data-note.ts';
import { type Making, paperOf, titleBlocks } from './paper-of.ts';

/**
 * 核对表 of a township: its figures with the sentence behind each, room for its opinion, the reports they come from, and the
 * line on which it signs.
 */
export function replySheetPaper(sheet: ReplySheet, sourcesOf: SourcesOf, making: Making): Paper {
  const { township, year, figures, silent } = sheet;
  const names = { area: township.county, year, township: township.name };
  const title = worded(making.template.replySheet.title, names);
  const blocks: Block[] = [
    ...titleBlocks(title, making),
    lead(leadOf(sheet)),
    figures.length === 0
      ? paragraph('这一年没有你单位的数据：没有收到报告。可以就未提及的指标提出异议。')
      : gridOf(figures),
    ...(silent.length === 0
      ? []
      : [
          small(
            { text: `报告中未提及的指标（${silent.length}项）：`, isBold: true },
            `${silent.map(({ label_zh }) => label_zh).join('、')}。“未提及”指报告没有写到，不等于没有开展。`,
          ),
        ]),
    ...reportBlocks(sheet, sourcesOf),
    shortDataNote(replySheetTables(sheet).about, making.imprint),
    paragraph('核对意见：□ 同意以上数据　　□ 有异议（写在“乡镇意见”栏或另纸）'),
    {
      kind: 'signature',
      lines: [
        '核对人（签字）：　　　　　　　单位（盖章）：　　　　　　　',
        '　　　　年　　月　　日',
      ],
    },
  ];
  return paperOf(title, [{ orientation: 'portrait', blocks }], making, false);
}

function leadOf({ round }: ReplySheet): string {
  const asked = '以下数据从你单位公开的报告中整理';
  return round === null
    ? `${asked}，请核对。`
    : `${asked}。请于${chineseDate(round.deadline)}前核对：无误的请注明同意；有出入的请在“乡镇意见”栏写明应为多少、依据是什么，并附证明材料。`;
}

/** The reports behind the figures with their addresses, so that the township checks the text that was read. */
function reportBlocks({ township, year, figures }: ReplySheet, sourcesOf: SourcesOf): Block[] {
  const sources = figures.flatMap(({ indicator }) =>
    sourcesOf({ township: township.code, year, indicator: indicator.id }),
  );
  const named = sources.flatMap(({ reportId, reportTitle, reportUrl }) =>
    reportId === null ? [] : [`《${reportTitle}》（${reportUrl ?? '未记录网址'}）`],
  );
  const reports = [...new Set(named)];
  return reports.length === 0
    ? []
    : [small({ text: '依据的报告：', isBold: true }, `${reports.join('、')}。`)];
}

function gridOf(figures: readonly SheetFigure[]): Grid {
  return {
    kind: 'grid',
    caption: null,
    columns: [
      { heading: '序号', share: 7.2, align: 'center' },
      { heading: '指标', share: 18, align: 'left' },
      { heading: '数值', share: 13, align: 'right' },
      { heading: '报告原文', share: 44, align: 'left' },
      { heading: '乡镇意见', share: 19, align: 'left' },
    ],
    rows: figures.map((figure, at) => [
      String(at + 1),
      figure.indicator.label_zh,
      valueText(figure),
      sentenceOf(figure),
      figure.dispute === null ? '' : disputeText(figure.dispute.outcome),
    ]),
    size: 'usual',
  };
}

function valueText({ indicator, cell }: SheetFigure): string {
  const printed = printFigure({ cell, indicator: indicator.id });
  const hasUnit = hasNumber(cell.status) && !['%', '是/否'].includes(indicator.unit);
  return `${printed}${hasUnit ? indicator.unit : ''}`;
}

/** The sentence of the report that the figure stands in, and who filled the cell where it was not the report. */
function sentenceOf({ filled_by: by, before, evidence, after }: SheetFigure): string {
  const source = by === 'report' ? '' : `（${sourceLabels[by]}）`;
  if (evidence === null) return source === '' ? '没有原文' : source;
  const opening = /[^。！？\n]*$/.exec(before)?.[0] ?? '';
  const closing = /[。！？]$/.test(evidence.text)
    ? ''
    : (/^[^。！？\n]*[。！？]?/.exec(after)?.[0] ?? '');
  // Cells of a table row are kept with a tab between them, which paper would stretch.
  return `${source}${`${opening}${evidence.text}${closing}`.trim().replaceAll('\t', '｜')}`;
}

function disputeText(outcome: NonNullable<SheetFigure['dispute']>['outcome']): string {
  return outcome === null ? '有异议，待决定' : `异议：${outcomeLabels[outcome]}`;
}
