import { FootnoteReferenceRun, TextRun } from 'docx';
import type { Run } from '../paper/paper.ts';
import type { Footnotes } from './footnotes.ts';
import { plainText } from './plain-text.ts';

/** How letters look. */
export interface Look {
  readonly font: string;
  /** In half points. */
  readonly size: number;
  readonly isBold?: boolean;
  /** RRGGBB. */
  readonly color?: string;
  /** Twentieths of a point put between signs; negative draws them together. */
  readonly spacing?: number;
}

const latin = 'Times New Roman';

/** Text in one look: Chinese in the named font, Latin letters and digits in Times New Roman; on a new line where asked. */
export function textRun(text: string, look: Look, onNewLine = false): TextRun {
  return new TextRun({
    text: plainText(text),
    ...runLook(look),
    ...(onNewLine ? { break: 1 } : {}),
  });
}

/** What every run of a look carries. */
export function runLook({ font, size, isBold = false, color, spacing }: Look) {
  return {
    font: { ascii: latin, hAnsi: latin, cs: latin, eastAsia: font, hint: 'eastAsia' },
    size,
    bold: isBold,
    ...(color === undefined ? {} : { color }),
    ...(spacing === undefined ? {} : { characterSpacing: spacing }),
  };
}

/** Runs with their footnotes behind them. */
export function runsWithNotes(
  runs: readonly Run[],
  look: Look,
  notes: Footnotes,
): (TextRun | FootnoteReferenceRun)[] {
  return runs.flatMap(({ text, isBold = false, note = null }) => [
    textRun(text, { ...look, isBold }),
    ...(note === null ? [] : [new FootnoteReferenceRun(notes.add(note))]),
  ]);
}
