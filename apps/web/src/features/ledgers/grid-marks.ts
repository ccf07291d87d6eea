import type { LedgerPreview } from '@xiangjian/contract';

/** What is said of a cell in the preview. */
export interface GridMark {
  readonly look: 'figure' | 'other' | 'problem' | 'note';
  /** What its hint says. */
  readonly hint: string;
}

/** The marks of the cells by their address; a problem is seen before everything else. */
export function gridMarks(
  { figures, problems }: LedgerPreview,
  words: {
    readonly figure: (indicator: string, cell: LedgerPreview['figures'][number]['cell']) => string;
    readonly stored: (cell: LedgerPreview['figures'][number]) => string;
    readonly problem: (problem: LedgerPreview['problems'][number]) => string;
  },
): ReadonlyMap<string, GridMark> {
  const marks = new Map<string, GridMark>();
  for (const figure of figures) {
    const said = words.figure(figure.indicator, figure.cell);
    const isOther = figure.standing === 'other';
    const hint = isOther ? `${said} · ${words.stored(figure)}` : said;
    marks.set(figure.address, { look: isOther ? 'other' : 'figure', hint });
  }
  for (const problem of problems) {
    const look = problem.in_the_way ? 'problem' : 'note';
    marks.set(problem.address, { look, hint: words.problem(problem) });
  }
  return marks;
}
