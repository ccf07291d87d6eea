import { type Board, boardItems } from '../../packages/compare/src/composite/board.ts';
import { measureTownships } from '../../packages/compare/src/composite/measured-township.ts';
import { spreadOf } from '../../packages/compare/src/composite/normalise.ts';
import { rankIndex } from '../../packages/compare/src/composite/rank-columns.ts';
import { nominalSettings, runIndex } from '../../packages/compare/src/composite/run-index.ts';
import { district, manyChapters } from '../../packages/compare/src/composite/testing/districts.ts';
import { schemeOf } from '../../packages/compare/src/composite/testing/schemes.ts';
import { rankSpreads, uncertaintyDraws } from '../../packages/compare/src/composite/uncertainty.ts';
import { anchorValues, statedValues } from '../../packages/compare/src/composite/values.ts';
import { timeSideBySide } from './time-side-by-side.ts';

const size = { townships: 30, items: 45, chapters: 7 } as const;

/** How long the rank intervals of an index take against a bare pass over as many numbers; one line of text. */
export async function benchComposite(milliseconds: number): Promise<string> {
  const board = sampleBoard();
  const spreads = anchorValues(board).map(spreadOf);
  const settings = nominalSettings(board, {
    normalisation: 'goalposts',
    aggregation: 'arithmetic',
  });
  const nominal = rankIndex(runIndex(board, statedValues(board), spreads, settings).index);
  const { measured, reference, ratio } = await timeSideBySide(
    () => void rankSpreads(board, spreads, nominal, 'bench'),
    () => void barePass(),
    milliseconds,
  );
  return [
    `composite of ${size.townships} townships by ${size.items} items: ${uncertaintyDraws} draws in ${measured.toFixed(0)} ms`,
    `${reference.toFixed(1)} ms for a weighted sum over as many numbers`,
    `ratio ${ratio.toFixed(0)}`,
  ].join('; ');
}

function sampleBoard(): Board {
  const scheme = schemeOf(manyChapters(size.chapters, size.items));
  const items = boardItems(scheme);
  return { ...items, townships: measureTownships(scheme, items, district(size.townships), 2023) };
}

/** One multiplication and one addition for each number that a draw looks at: its value and both its ends. */
function barePass(): number {
  const numbers = size.townships * size.items * 3;
  let sum = 0;
  for (let draw = 0; draw < uncertaintyDraws; draw += 1) {
    for (let index = 0; index < numbers; index += 1) sum += (index % 97) * 0.25;
  }
  return sum;
}
