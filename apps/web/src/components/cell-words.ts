import { words } from '../language/words.ts';

export const cellWords = words(
  {
    without_number: '报告提到了这项工作，但没有写出数字',
    not_mentioned: '报告没有提到这项内容；未提及不等于没有做',
    report_missing: '没有收到这一年的报告',
    not_kept: '本库没有收录这里的报告；台账里没有这项数，不等于没有公开',
    not_applicable: '这项指标不适用于该单位，或缺少计算所需的数',
    qualified: (lower: string, upper: string) => `原文是约数，按 ${lower} 至 ${upper} 参与计算`,
    openAbove: (lower: string) => `原文只写了下限，按不少于 ${lower} 参与计算`,
    source: '看原文出处',
    figureLabel: (what: string, text: string) => `${what}：${text}，看原文出处`,
  },
  {
    without_number: 'The report mentions this without giving a number',
    not_mentioned: 'The report does not mention this; that does not mean it was not done',
    report_missing: 'No report of this year was received',
    not_kept:
      'Reports of this place are not kept here; no figure in a ledger does not mean none was published',
    not_applicable: 'Does not apply to this unit, or a figure it is computed from is missing',
    qualified: (lower: string, upper: string) =>
      `Stated approximately; counted as ${lower} to ${upper}`,
    openAbove: (lower: string) => `Only a lower bound is stated; counted as at least ${lower}`,
    source: 'Show the source',
    figureLabel: (what: string, text: string) => `${what}: ${text}, show the source`,
  },
);
