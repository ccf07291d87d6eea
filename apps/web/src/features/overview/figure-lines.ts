import type { Language } from '@xiangjian/indicators';
import { cellText } from '../../components/cell-text.ts';
import type { HeatColumn } from './heat-column.ts';
import { overviewWords } from './overview-words.ts';
import type { TileFigure } from './tile-map.tsx';

/** What is said of a township on a map: its name, then the indicator with its figure and how it stands among the others. */
export function figureLines(
  { name, cell }: TileFigure,
  column: HeatColumn,
  language: Language,
): readonly [name: string, figure: string] {
  const judged = overviewWords[language].judgements[cell.judgement];
  return [name, `${column.fullLabel} ${cellText(column.id, cell, language)}${judged}`];
}
