import type { ChangeAnswer } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import { hasBeyond } from './change-beyond.ts';
import { changeText, type comparedRows } from './change-rows.ts';
import { chartWords } from './chart-words.ts';
import { printerOf } from './print-value.ts';

type Row = ReturnType<typeof comparedRows>[number];

/** What the tooltip of a change says: both years with the request to check a share above 100 %, the change, what chance did. */
export function changeLines(row: Row, answer: ChangeAnswer, language: Language): string[] {
  const print = printerOf(answer.indicator, language);
  return [
    row.township.name,
    `${answer.from} ${print.cell(row.before)} → ${answer.to} ${print.cell(row.after)} ${answer.indicator.unit}`.trim(),
    hasBeyond(row, answer) ? chartWords.beyondAsk[language] : '',
    changeText(row, answer, language),
    chartWords[`chance_${row.change.chance}`][language],
  ];
}
